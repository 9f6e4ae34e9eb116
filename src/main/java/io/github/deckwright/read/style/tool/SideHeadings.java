package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.gap.GapSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Headings that name the sides of a card: {@code # Note}, {@code ## Front}, {@code ## Back} (apy), and {@code ## - [Tab]},
 * {@code ## B [Tab]} between rules (Markdown2Anki).
 */
final class SideHeadings {
    private static final int MOST_TABS = 20;

    private final SourceLines lines;
    private final Outline outline;
    private final List<LineCard> cards = new ArrayList<>();
    private List<Section> tabs = new ArrayList<>();

    private SideHeadings(Outline outline) {
        this.outline = outline;
        this.lines = outline.sourceLines();
    }

    static List<LineCard> find(Outline outline) {
        SideHeadings reading = new SideHeadings(outline);
        for (Section section : outline.sections()) {
            reading.named(section);
            if (isTab(section)) {
                reading.tab(section);
            }
        }
        reading.closeTabs();
        return reading.cards;
    }

    private void named(Section note) {
        Optional<Section> front = child(note, "front").or(() -> child(note, "text"));
        Optional<Section> back =
                child(note, "back").or(() -> child(note, "back extra")).or(() -> child(note, "extra"));
        if (front.isEmpty()
                || (back.isEmpty()
                        && !setting(note, "model")
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .contains("cloze"))) {
            return;
        }
        LineCard card = new LineCard(note.heading().firstLine(), note.endLine() - 1)
                .question(lines.passage(front.get().bodyLine(), front.get().endLine() - 1))
                .tags(CardTags.split(
                        setting(note, "tags").or(() -> global("tags")).orElse("")))
                .deck(setting(note, "deck").or(() -> global("deck")))
                .id(setting(note, "nid"));
        back.ifPresent(section -> card.answer(lines.passage(section.bodyLine(), section.endLine() - 1)));
        card.gaps(Set.of(GapSyntax.ANKI));
        card.reverse(setting(note, "model")
                .or(() -> global("model"))
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("reversed"));
        if (card.isAnswered() && !card.question().isBlank()) {
            cards.add(card);
        }
    }

    private static Optional<Section> child(Section note, String name) {
        return note.children().stream()
                .filter(section -> section.title().plain().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The value of a line {@code key: value} directly below a heading. */
    private Optional<String> setting(Section note, String key) {
        return setting(note.bodyLine(), note.leadEndLine(), key);
    }

    private Optional<String> global(String key) {
        return outline.headings().isEmpty()
                ? Optional.empty()
                : setting(1, outline.headings().get(0).firstLine(), key);
    }

    private Optional<String> setting(int first, int end, String key) {
        for (int number = first; number < end; number++) {
            String text = lines.text(number);
            if (text.startsWith(key + ":") && !text.substring(key.length() + 1).isBlank()) {
                return Optional.of(text.substring(key.length() + 1).strip());
            }
        }
        return Optional.empty();
    }

    /** {@code - [Label]}, {@code B [Label]}, {@code FL - [Label]}: nothing else looks like it. */
    private static boolean isTab(Section section) {
        String title = section.title().text().markdown().strip();
        int open = title.indexOf(" [");
        return open > 0
                && open < 6
                && title.endsWith("]")
                && title.substring(0, open).chars().allMatch(c -> "FBLRfblr-+ ".indexOf(c) >= 0);
    }

    private void tab(Section section) {
        if (!tabs.isEmpty()) {
            Section last = tabs.get(tabs.size() - 1);
            if (hasRule(last.bodyLine(), section.heading().firstLine())) {
                closeTabs();
            }
        }
        tabs.add(section);
    }

    private boolean hasRule(int first, int end) {
        int number = first;
        while (number < end && !lines.isRule(number)) {
            number++;
        }
        return number < end;
    }

    private void closeTabs() {
        if (tabs.size() > MOST_TABS) {
            tabs = new ArrayList<>();
        }
        Passage front = Passage.EMPTY;
        Passage back = Passage.EMPTY;
        boolean onBack = false;
        int end = 0;
        for (Section tab : tabs) {
            String flags = tab.title().text().markdown().strip().toLowerCase(Locale.ROOT);
            onBack = flags.substring(0, flags.indexOf(" [")).contains("b") || (onBack && !flags.startsWith("f"));
            end = Math.min(lines.sectionEnd(tab.bodyLine(), tab.level()), tab.endLine()) - 1;
            Passage text = lines.passage(tab.bodyLine(), end);
            front = onBack ? front : front.then(text);
            back = onBack ? back.then(text) : back;
        }
        if (!front.isBlank() && !back.isBlank()) {
            cards.add(new LineCard(tabs.get(0).heading().firstLine(), end)
                    .question(front)
                    .answer(back));
        }
        tabs = new ArrayList<>();
    }
}
