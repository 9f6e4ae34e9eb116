package io.github.deckwright.read.quiz;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A card written as fields with names, as in YAML or JSON. The names are those that quiz programs use. */
public final class FieldCard {
    private static final List<String> QUESTION = List.of("question", "front", "prompt", "q", "ask");
    private static final List<String> ANSWER = List.of("answer", "back", "a", "solution", "response");
    private static final List<String> OPTIONS = List.of("options", "choices", "answers", "alternatives", "distractors");
    private static final List<String> RIGHT = List.of(
            "correct",
            "correct_answer",
            "correctanswer",
            "correct_answers",
            "correct_option",
            "correctoption",
            "correct_index",
            "correctindex",
            "right",
            "answer",
            "answers",
            "solution");
    private static final List<String> MARKED = List.of("correct", "is_correct", "iscorrect", "right");
    private static final List<String> EXPLANATION =
            List.of("explanation", "explain", "rationale", "reason", "feedback");
    private static final List<String> HINT = List.of("hint", "hints");
    private static final List<String> ID = List.of("id", "guid", "uid", "uuid");
    private static final List<String> TEXT = List.of("text", "option", "label", "value", "content", "answer", "title");
    private static final Set<String> YES = Set.of("true", "yes", "x", "1");

    private final Map<String, Value> values;

    public FieldCard(Map<String, Value> values) {
        this.values = values;
    }

    /** Options of which the author marked some. */
    public record Options(List<Choice> choices) {
        public boolean hasRight() {
            return choices.stream().anyMatch(Choice::correct);
        }
    }

    public Optional<Passage> question() {
        return text(QUESTION)
                .or(() -> named(Words.QUESTION)
                        .filter(question -> Title.of(question).hasQuestionMark()));
    }

    public Optional<Passage> title() {
        return text(List.of("title"));
    }

    public Optional<Passage> answer() {
        return text(ANSWER).or(() -> named(Words.ANSWER));
    }

    /** The explanation of the card, or those of its right options. */
    public Optional<Passage> explanation() {
        return text(EXPLANATION).or(() -> named(Words.EXPLANATION)).or(this::explanationOfRight);
    }

    private Optional<Passage> explanationOfRight() {
        List<Passage> told = new ArrayList<>();
        for (FieldCard option : fielded()) {
            option.explanation().filter(why -> option.isRight()).ifPresent(told::add);
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(Passage.joined(told));
    }

    /** The options that are fields themselves. */
    private List<FieldCard> fielded() {
        List<FieldCard> found = new ArrayList<>();
        value(OPTIONS).filter(Value.Items.class::isInstance).ifPresent(list -> {
            for (Value item : ((Value.Items) list).values()) {
                if (item instanceof Value.Fields fields) {
                    found.add(new FieldCard(fields.values()));
                }
            }
        });
        return found;
    }

    /** Whether an option says that it is right. */
    private boolean isRight() {
        return text(MARKED)
                .or(() -> named(Words.CORRECT))
                .filter(value -> YES.contains(value.markdown().strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    public Optional<Passage> hint() {
        return text(HINT);
    }

    public Optional<String> id() {
        return text(ID).map(passage -> passage.markdown().strip()).filter(id -> !id.isEmpty());
    }

    /** Tags as a list or as words. */
    public List<String> tags() {
        Optional<Value> tags = value(List.of("tags", "tag"));
        List<String> found = new ArrayList<>();
        if (tags.isPresent() && tags.get() instanceof Value.Items items) {
            for (Value item : items.values()) {
                if (item instanceof Value.Text text) {
                    found.add(text.passage().markdown().strip().replaceAll("\\s+", "_"));
                }
            }
        } else if (tags.isPresent() && tags.get() instanceof Value.Text text) {
            for (String tag : text.passage().markdown().split("[\\s,]+", -1)) {
                if (!tag.isBlank()) {
                    found.add(tag);
                }
            }
        }
        return found;
    }

    /** The options; empty when there are not at least two. */
    public Optional<Options> options() {
        for (String key : OPTIONS) {
            Optional<Value> value = value(List.of(key));
            if (value.isPresent()
                    && value.get() instanceof Value.Items items
                    && items.values().size() > 1) {
                List<Option> options = new ArrayList<>();
                for (Value item : items.values()) {
                    Optional<Option> option = option(item);
                    if (option.isEmpty()) {
                        return Optional.empty();
                    }
                    options.add(option.get());
                }
                return Optional.of(new Options(choices(OptionMarks.read(options), key)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Option> option(Value item) {
        if (item instanceof Value.Text text) {
            Passage content = text.passage();
            Optional<OptionLabel> label = OptionLabel.of(content.markdown());
            // the label stays: YAML lists of values such as "a" are not labelled
            return Optional.of(new Option(label.map(OptionLabel::symbol).orElse(""), content, false));
        }
        if (item instanceof Value.Fields fields) {
            FieldCard card = new FieldCard(fields.values());
            Optional<Passage> text = card.text(TEXT);
            return text.map(content -> new Option("", content, card.isRight()));
        }
        return Optional.empty();
    }

    private List<Choice> choices(List<Option> options, String key) {
        SortedSet<Integer> right = new TreeSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right()) {
                right.add(i);
            }
        }
        for (String name : right.isEmpty() ? RIGHT : List.<String>of()) {
            if (right.isEmpty() && !name.equals(key)) {
                value(List.of(name)).ifPresent(value -> right.addAll(right(value, options, name)));
            }
        }
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            choices.add(new Choice(options.get(i).content(), right.contains(i)));
        }
        return choices;
    }

    private static SortedSet<Integer> right(Value value, List<Option> options, String name) {
        SortedSet<Integer> right = new TreeSet<>();
        if (value instanceof Value.Items items) {
            items.values().forEach(item -> right.addAll(right(item, options, name)));
        } else if (value instanceof Value.Text text) {
            String key = text.passage().markdown().strip();
            boolean index = name.endsWith("index") || isIndex(key, options);
            if (index && key.length() < 3 && key.chars().allMatch(Character::isDigit) && !key.isEmpty()) {
                int place = Integer.parseInt(key);
                if (place < options.size()) {
                    right.add(place);
                }
            } else {
                AnswerKey.of(key, options).ifPresent(found -> right.addAll(found.right()));
            }
        }
        return right;
    }

    /** A bare number counts from 0, as programs do, unless it is the text of an option. */
    private static boolean isIndex(String key, List<Option> options) {
        return key.length() < 3
                && !key.isEmpty()
                && key.chars().allMatch(Character::isDigit)
                && options.stream()
                        .noneMatch(option -> option.key().equals(Option.key(key))
                                || option.symbol().equals(key));
    }

    private Optional<Passage> text(List<String> names) {
        return value(names)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).passage().trimmed())
                .filter(passage -> !passage.isBlank());
    }

    /** The first text whose key means something in any language, with more than a letter. */
    private Optional<Passage> named(Words meaning) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 1 && meaning.is(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).passage())
                .findFirst();
    }

    private Optional<Value> value(List<String> names) {
        for (String name : names) {
            for (Map.Entry<String, Value> entry : values.entrySet()) {
                if (entry.getKey().toLowerCase(Locale.ROOT).replace('-', '_').equals(name)) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
