package io.github.deckwright.config;

import io.github.deckwright.model.Noncharacters;
import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML as nodes that know their lines; nothing is constructed from it, so its tags mean nothing. */
final class YamlTree {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_VALUES = 10_000;

    private final Passage yaml;
    private final String text;
    private int values;

    YamlTree(Passage yaml) {
        this(yaml, yaml.markdown());
    }

    /** Takes a text of as many lines in the place of the lines of a document. */
    YamlTree(Passage yaml, String text) {
        this.yaml = yaml;
        this.text = text;
    }

    /** A text that is no YAML, or YAML that is refused. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;
        private final int column;

        Unreadable(String message, int line, int column) {
            super(message, null, false, false);
            this.line = line;
            this.column = column;
        }

        /** Index of the line in the passage. */
        int line() {
            return line;
        }

        /** Index of the code point in the line. */
        int column() {
            return column;
        }
    }

    /** The root, when it is a map. */
    Optional<MappingNode> root() throws Unreadable {
        Optional<String> refusal = Gate.refusal(text, Gate.MAX_FRONT_MATTER);
        if (refusal.isPresent()) {
            throw new Unreadable(refusal.get(), 0, 0);
        }
        try {
            return new Compose(LoadSettings.builder().build())
                    .composeString(text)
                    .filter(MappingNode.class::isInstance)
                    .map(MappingNode.class::cast);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0);
            throw new Unreadable(
                    e.getProblem(),
                    line,
                    e.getProblemMark().map(Mark::getColumn).orElse(0));
        } catch (YamlEngineException e) {
            throw new Unreadable("it is not valid", 0, 0);
        } catch (StackOverflowError e) {
            throw new Unreadable("it is nested too deeply", 0, 0);
        }
    }

    /** A map's entries by key, in order; keys that are no text are left out, of equal keys the first stays. */
    Map<String, Value> fields(MappingNode node) throws Unreadable {
        return fields(node, 0);
    }

    Value value(Node node) throws Unreadable {
        return value(node, 0);
    }

    private Map<String, Value> fields(MappingNode node, int depth) throws Unreadable {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                String name = Noncharacters.replaced(key.getValue());
                if (!fields.containsKey(name)) {
                    fields.put(name, value(tuple.getValueNode(), depth + 1));
                }
            }
        }
        return fields;
    }

    private Value value(Node node, int depth) throws Unreadable {
        // aliases share nodes, so a small text may stand for a huge or an endless tree
        if (depth > MAX_DEPTH || ++values > MAX_VALUES) {
            throw new Unreadable("it unfolds into too many values", line(node), 0);
        }
        if (node instanceof MappingNode map) {
            return new Value.Fields(fields(map, depth));
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(value(item, depth + 1));
            }
            return new Value.Items(items);
        }
        return new Value.Text(passage((ScalarNode) node));
    }

    private Passage passage(ScalarNode node) {
        boolean block = node.getScalarStyle() == ScalarStyle.LITERAL || node.getScalarStyle() == ScalarStyle.FOLDED;
        int first = line(node) + (block ? 1 : 0);
        int last = Math.max(first, node.getEndMark().map(Mark::getLine).orElse(first));
        List<Passage.Line> lines = new ArrayList<>();
        for (String text :
                Noncharacters.replaced(node.getValue()).stripTrailing().split("\n", -1)) {
            int index =
                    Math.min(Math.min(first + lines.size(), last), yaml.lines().size() - 1);
            Passage.Line source = yaml.lines().get(Math.max(0, index));
            int found = text.isEmpty() ? 0 : source.text().indexOf(text);
            int column = found >= 0
                    ? found
                    : node.getStartMark().map(Mark::getColumn).orElse(0);
            lines.add(new Passage.Line(source.number(), source.column() + column, text));
        }
        return new Passage(lines);
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0);
    }
}
