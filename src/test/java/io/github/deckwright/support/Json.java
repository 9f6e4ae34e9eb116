package io.github.deckwright.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly, into maps, lists, strings, numbers as text, booleans and {@link #NULL}. */
public final class Json {
    /** JSON's null. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private final String text;
    private final boolean counting;
    private int at;

    private Json(String text, boolean counting) {
        this.text = text;
        this.counting = counting;
    }

    /** Reads one value. */
    public static Object read(String text) {
        return read(new Json(text, false));
    }

    /** Reads one value, with numbers as {@link BigDecimal}. */
    public static Object readWithNumbers(String text) {
        return read(new Json(text, true));
    }

    private static Object read(Json json) {
        Object value = json.value();
        json.space();
        if (json.at != json.text.length()) {
            throw json.wrong("something after the value");
        }
        return value;
    }

    /** The value at a path such as {@code .question.text}. */
    public static String pick(String text, String path) {
        Object value = read(text);
        for (String key : path.substring(1).split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(key) : NULL;
        }
        return String.valueOf(value);
    }

    private Object value() {
        space();
        char c = peek();
        if (c == '{') {
            return object();
        }
        if (c == '[') {
            return array();
        }
        if (c == '"') {
            return string();
        }
        for (Map.Entry<String, Object> word :
                Map.of("true", (Object) true, "false", false, "null", NULL).entrySet()) {
            if (text.startsWith(word.getKey(), at)) {
                at += word.getKey().length();
                return word.getValue();
            }
        }
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (start == at) {
            throw wrong("no value");
        }
        String number = text.substring(start, at);
        return counting ? new BigDecimal(number) : number;
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        space();
        while (peek() != '}') {
            space();
            String key = string();
            space();
            expect(':');
            if (map.put(key, value()) != null) {
                throw wrong("the key " + key + " twice");
            }
            space();
            if (peek() != '}') {
                expect(',');
            }
        }
        at++;
        return map;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        at++;
        space();
        while (peek() != ']') {
            list.add(value());
            space();
            if (peek() != ']') {
                expect(',');
            }
        }
        at++;
        return list;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw wrong("a control character in a string");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int index = "bfnrt\"\\/".indexOf(c);
        if (index < 0) {
            throw wrong("an unknown escape");
        }
        return "\b\f\n\r\t\"\\/".charAt(index);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("the text ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("no " + c);
        }
        at++;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " at " + at + " in " + text);
    }
}
