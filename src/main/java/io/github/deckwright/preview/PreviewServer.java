package io.github.deckwright.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.deckwright.media.MediaFile;
import io.github.deckwright.write.html.LivePage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves one page to browsers of this machine: it listens on 127.0.0.1 alone, answers only those who asked for that by name, and no page
 * of another origin. Safe for threads.
 */
final class PreviewServer implements Closeable {
    private static final String MEDIA = "/media/";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int BACKLOG = 16;

    /** Browsers that look at once; more are turned away, since each holds a thread. */
    private static final int MOST_LISTENERS = 32;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile LivePage page;
    private volatile Map<String, MediaFile> media = Map.of();

    /**
     * Begins to serve.
     *
     * @param port to listen on, 0 for any that is free
     */
    PreviewServer(int port, LivePage page) throws IOException {
        this.page = page;
        // else the end of an update waits until the browser has confirmed its beginning, up to 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(
                new InetSocketAddress(InetAddress.getByAddress(LOOPBACK, new byte[] {127, 0, 0, 1}), port), BACKLOG);
        threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "deckwright-preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where the page is. */
    String address() {
        return "http://" + LOOPBACK + ":" + server.getAddress().getPort() + "/";
    }

    /** Shows another state to all who look. */
    void show(LivePage next, Map<String, MediaFile> files) {
        LivePage before;
        synchronized (this) {
            before = page;
            media = files;
            page = next;
        }
        String update = next.update(before);
        listeners.forEach(listener -> listener.tell("deck", update));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                reply(exchange);
            } catch (RuntimeException | Error bug) {
                // the server would only close the connection, and nobody would learn why
                if (exchange.getResponseCode() < 0) {
                    text(exchange, 500, "text/plain", "A bug in Deckwright: " + bug + "\n");
                }
                throw bug;
            }
        }
    }

    private void reply(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Content-Security-Policy", "frame-ancestors 'none'");
        String path = exchange.getRequestURI().getPath();
        if (!isFriend(exchange.getRequestHeaders())) {
            text(exchange, 403, "text/plain", "This page is for browsers of this machine only.\n");
        } else if (!exchange.getRequestMethod().equals("GET")) {
            text(exchange, 405, "text/plain", "Only GET.\n");
        } else if (path.equals("/")) {
            text(exchange, 200, "text/html", page.html());
        } else if (path.equals("/deck.json")) {
            text(exchange, 200, "application/json", page.whole());
        } else if (path.equals("/mathjax.json")) {
            text(exchange, 200, "application/json", LivePage.formulas());
        } else if (path.equals("/events")) {
            listen(exchange);
        } else if (path.startsWith(MEDIA)) {
            Optional<MediaFile> file = Optional.ofNullable(media.get(path.substring(MEDIA.length())));
            if (file.isPresent()) {
                file(exchange, file.get());
            } else {
                text(exchange, 404, "text/plain", "There is nothing here.\n");
            }
        } else {
            text(exchange, 404, "text/plain", "There is nothing here.\n");
        }
    }

    /**
     * Whether a request comes from this page, or from somebody who opens it. A page elsewhere can make a browser ask here, by a name of
     * its own for this address or across origins; neither gets an answer.
     */
    private boolean isFriend(Headers headers) {
        int port = server.getAddress().getPort();
        String host = String.valueOf(headers.getFirst("Host"));
        boolean named = host.equals(LOOPBACK + ":" + port) || host.equals("localhost:" + port);
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        String mode = headers.getFirst("Sec-Fetch-Mode");
        boolean opened = "navigate".equals(mode) && "document".equals(headers.getFirst("Sec-Fetch-Dest"));
        return named
                && (origin == null || origin.equals("http://" + host))
                && (site == null || site.equals("same-origin") || site.equals("none") || opened);
    }

    private static void text(HttpExchange exchange, int code, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void file(HttpExchange exchange, MediaFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", LivePage.mediaType(file.name()));
            // a drawing that is opened by itself runs nothing either
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
            exchange.sendResponseHeaders(200, 0);
            in.transferTo(exchange.getResponseBody());
        } catch (java.nio.file.NoSuchFileException gone) {
            text(exchange, 404, "text/plain", "The file is gone.\n");
        }
    }

    private void listen(HttpExchange exchange) throws IOException {
        if (listeners.size() >= MOST_LISTENERS) {
            text(exchange, 503, "text/plain", "Too many pages are open.\n");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        Listener listener = new Listener(exchange.getResponseBody());
        listeners.add(listener);
        try {
            listener.tell("hello", "{\"version\":" + page.version() + "}");
            listener.untilGone();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
        }
    }

    @Override
    public void close() throws IOException {
        listeners.forEach(Listener::leave);
        server.stop(0);
        threads.shutdownNow();
    }

    /** A page that is open somewhere. */
    private static final class Listener {
        /** So often a sign of life is sent, by which it is noticed that nobody listens any more. */
        private static final int PULSE_MILLIS = 15_000;

        private final OutputStream out;
        private boolean gone;

        Listener(OutputStream out) {
            this.out = out;
        }

        synchronized void tell(String event, String data) {
            send("event: " + event + "\ndata: " + data.replace("\n", "\ndata: ") + "\n\n");
        }

        private void send(String text) {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                leave();
            }
        }

        synchronized void leave() {
            gone = true;
            notifyAll();
        }

        synchronized void untilGone() throws InterruptedException {
            while (!gone) {
                wait(PULSE_MILLIS);
                if (!gone) {
                    send(": here\n\n");
                }
            }
        }
    }
}
