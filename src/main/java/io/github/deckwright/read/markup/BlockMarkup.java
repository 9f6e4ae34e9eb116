package io.github.deckwright.read.markup;

import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Tags;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Lists of terms, lists and paragraphs, with what they hold. One that holds another element cannot be written and stays as it is. */
final class BlockMarkup {
    private static final Set<String> LISTS = Set.of("dl", "ol", "ul");

    static final String PARAGRAPH = "p";

    private static final Set<String> BLOCKS =
            Set.of("dl", "ol", "ul", "li", "dt", "dd", PARAGRAPH, "blockquote", "div", "h3", "h4", "h5", "h6");

    private static final String PRE = "pre";

    /** Nobody nests deeper what he means to be read. */
    private static final int DEEPEST = 24;

    private final List<String> lines;
    private final String root;
    private final WrittenLines out = new WrittenLines();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Integer> counts = new ArrayDeque<>();

    /** How many elements are open that are called as the outermost one is. */
    private int roots;

    private boolean foreign;
    private boolean code;

    /** Whether a blank line stands above, below which Markdown is read. */
    private boolean markdown;

    private boolean first;
    private int all;
    private int asking;

    private BlockMarkup(List<String> lines, String root) {
        this.lines = lines;
        this.root = root;
    }

    /** Whether a line begins with a list. */
    static boolean opens(String line, int start) {
        return LISTS.contains(Tags.name(line, start));
    }

    /**
     * A list whose items, or terms, nearly all ask and have something below.
     *
     * @param glossary whether terms may stand here that do not ask
     */
    static MarkupText.Written list(List<String> lines, int at, boolean glossary) {
        String root = Tags.name(lines.get(at), Markers.indent(lines.get(at)));
        BlockMarkup reading = new BlockMarkup(lines, root);
        int below = reading.read(at);
        return reading.written(below, glossary && root.equals("dl"));
    }

    /** A paragraph; empty lines are none of it. */
    static MarkupText.Written paragraph(List<String> lines, int at) {
        BlockMarkup reading = new BlockMarkup(lines, PARAGRAPH);
        int below = reading.read(at);
        return reading.foreign
                ? MarkupText.Written.kept(below < 0 ? at + 1 : below)
                : new MarkupText.Written(reading.out.lines(), below < 0 ? lines.size() : below, true);
    }

    private MarkupText.Written written(int below, boolean terms) {
        boolean asks = below > 0
                && !foreign
                && (terms || Gates.ITEMS_ASK.opens(asking, all))
                && out.lines().size() > all;
        return asks ? new MarkupText.Written(out.lines(), below, true) : MarkupText.Written.kept(below);
    }

    /** Reads to the end of the element; gives the index of the line below, or -1 when there is none. */
    private int read(int at) {
        out.open(" ".repeat(Markers.indent(lines.get(at))));
        for (int line = at; line < lines.size(); line++) {
            int end = line(line);
            if (end >= 0) {
                foreign |= !lines.get(line).substring(end).isBlank();
                return line + 1;
            }
            if (root.equals(PARAGRAPH) && (foreign || lines.get(line).isBlank())) {
                foreign = true;
                return line + 1;
            }
        }
        return -1;
    }

    /** Reads a line; gives where the whole element ends in it, or -1. */
    private int line(int index) {
        String line = lines.get(index);
        int number = index + 1;
        if (line.isBlank() && !code) {
            out.end("");
            out.blank(number);
            markdown = true;
            return -1;
        }
        markdown &= !line.stripLeading().startsWith("<");
        foreign |= markdown && (Fences.isOne(line) || line.indexOf('<') >= 0);
        if (markdown) {
            out.literal(number, line.strip());
            return -1;
        }
        for (int at = 0; at < line.length(); ) {
            MarkupToken token = MarkupToken.at(line, at);
            at = token.end();
            if (code) {
                code(number, line, token);
            } else if (token.isText()) {
                out.add(number, InlineMarkup.text(token.of(line)));
            } else if (InlineMarkup.is(token)) {
                inline(number, line, token);
            } else if (token.name().equals(PRE)) {
                out.end("");
                out.blank(number);
                out.openFence(number);
                code = true;
            } else if (block(number, token)) {
                return at;
            }
        }
        if (code) {
            out.endCode(number);
        } else {
            asked(out.end(""));
        }
        return -1;
    }

