package io.github.deckwright.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium without a window, driven through its DevTools protocol. A test that uses it carries {@code @Tag("slow")}.
 *
 * <p>The program is {@code DECKWRIGHT_CHROMIUM}, else {@code chromium} or {@code chromium-browser} on the path. Without any, tests are
 * skipped, or fail when {@code DECKWRIGHT_REQUIRE_ORACLES} is set.
 */
public final class Browser implements AutoCloseable {
    private static final int SECONDS = 30;
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--hide-scrollbars",
            "--allow-file-access-from-files",
            "--remote-debugging-port=0");

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<?, ?>>> open = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    private Browser(String program) throws IOException {
        profile = Files.createTempDirectory("browser");
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(QUIET);
        command.addAll(List.of("--user-data-dir=" + profile, "about:blank"));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> address = address();
        URI uri = URI.create("ws://127.0.0.1:" + address.get(0) + address.get(1));
        socket = await(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(uri, new Listener()));
        String target = (String)
                send("", "Target.createTarget", "\"url\":\"about:blank\"").get("targetId");
        session = (String) send("", "Target.attachToTarget", "\"flatten\":true,\"targetId\":\"" + target + "\"")
                .get("sessionId");
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            send(domain + ".enable", "");
        }
    }

    /** A browser; a test on a machine without one ends here. */
    public static Browser start() throws IOException {
        Optional<String> program = program();
        if (program.isEmpty()) {
            String message = "no Chromium: install it, or name its program in DECKWRIGHT_CHROMIUM";
            if (System.getenv("DECKWRIGHT_REQUIRE_ORACLES") != null) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return new Browser(program.orElseThrow());
    }

    private static Optional<String> program() {
        String chosen = System.getenv("DECKWRIGHT_CHROMIUM");
        if (chosen != null) {
            return Optional.of(chosen);
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Shows a page and waits until all of it is there. Requests and trouble are counted from here. */
    public void show(Path page, int width) throws IOException {
        show(page.toUri().toString(), width);
    }

    private void show(String address, int width) throws IOException {
        send(
                "Emulation.setDeviceMetricsOverride",
                "\"width\":" + width + ",\"height\":800,\"deviceScaleFactor\":1,\"mobile\":" + (width < 500));
        requests.clear();
        trouble.clear();
        loaded = new CompletableFuture<>();
        send("Page.navigate", "\"url\":\"" + address + "\"");
        await(loaded);
        // the empty page that was there before may have told that it is loaded only now
        while (!evaluate("location.href !== 'about:blank' && document.readyState === 'complete'")
                .equals("true")) {
            Thread.onSpinWait();
        }
    }

    /** Shows what a server has; nothing is waited for but that it is loaded. */
    public void show(URI address, int width) throws IOException {
        show(address.toString(), width);
    }

    /** Presses a key, given by its name in JavaScript, such as {@code ArrowDown} or {@code s}. */
    public void press(String key) throws IOException {
        String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
        String code = key.equals(" ") ? "Space" : key;
        String common = "\"key\":" + quote(key) + ",\"code\":" + quote(code) + ",\"windowsVirtualKeyCode\":"
                + (key.length() == 1 ? Character.toUpperCase(key.charAt(0)) : key.equals("Enter") ? 13 : 0);
        send(
                "Input.dispatchKeyEvent",
                "\"type\":\"keyDown\"," + common + (text.isEmpty() ? "" : ",\"text\":" + quote(text)));
        send("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + common);
    }

    /** Types text into what has the focus. */
    public void type(String text) throws IOException {
        send("Input.insertText", "\"text\":" + quote(text));
    }

    /** Whether the system of the user is dark. */
    public void dark(boolean dark) throws IOException {
        send(
                "Emulation.setEmulatedMedia",
                "\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + (dark ? "dark" : "light") + "\"}]");
    }

    /** Lets programs of the page run so many times slower than the machine can. */
    public void slow(int times) throws IOException {
        send("Emulation.setCPUThrottlingRate", "\"rate\":" + times);
    }

    /** The page as it is printed, as PDF. */
    public byte[] pdf() throws IOException {
        return Base64.getDecoder()
                .decode((String) send("Page.printToPDF", "\"preferCSSPageSize\":true,\"printBackground\":true")
                        .get("data"));
    }

    /** A picture of what is in sight, as PNG. */
    public byte[] view() throws IOException {
        return Base64.getDecoder()
                .decode((String) send("Page.captureScreenshot", "").get("data"));
    }

    /** The value of an expression of JavaScript, which may be a promise, as text. */
    public String evaluate(String expression) throws IOException {
        Map<?, ?> answer = send(
                "Runtime.evaluate",
                "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":"
                        + quote("(async () => String(await (" + expression + ")))()"));
        if (answer.get("result") instanceof Map<?, ?> result && answer.get("exceptionDetails") == null) {
            return String.valueOf(result.get("value"));
        }
        throw new IOException(answer.toString());
    }

    /** Gives the window another height; what is shown stays. */
    public void resize(int width, int height) throws IOException {
        send(
                "Emulation.setDeviceMetricsOverride",
                "\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false");
    }

    /**
     * A picture of a part of the page, as PNG.
     *
     * @param rectangle an expression of JavaScript whose value is {@code {x, y, width, height}}
     */
    public byte[] picture(String rectangle) throws IOException {
        return Base64.getDecoder().decode((String) send(
                        "Page.captureScreenshot",
                        "\"captureBeyondViewport\":true,\"clip\":"
                                + evaluate("(r => JSON.stringify({x: r.x, y: r.y,"
                                        + " width: r.width, height: r.height, scale: 1}))(" + rectangle + ")"))
                .get("data"));
    }

    /** A picture of the whole page, as PNG. */
    public byte[] picture() throws IOException {
        return Base64.getDecoder().decode((String) send(
                        "Page.captureScreenshot",
                        "\"captureBeyondViewport\":true,\"clip\":{\"x\":0,\"y\":0,\"scale\":1,\"width\":"
                                + evaluate("innerWidth") + ",\"height\":"
                                + evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)") + "}")
                .get("data"));
    }

    /** The addresses asked for since the page was shown, that of the page among them. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Dialogs, errors and warnings on the console since the page was shown. */
    public List<String> trouble() {
        return List.copyOf(trouble);
    }

    private List<String> address() throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() == 2) {
                    return lines;
                }
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        process.destroyForcibly();
        throw new IOException("the browser does not answer");
    }

    private Map<?, ?> send(String method, String parameters) throws IOException {
        return send(",\"sessionId\":\"" + session + "\"", method, parameters);
    }

    private Map<?, ?> send(String where, String method, String parameters) throws IOException {
        int id = count.incrementAndGet();
        CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
        open.put(id, answer);
        String message = "{\"id\":" + id + where + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}";
        await(socket.sendText(message, true));
        return await(answer);
    }

    private static <T> T await(CompletableFuture<T> future) throws IOException {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        }
    }

    private void received(Map<?, ?> message) {
        if (message.get("id") instanceof String id) {
            CompletableFuture<Map<?, ?>> answer = open.remove(Integer.valueOf(id));
            if (message.get("result") instanceof Map<?, ?> result) {
                answer.complete(result);
            } else {
                answer.completeExceptionally(new IOException(String.valueOf(message.get("error"))));
            }
        } else if (message.get("params") instanceof Map<?, ?> what) {
            event(String.valueOf(message.get("method")), what);
        }
    }

    private void event(String method, Map<?, ?> what) {
        switch (method) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" -> {
                if (what.get("request") instanceof Map<?, ?> request) {
                    requests.add(String.valueOf(request.get("url")));
                }
            }
            case "Page.javascriptDialogOpening", "Runtime.exceptionThrown", "Log.entryAdded", "Page.windowOpen" ->
                trouble.add(method + " " + what);
            default -> {}
        }
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            quoted.append(c == '"' || c == '\\' || c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return quoted.append('"').toString();
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        // those that it started write into the profile for a while after it has ended
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        for (ProcessHandle one : all) {
            ended(one);
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static void ended(ProcessHandle process) {
        try {
            process.onExit().get(5, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                Object message = Json.read(text.toString());
                text.setLength(0);
                received((Map<?, ?>) message);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
