package io.github.deckwright.write.mochi;

import io.github.deckwright.media.MediaName;
import io.github.deckwright.model.Cloze;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The Markdown of one card's parts as Mochi takes it: media by their packed names, gaps in its own braces, no line that splits sides. */
final class MochiText {
    private static final String MEDIA = "@media/";

    private final List<String> media;
    private final Set<String> placed = new TreeSet<>();

    MochiText(List<String> media) {
        this.media = List.copyOf(media);
    }

    /** How many of the card's media no part shows. */
    int missing() {
        return media.size() - placed.size();
    }

    /** A part; deletions become Mochi's. */
    String of(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length() + 16);
        String fence = "";
        for (String line : markdown.strip().split("\n", -1)) {
            String stripped = line.strip();
            boolean marks = stripped.startsWith("```") || stripped.startsWith("~~~");
            boolean inside = !fence.isEmpty();
            if (marks && !inside) {
                fence = stripped.substring(0, 3);
            } else if (inside && stripped.startsWith(fence)) {
                fence = "";
            }
            out.append(out.isEmpty() ? "" : "\n").append(inside || marks ? code(line) : text(line));
        }
        return gaps(out.toString());
    }

    /** A lone {@code ---} begins a side; behind a blank it does not. */
    private static String code(String line) {
        return line.equals("---") ? "--- " : line;
    }

    private String text(String line) {
        if (line.strip().equals("---")) {
            return "***";
        }
        return images(line.replace("{{", "{\\{"));
    }

    private String images(String line) {
        if (media.isEmpty()) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = line.indexOf("]("); open >= 0; open = line.indexOf("](", at)) {
            int start = open + 2;
            int end = start;
            while (end < line.length() && line.charAt(end) != ')' && line.charAt(end) != ' ') {
                end++;
            }
            out.append(line, at, start).append(address(line.substring(start, end)));
            at = end;
        }
        return out.append(line.substring(at)).toString();
    }

    /** The packed name of the one file that an address can mean. */
    private String address(String address) {
        String file = address.substring(address.lastIndexOf('/') + 1);
        List<String> named =
                media.stream().filter(name -> MediaName.mayBeOf(file, name)).toList();
        if (file.isEmpty() || named.size() != 1) {
            return address;
        }
        placed.add(named.get(0));
        return MEDIA + named.get(0);
    }

    private static String gaps(String marked) {
        StringBuilder out = new StringBuilder(marked.length());
        boolean hint = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case Cloze.OPEN -> out.append("{{");
                case Cloze.SEPARATOR -> out.append("::");
                case Cloze.HINT -> hint = true;
                case Cloze.CLOSE -> {
                    hint = false;
                    out.append("}}");
                }
                default -> out.append(hint ? "" : String.valueOf(c));
            }
        }
        return out.toString();
    }
}
