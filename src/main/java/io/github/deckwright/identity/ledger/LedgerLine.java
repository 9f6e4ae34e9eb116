package io.github.deckwright.identity.ledger;

import io.github.deckwright.identity.print.Brief;
import io.github.deckwright.identity.print.Deletion;
import io.github.deckwright.identity.print.Fingerprint;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A card as one line: {@code guid kind created modified document content core}, then {@code key=value}. The keys: {@code id};
 * {@code retired} the time of that in seconds, with {@code maybe} the guid of the card that it may be; {@code c} the cloze numbers with their texts; {@code a} fingerprint and sketch of the answer; {@code h} those of a
 * long question; {@code s} a short answer and {@code n} the bits of {@link Brief#names}; {@code q} the question. Keys that are not known are kept at the end.
 */
final class LedgerLine {
    private static final int FIXED = 7;

    private LedgerLine() {}

    /** Writes a card; {@code document} is the short name of its document. */
    static void write(LedgerCard card, String document, StringBuilder line) {
        line.append(Tokens.quote(card.guid())).append(card.cloze() ? " cloze " : " basic ");
        line.append(card.created()).append(' ').append(card.modified()).append(' ');
        line.append(document).append(' ');
        card.content().write(line);
        line.append(' ').append(card.core());
        card.id().ifPresent(id -> line.append(" id=").append(Tokens.quote(id)));
        card.retirement().ifPresent(retirement -> {
            line.append(" retired=").append(retirement.written());
            if (!retirement.heir().isEmpty()) {
                line.append(" maybe=").append(Tokens.quote(retirement.heir()));
            }
        });
        deletions(card.deletions(), line);
        Likeness likeness = card.likeness();
        if (likeness.hasAnswer()) {
            line.append(" a=");
            likeness.answer().writeHalf(line);
            likeness.answerSketch().write(line);
        }
        if (!likeness.questionSketch().isEmpty()) {
            line.append(" h=");
            likeness.question().writeHalf(line);
            likeness.questionSketch().write(line);
        }
        brief(likeness.brief(), line);
        if (likeness.hasQuestion()) {
            line.append(" q=").append(Tokens.quote(likeness.text()));
        }
        if (!card.rest().isEmpty()) {
            line.append(' ').append(card.rest());
        }
        line.append('\n');
    }

    private static void brief(Brief brief, StringBuilder line) {
        if (brief.names() != 0) {
            line.append(" n=").append(Long.toHexString(brief.names()));
        }
        if (brief.isKnown()) {
            line.append(" s=").append(Tokens.quote(brief.answer()));
        }
    }

    private static void deletions(List<Deletion> deletions, StringBuilder line) {
        if (deletions.isEmpty()) {
            return;
        }
        List<String> texts = new ArrayList<>();
        deletions.forEach(deletion -> texts.add(deletion.number() + ":" + deletion.text()));
        line.append(" c=").append(Tokens.quote(String.join(",", texts)));
    }

    /**
     * Reads a card.
     *
     * @param documents paths by short name
     * @throws IllegalArgumentException saying what is wrong with the line
     */
    static LedgerCard read(List<String> tokens, Map<String, String> documents) {
        if (tokens.size() < FIXED) {
            throw new IllegalArgumentException(
                    "a card needs guid, kind, two times, document and two hashes, and here are " + tokens.size()
                            + " words");
        }
        String path = documents.get(tokens.get(4));
        if (path == null) {
            throw new IllegalArgumentException("no line above names the document " + tokens.get(4));
        }
        Keys keys = new Keys();
        for (String token : tokens.subList(FIXED, tokens.size())) {
            keys.take(token);
        }
        return new LedgerCard(
                Tokens.unquote(tokens.get(0)),
                kind(tokens.get(1)),
                number(tokens.get(2), "created"),
                number(tokens.get(3), "modified"),
                path,
                Fingerprint.parse(tokens.get(5)),
                tokens.get(6),
                keys.likeness(),
                keys.id,
                keys.deletions,
                keys.retirement(),
                String.join(" ", keys.rest));
    }

    private static boolean kind(String word) {
        if (!word.equals("cloze") && !word.equals("basic")) {
            throw new IllegalArgumentException("the kind is basic or cloze, not " + word);
        }
        return word.equals("cloze");
    }

    private static long number(String text, String name) {
        try {
            long value = Long.parseLong(text);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(name + " is not a number: " + text);
    }

    /** What stands behind the fixed words of a line. */
    private static final class Keys {
        private Optional<String> id = Optional.empty();
        private Optional<Long> retired = Optional.empty();
        private String heir = "";
        private List<Deletion> deletions = List.of();
        private Fingerprint answer = Likeness.NO_ANSWER;
        private Sketch answerSketch = Sketch.NONE;
        private Optional<Fingerprint> question = Optional.empty();
        private Sketch questionSketch = Sketch.NONE;
        private String text = "";
        private String shortAnswer = "";
        private long names;
        private final List<String> rest = new ArrayList<>(0);

        void take(String token) {
            int equals = token.indexOf('=');
            String value = equals < 0 ? "" : Tokens.unquote(token.substring(equals + 1));
            switch (equals < 0 ? token : token.substring(0, equals)) {
                case "id" -> id = Optional.of(value);
                case "retired" -> retired = Optional.of(number(value, "retired"));
                case "maybe" -> heir = value;
                case "c" -> deletions = deletions(value);
                case "a" -> {
                    answer = Fingerprint.parseHalf(value);
                    answerSketch = Sketch.parse(value, Fingerprint.HALF_LENGTH, Sketch.SLOTS);
                }
                case "h" -> {
                    question = Optional.of(Fingerprint.parseHalf(value));
                    questionSketch = Sketch.parse(value, Fingerprint.HALF_LENGTH, Likeness.QUESTION_SLOTS);
                }
                case "n" -> names = bits(value);
                case "s" -> shortAnswer = value;
                case "q" -> text = value;
                default -> rest.add(token);
            }
        }

        Optional<Retirement> retirement() {
            return retired.map(time -> new Retirement(time, heir));
        }

        Likeness likeness() {
            return new Likeness(
                    text,
                    question.orElseGet(() -> Likeness.fingerprint(text)),
                    questionSketch,
                    answer,
                    answerSketch,
                    shortAnswer.isEmpty() && names == 0 ? Brief.NONE : new Brief(shortAnswer, names));
        }

        private static long bits(String value) {
            try {
                return Long.parseUnsignedLong(value, 16);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("not bits in hexadecimal digits: " + value, e);
            }
        }

        private static List<Deletion> deletions(String value) {
            List<Deletion> deletions = new ArrayList<>();
            for (String entry : value.split(",")) {
                int colon = entry.indexOf(':');
                if (colon < 0) {
                    throw new IllegalArgumentException("not a cloze number with its text: " + entry);
                }
                int number = (int) number(entry.substring(0, colon), "cloze number");
                deletions.add(new Deletion(number, entry.substring(colon + 1)));
            }
            return deletions;
        }
    }
}
