package io.github.deckwright.read.text;

import java.util.List;
import java.util.Set;

/** Tells courses of LiaScript, in which double brackets ask and link nowhere. */
public final class CourseMarks {

    /** What the comment at the head of a course tells; no other program reads two of them there. */
    private static final Set<String> HEAD = Set.of(
            "author",
            "email",
            "version",
            "language",
            "narrator",
            "import",
            "script",
            "link",
            "logo",
            "icon",
            "comment",
            "mode",
            "dark",
            "translation",
            "edit");

    private static final int LONGEST_HEAD = 60;

    private CourseMarks() {}

    /**
     * Whether a document is a course: it has such a head, or an empty box of its kind.
     *
     * @param first index of the first line below the front matter
     */
    public static boolean in(List<String> lines, int first) {
        return hasHead(lines, first) || hasBox(lines, first);
    }

    private static boolean hasBox(List<String> lines, int first) {
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            int start = line.indexOf("[[ ]]") < 0 && line.indexOf("[( )]") < 0 ? -1 : Markers.contentStart(line);
            if (start >= 0 && (line.startsWith("[[ ]]", start) || line.startsWith("[( )]", start))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a document begins with the comment of a course, perhaps below badges and the like. */
    public static boolean hasHead(List<String> lines, int first) {
        int end = PageTop.end(lines, first);
        for (int start = first; start < end; start++) {
            if (lines.get(start).startsWith("<!--") && tells(lines, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(List<String> lines, int start) {
        int told = 0;
        for (int i = start; i < Math.min(lines.size(), start + LONGEST_HEAD); i++) {
            String text = lines.get(i);
            int colon = text.indexOf(':');
            told += colon > 0
                            && HEAD.contains(
                                    text.substring(0, colon).replace("<!--", "").strip())
                    ? 1
                    : 0;
            if (text.contains("-->")) {
                break;
            }
        }
        return told > 1;
    }
}