    private void code(int number, String line, MarkupToken token) {
        if (token.name().equals("/" + PRE)) {
            out.closeFence(number);
            code = false;
        } else if (token.isText()) {
            out.code(InlineMarkup.shown(token.of(line)));
            foreign |= token.of(line).contains(WrittenLines.FENCE);
        } else if (token.name().equals("code")) {
            out.language(token.of(line));
        } else {
            foreign |= !token.name().equals("/code");
        }
    }

    private void inline(int number, String line, MarkupToken token) {
        if (token.name().equals("br")) {
            asked(out.end("  "));
            return;
        }
        char next = token.end() < line.length() ? line.charAt(token.end()) : ' ';
        if (!InlineMarkup.isStrong(token) || !out.strong(number, token.closes(), next)) {
            out.add(number, token.of(line));
        }
    }

    /** Takes a tag of a block; gives whether the whole element ends with it. */
    private boolean block(int number, MarkupToken token) {
        boolean closes = token.closes();
        String name = token.element();
        if (name.equals(root)) {
            roots += closes ? -1 : 1;
        }
        asked(out.end(""));
        if (!BLOCKS.contains(name) || open.size() >= DEEPEST) {
            foreign = true;
        }
        if (!foreign && closes) {
            close(number, name);
        } else if (!foreign) {
            open(number, name);
        }
        return roots == 0 && name.equals(root);
    }

    private void open(int number, String name) {
        if (open.contains(PARAGRAPH)) {
            foreign |= root.equals(PARAGRAPH);
            close(number, PARAGRAPH);
        }
        switch (name) {
            case "li" -> {
                inside(number, Set.of("ol", "ul"));
                int count = !open.isEmpty() && open.getLast().equals("ol") ? counts.removeLast() + 1 : 0;
                if (count > 0) {
                    counts.addLast(count);
                }
                out.open(count > 0 ? count + ". " : Signs.BULLETS.charAt(0) + " ");
            }
            case "dt", "dd" -> {
                inside(number, Set.of("dl"));
                if (name.equals("dt")) {
                    out.blank(number);
                } else {
                    out.open(":   ");
                }
            }
            case "blockquote" -> {
                out.blank(number);
                out.open(WrittenLines.QUOTE);
            }
            case "ol" -> counts.addLast(0);
            case PARAGRAPH -> out.blank(number);
            case "h3", "h4", "h5", "h6" -> {
                out.blank(number);
                out.add(number, "#".repeat(name.charAt(1) - '0') + " ");
            }
            default -> {
                // begins nothing that is seen
            }
        }
        open.addLast(name);
        boolean question = name.equals("dt") || (name.equals("li") && open.size() == 2);
        all += question ? 1 : 0;
        first |= question;
    }

    /** Closes what is open in the innermost list; what stands in none is foreign. */
    private void inside(int number, Set<String> lists) {
        while (!open.isEmpty() && !LISTS.contains(open.getLast())) {
            close(number, open.getLast());
        }
        foreign |= open.isEmpty() || !lists.contains(open.getLast());
    }

    private void close(int number, String name) {
        while (open.contains(name)) {
            String last = open.removeLast();
            switch (last) {
                case "li", "dd", "blockquote" -> out.close();
                case "ol" -> counts.removeLast();
                case PARAGRAPH, "h3", "h4", "h5", "h6" -> out.blank(number);
                default -> {
                    // ends nothing that is seen
                }
            }
            if (last.equals(name)) {
                return;
            }
        }
    }

    /** Takes the first line of an item or a term for its question. */
    private void asked(String line) {
        if (first && !line.isEmpty()) {
            first = false;
            int strong = line.startsWith(Signs.BOLD) ? line.indexOf(Signs.BOLD, Signs.BOLD.length()) : -1;
            asking += Signs.endAsking(strong > 0 ? line.substring(0, strong).strip() : line) ? 1 : 0;
        }
    }
}
