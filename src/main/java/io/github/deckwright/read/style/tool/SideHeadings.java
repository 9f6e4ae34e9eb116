package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.LeadingSigns;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.text.gap.GapSyntax;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Headings that name the sides of a card: {@code # Note}, {@code ## Front}, {@code ## Back} (apy), and {@code ## - [Tab]},
 * {@code ## B [Tab]} between rules (Markdown2Anki); fronts and backs, or questions and answers, in turn.
 */
final class SideHeadings {
    private static final int MOST_TABS = 20;

    /** What may be told beside front and back. */
    static final Set<Words> BESIDE = EnumSet.of(Words.HINT, Words.EXPLANATION, Words.NOTE, Words.ADDITION);

    private final SourceLines lines;
    private final Outline outline;
    private final List<LineCard> cards = new ArrayList<>();
    /** Pairs whose front has its title in the heading: other pairs must show what the word means that it begins with. */
    private final List<LineCard> titled = new ArrayList<>();

    /** What was read below headings and in front of them: it holds for many cards. */
    private final Map<Setting, Optional<String>> settings = new HashMap<>();

    private List<Section> tabs = new ArrayList<>();

    /**
     * A setting of a note or of the document.
     *
     * @param line the first one in which it may stand
     */
    private record Setting(int line, String key) {}

    private SideHeadings(Outline outline) {
        this.outline = outline;
        this.lines = outline.sourceLines();
    }

    static List<LineCard> find(Outline outline) {
        List<LineCard> bare = BareFields.find(outline);
        if (!bare.isEmpty()) {
            return bare;
        }
        SideHeadings reading = new SideHeadings(outline);
        reading.row(outline.topSections(), Optional.empty());
        for (Section section : outline.sections()) {
            if (!reading.row(section.children(), Optional.of(section))) {
                reading.named(section);
            }
            if (isTab(section)) {
                reading.tab(section);
            }
        }
        reading.closeTabs();
        boolean shown = !reading.cards.isEmpty();
        if (shown && Gates.PAIRS.isEnough(reading.cards.size() + reading.titled.size())) {
            reading.titled.forEach(reading::add);
        }
        return reading.cards;
    }

    /**
     * Takes headings beside each other that name fronts and backs in turn, and what is told beside these: several pairs, or one alone.
     *
     * @return whether there are; a front and a back below a note are left to {@link #named}
     */
    private boolean row(List<Section> sections, Optional<Section> note) {
        List<LineCard> found = new ArrayList<>();
        int others = 0;
        int beside = 0;
        int at = 0;
        while (at < sections.size()) {
            Optional<SideTitle> asked = SideTitle.of(sections.get(at), lines).filter(SideTitle::asks);
            Optional<SideTitle> told = asked.isPresent() && at + 1 < sections.size()
                    ? SideTitle.of(sections.get(at + 1), lines).filter(side -> side.answers(asked.get()))
                    : Optional.empty();
            if (told.isEmpty()) {
                Optional<LineCard> pair = titledPair(sections, at);
                pair.ifPresent(titled::add);
                beside += pair.isPresent() ? 1 : 0;
                others += pair.isPresent() ? 0 : 1;
                at += pair.isPresent() ? 2 : 1;
                continue;
            }
            Section front = sections.get(at);
            Section back = sections.get(at + 1);
            int end = at + 2;
            Passage more = Passage.EMPTY;
            while (end < sections.size()
                    && Words.isAny(sections.get(end).title().plain(), BESIDE)) {
                more = more.then(body(sections.get(end++)));
            }
            found.add(card(
                            front.heading().firstLine(),
                            sections.get(end - 1).endLine() - 1,
                            note,
                            asked.map(SideTitle::text).orElse(Passage.EMPTY).then(body(front)))
                    .answer(told.get().text().then(body(back)))
                    .explanation(more));
            at = end;
        }
        boolean one = found.size() == 1
                && others == 0
                && note.flatMap(above -> child(above, "front")).isEmpty();
        if (found.isEmpty() || (!one && !Gates.PAIRS.isEnough(found.size() + beside))) {
            return false;
        }
        found.forEach(this::add);
        return true;
    }

    /** The card of a heading that begins with the name of a front, above one that is the name of a back: {@code ### Front Harbours}. */
    private Optional<LineCard> titledPair(List<Section> sections, int at) {
        Section front = sections.get(at);
        String plain = front.heading().plain();
        if (!Words.FRONT.begins(plain) || at + 1 == sections.size()) {
            return Optional.empty();
        }
        Section back = sections.get(at + 1);
        Passage.Line title = lines.headingText(front.heading().firstLine());
        int space = title.text().indexOf(' ', LeadingSigns.end(title.text(), 0));
        boolean names = space > 0
                && Words.FRONT.is(title.text().substring(0, space))
                && Words.REVERSE.is(back.heading().plain());
        return names
                ? Optional.of(card(
                                front.heading().firstLine(),
                                back.endLine() - 1,
                                Optional.empty(),
                                Passage.of(title.from(space + 1)).then(body(front)))
                        .answer(body(back)))
                : Optional.empty();
    }

    private Passage body(Section section) {
        return lines.passage(section.bodyLine(), section.endLine() - 1);
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
        LineCard card = card(note.heading().firstLine(), note.endLine() - 1, Optional.of(note), body(front.get()))
                .id(setting(note, "nid"));
        back.ifPresent(section -> card.answer(body(section)));
        add(card);
    }

    private LineCard card(int firstLine, int lastLine, Optional<Section> note, Passage front) {
        return new LineCard(firstLine, lastLine)
                .question(front)
                .tags(CardTags.split(anySetting(note, "tags").orElse("")))
                .deck(anySetting(note, "deck"))
                .reverse(anySetting(note, "model")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .contains("reversed"));
    }

    private void add(LineCard card) {
        card.gaps(Set.of(GapSyntax.ANKI)); // once both sides are known
        if (card.isAnswered() && !card.question().isBlank()) {
            cards.add(card);
        }
    }

    private Optional<String> anySetting(Optional<Section> note, String key) {
        return note.flatMap(section -> setting(section, key)).or(() -> global(key));
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
        return settings.computeIfAbsent(new Setting(first, key), unread -> read(first, end, key));
    }

    private Optional<String> read(int first, int end, String key) {
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
