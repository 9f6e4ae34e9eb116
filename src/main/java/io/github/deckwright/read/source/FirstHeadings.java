package io.github.deckwright.read.source;

import io.github.deckwright.read.text.Prefix;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the documents of one folder begin with.
 *
 * @param all how many documents were looked at, without those that introduce or license the others
 * @param asking how many begin with a heading that asks
 * @param marked how many of these ask with a question mark or a label
 * @param prefixes what stands in front of those headings, as {@link Prefix#pattern}, and how often
 * @param shared what else they have in common
 */
public record FirstHeadings(int all, int asking, int marked, Map<String, Integer> prefixes, SharedMarks shared) {
    /** Nothing is known about other documents. */
    public static final FirstHeadings NONE = new FirstHeadings(0, 0, 0, Map.of(), SharedMarks.NONE);

    /** So many are looked at: with the length of a head, four megabytes. */
    private static final int MOST = 2000;

    /** Reads the documents of one folder. */
    static FirstHeadings of(List<Path> documents) {
        return ofPages(documents.stream()
                .filter(document -> !isAboutOthers(String.valueOf(document.getFileName())))
                .toList());
    }

    private static boolean isAboutOthers(String name) {
        return FileNames.introduces(name) || Words.TAIL.is(FileNames.stem(name));
    }

    /** Reads documents that are alike whatever they are called. */
    static FirstHeadings ofPages(List<Path> documents) {
        int all = 0;
        int asking = 0;
        int marked = 0;
        Map<String, Integer> prefixes = new HashMap<>();
        SharedMarks.SharedCounts shared = new SharedMarks.SharedCounts();
        for (Path document : documents.subList(0, Math.min(MOST, documents.size()))) {
            all++;
            DocumentHead.FirstLines head = DocumentHead.of(document);
            shared.add(head.lines(), head.whole());
            Optional<Title> heading = DocumentHead.heading(head.lines());
            if (heading.isEmpty()) {
                continue;
            }
            Title title = heading.get();
            asking += title.isQuestion() ? 1 : 0;
            marked += title.hasQuestionMark() || title.label() == Title.Label.QUESTION ? 1 : 0;
            prefixes.merge(Prefix.in(title.text().markdown()).pattern(), 1, Integer::sum);
        }
        prefixes.remove("");
        return new FirstHeadings(all, asking, marked, Map.copyOf(prefixes), shared.shared());
    }

    /** Whether most documents begin with a question, and not only with words such as "How to …" that a guide begins with too. */
    public boolean ask() {
        return Gates.FIRST_HEADINGS.opens(asking, all) && Gates.FIRST_HEADINGS_MARKED.isPart(marked, asking);
    }

    /** Whether nearly all do: then the title of another one is a question that stands where the others ask. */
    public boolean nearlyAllAsk() {
        return ask() && Gates.FOLDER_ALIKE.opens(asking, all);
    }

    /** Whether a text in front of a heading recurs so often that it is a label. */
    public boolean label(Prefix prefix) {
        int times = prefixes.getOrDefault(prefix.pattern(), 0);
        return Gates.FIRST_HEADINGS_LABEL.opens(times, all);
    }

    /** All that is known, in one order. */
    String described() {
        return all + " " + asking + " " + marked + " " + new TreeMap<>(prefixes) + " " + shared.described();
    }

    @Override
    public String toString() {
        return "first headings in the folder: " + all + " (asking: " + asking + ", with a question mark or label: "
                + marked + ")";
    }
}
