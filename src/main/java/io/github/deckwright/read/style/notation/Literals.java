package io.github.deckwright.read.style.notation;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads values as R, Python, JavaScript and JSON write them: strings, lists, maps, calls with arguments. Nothing is run: a call is a map of
 * its arguments, those without names below their number, and its own name below {@link #CALL}; a word is its text. Not safe for use by
 * several threads.
 */
final class Literals {
    /** The key below which a call has its name. */
    static final String CALL = "()";

    private static final int DEEPEST = 20;

    private final List<Passage.Line> lines;
    private int line;
    private int at;

    /** Starts at a place in the first of some lines. */
    Literals(List<Passage.Line> lines, int at) {
        this.lines = lines;
        this.at = at;
    }

    /** The value that begins here; empty when it is none, or does not end. */
    Optional<Value> value() {
        return value(0);
    }

    /** Index of the line that comes next. */
    int line() {
        return line;
    }

    /** Index of the character that comes next in its line. */
    int index() {
        return at;
    }

    /** Whether a text comes next; then goes behind it. */
    boolean take(String text) {
        skip();
        boolean there = line < lines.size() && lines.get(line).text().startsWith(text, at);
        at += there ? text.length() : 0;
        return there;
    }

    /** The word that comes next, behind which it goes; empty when there is none. */
    String word() {
        skip();
        int start = at;
        String text = line < lines.size() ? lines.get(line).text() : "";
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "_.$-".indexOf(c) >= 0;
    }

    /** The character that comes next; 0 at the end. */
    char next() {
        skip();
        return line < lines.size() ? lines.get(line).text().charAt(at) : 0;
    }

    private void skip() {
        while (line < lines.size()) {
            String text = lines.get(line).text();
            at = Run.space(text, at);
            if (at < text.length()) {
                return;
            }
            line++;
            at = 0;
        }
    }

    private Optional<Value> value(int depth) {
        char c = depth > DEEPEST ? 0 : next();
        if (c == '"' || c == '\'' || c == '`') {
            return string(c).map(Value.Text::new);
        }
        if (c == '[') {
            at++;
            return entries(']', depth).map(found -> new Value.Items(new ArrayList<>(found.values())));
        }
        if (c == '{') {
            at++;
            return entries('}', depth).map(Value.Fields::new);
        }
        if (c == 0 || !isWord(c)) {
            return Optional.empty();
        }
        int from = at;
        Passage.Line source = lines.get(line);
        String word = word();
        Value name = new Value.Text(Passage.of(source.part(from, from + word.length())));
        if (line >= lines.size() || !lines.get(line).text().startsWith("(", at)) {
            return Optional.of(name);
        }
        at++;
        return entries(')', depth).map(found -> {
            Map<String, Value> call = new LinkedHashMap<>();
            call.put(CALL, name);
            call.putAll(found);
            return new Value.Fields(call);
        });
    }

    /** What stands up to a closing bracket. */
    private Optional<Map<String, Value>> entries(char close, int depth) {
        Map<String, Value> entries = new LinkedHashMap<>();
        while (true) {
            char c = next();
            if (c == close) {
                at++;
                return Optional.of(entries);
            }
            if (c == ',' || c == ';') {
                at++;
                continue;
            }
            String key = String.valueOf(entries.size());
            Optional<Value> value = value(depth + 1);
            boolean named = value.isPresent() && value.get() instanceof Value.Text && (next() == ':' || next() == '=');
            if (named) {
                key = ((Value.Text) value.get()).passage().markdown();
                at++;
                value = value(depth + 1);
            }
            if (value.isEmpty()) {
                return Optional.empty();
            }
            char after = next();
            if (after != ',' && after != ';' && after != close) {
                return Optional.empty(); // something computed
            }
            entries.putIfAbsent(key, value.get());
        }
    }

    /** A string, over several lines too. */
    private Optional<Passage> string(char quote) {
        at++;
        List<Passage.Line> text = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Passage.Line place = lines.get(line).from(at);
        while (line < lines.size()) {
            String source = lines.get(line).text();
            if (at >= source.length()) {
                text.add(place.with(open.toString()));
                open.setLength(0);
                line++;
                at = 0;
                place = line < lines.size() ? lines.get(line) : place;
                continue;
            }
            char c = source.charAt(at++);
            if (c == quote) {
                text.add(place.with(open.toString()));
                return Optional.of(new Passage(text));
            }
            if (c == '\\' && at < source.length()) {
                char escaped = source.charAt(at++);
                if (escaped == 'n') {
                    text.add(place.with(open.toString()));
                    open.setLength(0);
                } else if (escaped == quote || escaped == '\\' || escaped == 't' || escaped == '/') {
                    open.append(escaped == 't' ? ' ' : escaped);
                } else {
                    open.append(c).append(escaped);
                }
            } else {
                open.append(c);
            }
        }
        return Optional.empty();
    }
}
