package io.github.deckwright.config;

import io.github.deckwright.Nearest;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads one front matter: keys that other programs use are taken as they come, the map {@code deckwright} is ours and is read
 * strictly.
 */
final class FrontMatterReader {
    private static final String OURS = "deckwright";

    private final Passage yaml;
    private final SourceFile file;
    private final Collection<String> styles;
    private final Diagnostics diagnostics;
    private boolean faulty;
    private Optional<Place> recognition = Optional.empty();

    FrontMatterReader(Passage yaml, SourceFile file, Collection<String> styles, Diagnostics diagnostics) {
        this.yaml = yaml;
        this.file = file;
        this.styles = styles;
        this.diagnostics = diagnostics;
    }

    FrontMatter read() {
        try {
            return read(new YamlTree(yaml));
        } catch (YamlTree.Unreadable e) {
            Optional<FrontMatter> quoted = quoted();
            diagnostics.report(Diagnostic.of(
                    Rule.FRONT_MATTER_UNREAD,
                    place(e.line(), e.column()),
                    "the block between --- is no YAML that Deckwright reads: " + e.getMessage(),
                    quoted.isPresent()
                            ? "put values with a colon in them in quotes; they are taken as if they were"
                            : "mend it if it holds settings, or leave it; its values are ignored"));
            return quoted.orElse(FrontMatter.NONE);
        }
    }

    /** What the block says when only colons in values without quotes make it no YAML. */
    private Optional<FrontMatter> quoted() {
        String mended = PlainValues.quoted(yaml.markdown());
        if (mended.equals(yaml.markdown())) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(new YamlTree(yaml, mended)));
        } catch (YamlTree.Unreadable e) {
            return Optional.empty();
        }
    }

    private FrontMatter read(YamlTree tree) throws YamlTree.Unreadable {
        Optional<MappingNode> root = tree.root();
        return root.isPresent() ? read(tree, root.get()) : FrontMatter.NONE;
    }

    private FrontMatter read(YamlTree tree, MappingNode root) throws YamlTree.Unreadable {
        Map<String, Value> values = tree.fields(root);
        Overrides plain = new Overrides(
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                text(values, "deck"),
                values.containsKey("tags") ? tags(values.get("tags")) : List.of(),
                bothWays(values),
                Optional.empty(),
                Optional.empty());
        Overrides all = plain;
        for (NodeTuple tuple : root.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(OURS)) {
                all = merge(ours(tree, tuple.getValueNode()), plain);
            }
        }
        return new FrontMatter(text(values, "title"), text(values, "id"), values, faulty, all, recognition);
    }

    private Overrides ours(YamlTree tree, Node node) throws YamlTree.Unreadable {
        if (!(node instanceof MappingNode map)) {
            wrong(
                    node,
                    "deckwright: is not a map",
                    "write the settings below it, such as deckwright: {style: heading}");
            return Overrides.NONE;
        }
        Draft draft = new Draft();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : map.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!Overrides.KEYS.contains(key)) {
                wrong(
                        tuple.getKeyNode(),
                        "unknown key \"" + key + "\" below deckwright:",
                        Nearest.remedy(key, Overrides.KEYS));
            } else if (!seen.add(key)) {
                wrong(tuple.getKeyNode(), "the key " + key + " stands here twice", "keep one of them");
            } else {
                if (recognition.isEmpty() && Overrides.RECOGNITION.contains(key)) {
                    recognition = Optional.of(place(tuple.getKeyNode()));
                }
                draft.problem(key, tree.value(tuple.getValueNode()), styles)
                        .ifPresent(remedy ->
                                wrong(tuple.getValueNode(), "the value of " + key + " cannot be used", remedy));
            }
        }
        return draft.overrides();
    }

    /** {@code reverse: true}; another value means something to another program. */
    private static Optional<Boolean> bothWays(Map<String, Value> values) {
        return values.get("reverse") instanceof Value.Text text
                        && text.passage().markdown().strip().equals("true")
                ? Optional.of(true)
                : Optional.empty();
    }

    private static Overrides merge(Overrides ours, Overrides plain) {
        List<String> tags = new ArrayList<>(plain.tags());
        tags.addAll(ours.tags());
        return new Overrides(
                ours.style(),
                ours.patterns(),
                ours.level(),
                ours.deck().or(plain::deck),
                tags,
                ours.reverse().or(plain::reverse),
                ours.typed(),
                ours.lineEnds());
    }

    private void wrong(Node node, String message, String remedy) {
        faulty = true;
        diagnostics.report(
                Diagnostic.of(Rule.FRONT_MATTER, place(node), message + "; the document is left out", remedy));
    }

    private Place place(Node node) {
        return place(
                node.getStartMark().map(Mark::getLine).orElse(0),
                node.getStartMark().map(Mark::getColumn).orElse(0));
    }

    private Place place(int line, int column) {
        Passage.Line source =
                yaml.lines().get(Math.max(0, Math.min(line, yaml.lines().size() - 1)));
        return new Place(file, source.number(), source.column() + column);
    }

    private static Optional<String> text(Map<String, Value> values, String key) {
        return values.get(key) instanceof Value.Text text ? Draft.text(text) : Optional.empty();
    }

    private static List<String> tags(Value value) {
        return Draft.tags(value).orElse(List.of());
    }
}
