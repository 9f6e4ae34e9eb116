package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Vault;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.QuizTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes links by name as Markdown: {@code [[note|words]]} as a link to the note's file, or as its words where there is none;
 * {@code ![[picture.png]]} as the picture, wherever it lies in the vault. Embedded notes stay for {@link Embeds}.
 */
final class NoteLinks {
    private static final Set<String> MEDIA = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "mp3", "wav", "m4a", "ogg", "oga", "opus", "3gp",
            "flac", "mp4", "webm", "ogv", "mov", "mkv");

    private final SourceFile note;
    private final SourceFile document;
    private final Vault vault;
    private final List<Passage.Line> lines;
    private final Literal literal;
    private final List<NoteText.Doubt> doubts = new ArrayList<>();
    private boolean sure;
    private boolean quiz;

    /**
     * Prepares for lines.
     *
     * @param note in whose place their names are looked for
     * @param document in whose place they are shown
     */
    private NoteLinks(SourceFile note, SourceFile document, Vault vault, List<Passage.Line> lines, int first) {
        this.note = note;
        this.document = document;
        this.vault = vault;
        this.lines = lines;
        this.literal = new Literal(lines, first);
        this.sure = vault.isMarked();
    }

    /** The lines with their links as Markdown. */
    static List<Passage.Line> written(
            SourceFile note,
            SourceFile document,
            Vault vault,
            List<Passage.Line> lines,
            int first,
            List<NoteText.Doubt> doubts) {
        if (lines.stream().noneMatch(line -> line.text().contains("[["))) {
            return lines;
        }
        NoteLinks links = new NoteLinks(note, document, vault, lines, first);
        List<List<WikiLink>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            found.add(links.in(i));
        }
        List<Passage.Line> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            written.add(found.get(i).isEmpty() ? lines.get(i) : links.line(lines.get(i), found.get(i)));
        }
        doubts.addAll(links.doubts);
        return written;
    }

    /** Lines are asked for in order. */
    private List<WikiLink> in(int line) {
        String text = lines.get(line).text();
        if (!literal.isCode(line)) {
            quiz = quiz ? !text.strip().equals(QuizTag.CLOSE) : QuizTag.opens(text.strip());
        }
        if (quiz) {
            return List.of();
        }
        List<WikiLink> found = new ArrayList<>();
        int open = text.indexOf("[[");
        while (open >= 0) {
            Optional<WikiLink> link = literal.isPlain(line, open) ? WikiLink.at(text, open) : Optional.empty();
            link = link.filter(WikiLink::mayName);
            link.ifPresent(found::add);
            sure |= link.isPresent()
                    && (link.get().looksLikeOne() || hit(link.get()).isPresent());
            open = text.indexOf("[[", link.map(WikiLink::end).orElse(open + 1));
        }
        return found;
    }

    private Passage.Line line(Passage.Line line, List<WikiLink> links) {
        if (!sure) {
            return line;
        }
        String text = line.text();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (WikiLink link : links) {
            out.append(text, at, link.start()).append(markdown(line, link));
            at = link.end();
        }
        return line.with(out.append(text, at, text.length()).toString());
    }

    private String markdown(Passage.Line line, WikiLink link) {
        Optional<Vault.Hit> hit = hit(link);
        if (link.embedded() && isMedia(link, hit)) {
            String address = hit.map(found -> seen(line, found)).orElse(address(link.target()));
            return "![" + pictureWords(link) + size(link) + "](" + address + ")";
        }
        boolean note = hit.isEmpty() || Embeds.isNote(hit.get().suffix());
        if (link.embedded() && note) {
            return line.text().substring(link.start(), link.end());
        }
        String words = link.words().orElseGet(() -> escaped(link.shown()));
        return hit.isEmpty() || words.isEmpty()
                ? words
                : "[" + words + "]("
                        + address(vault.seenFrom(document, hit.get().path())) + anchor(link) + ")";
    }

    private Optional<Vault.Hit> hit(WikiLink link) {
        return link.target().isEmpty() ? Optional.empty() : vault.find(link.target(), note);
    }

    private static boolean isMedia(WikiLink link, Optional<Vault.Hit> hit) {
        String name = link.target();
        String suffix = hit.map(Vault.Hit::suffix)
                .orElse(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        return MEDIA.contains(suffix);
    }

    /** The address of a picture; when others have its name, that is said. */
    private String seen(Passage.Line line, Vault.Hit hit) {
        if (!hit.others().isEmpty()) {
            doubts.add(NoteText.Doubt.of(line.number(), hit));
        }
        return address(vault.seenFrom(document, hit.path()));
    }

    /** Words of the author, behind bars of which the last may be a size, else the name of the file. */
    private static String pictureWords(WikiLink link) {
        for (String part : link.words().orElse("").split("\\|")) {
            String words = part.strip();
            if (!words.isEmpty() && !words.endsWith("\\") && !isSize(words)) {
                return words;
            }
        }
        String name = link.target().substring(link.target().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return escaped(dot > 0 ? name.substring(0, dot) : name);
    }

    /** The size behind the last bar, where rendering looks for it; the bar is escaped for tables. */
    private static String size(WikiLink link) {
        String[] parts = link.words().orElse("").split("\\|");
        String last = parts[parts.length - 1].strip();
        return !last.isEmpty() && isSize(last) ? "\\|" + last : "";
    }

    /** {@code 200} or {@code 200x100}. */
    private static boolean isSize(String words) {
        return words.chars().allMatch(c -> (c >= '0' && c <= '9') || c == 'x' || c == 'X')
                && Character.isDigit(words.charAt(0));
    }

    private static String anchor(WikiLink link) {
        StringBuilder anchor = new StringBuilder();
        link.heading().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                anchor.appendCodePoint(c);
            } else if (c == ' ') {
                anchor.append('-');
            }
        });
        return anchor.isEmpty() ? "" : "#" + anchor;
    }

    /** A path as an address of Markdown: what has a meaning there is written by its number. */
    static String address(String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain = c > 0x7f || Character.isLetterOrDigit(c) || "/-._".indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }

    /** A name as text of Markdown. */
    private static String escaped(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ("_~".indexOf(c) >= 0 && !PlainText.isInsideWord(name, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
