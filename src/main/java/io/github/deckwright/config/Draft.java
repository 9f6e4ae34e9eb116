package io.github.deckwright.config;

import io.github.deckwright.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects settings key by key and judges their values. The same rules hold in deckwright.toml and in front matter. */
final class Draft {
    private Optional<String> style = Optional.empty();
    private List<CardPattern> patterns = List.of();
    private OptionalInt level = OptionalInt.empty();
    private Optional<String> deck = Optional.empty();
    private List<String> tags = List.of();
    private Optional<Boolean> reverse = Optional.empty();
    private Optional<Boolean> typed = Optional.empty();
    private Optional<Boolean> lineEnds = Optional.empty();

    /** Takes a value; the answer says what the value must be if this one cannot be. */
    Optional<String> problem(String key, Value value, Collection<String> styles) {
        return switch (key) {
            case "style" -> style(value, styles);
            case "pattern" -> patterns(value);
            case "level" -> {
                level = level(value);
                yield unless(level.isPresent(), "write the level of a heading, 1 to 6");
            }
            case "deck" -> {
                deck = value instanceof Value.Text text ? text(text) : Optional.empty();
                yield unless(deck.isPresent(), "write a name, with :: between levels");
            }
            case "tags" -> {
                Optional<List<String>> list = tags(value);
                tags = list.orElse(List.of());
                yield unless(list.isPresent(), "write a list such as [java, basics]");
            }
            case "reverse" -> {
                reverse = truth(value);
                yield unless(reverse.isPresent(), "write true or false");
            }
            case "line-ends" -> {
                lineEnds = truth(value);
                yield unless(lineEnds.isPresent(), "write true or false");
            }
            default -> {
                typed = truth(value);
                yield unless(typed.isPresent(), "write true or false");
            }
        };
    }

    private static Optional<String> unless(boolean right, String remedy) {
        return right ? Optional.empty() : Optional.of(remedy);
    }

    Overrides overrides() {
        return new Overrides(style, patterns, level, deck, tags, reverse, typed, lineEnds);
    }

    private Optional<String> style(Value value, Collection<String> styles) {
        style = value instanceof Value.Text text ? text(text) : Optional.empty();
        if (style.isEmpty()) {
            return Optional.of("write the name of a style");
        }
        return styles.isEmpty() || styles.contains(style.get())
                ? Optional.empty()
                : Optional.of(Nearest.remedy(style.get(), styles));
    }

    private Optional<String> patterns(Value value) {
        List<CardPattern> read = new ArrayList<>();
        for (Value item : value instanceof Value.Items items ? items.values() : List.of(value)) {
            if (!(item instanceof Value.Text text)) {
                return Optional.of("write an example such as \"**{question}**\\n> {answer}\", or a list of them");
            }
            try {
                read.add(CardPattern.of(text.passage().markdown()));
            } catch (CardPattern.Unfit e) {
                return Optional.of(e.remedy());
            }
        }
        patterns = List.copyOf(read);
        return Optional.empty();
    }

    /** One line of text that is not blank. */
    static Optional<String> text(Value.Text text) {
        String line = text.passage().markdown().replace('\n', ' ').strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** Tags as a list, or in one text separated by commas, else by white space; in Anki's form. */
    static Optional<List<String>> tags(Value value) {
        List<String> tags = new ArrayList<>();
        if (value instanceof Value.Text text) {
            String line = text(text).orElse("");
            for (String tag : line.split(line.contains(",") ? "," : "\\s+", -1)) {
                addTag(tags, tag);
            }
            return Optional.of(tags);
        }
        if (!(value instanceof Value.Items items)) {
            return Optional.empty();
        }
        for (Value item : items.values()) {
            if (!(item instanceof Value.Text text)) {
                return Optional.empty();
            }
            text(text).ifPresent(tag -> addTag(tags, tag));
        }
        return Optional.of(tags);
    }

    private static void addTag(List<String> tags, String text) {
        String tag = text.strip();
        tag = (tag.startsWith("#") ? tag.substring(1) : tag).replaceAll("\\s+", "_");
        if (!tag.isEmpty() && !tags.contains(tag)) {
            tags.add(tag);
        }
    }

    private static OptionalInt level(Value value) {
        String text = value instanceof Value.Text line ? text(line).orElse("") : "";
        return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '6'
                ? OptionalInt.of(text.charAt(0) - '0')
                : OptionalInt.empty();
    }

    private static Optional<Boolean> truth(Value value) {
        String text = value instanceof Value.Text line ? text(line).orElse("") : "";
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
