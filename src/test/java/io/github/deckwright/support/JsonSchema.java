package io.github.deckwright.support;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A JSON schema of draft 4. Keywords that it does not know are refused, so that nothing passes unlooked at. */
public final class JsonSchema {
    private static final Set<String> SAYING_NOTHING =
            Set.of("$schema", "id", "title", "description", "default", "definitions");

    private final Map<?, ?> root;
    private final List<String> faults = new ArrayList<>();

    private JsonSchema(Map<?, ?> root) {
        this.root = root;
    }

    /** What a text has that a schema forbids, and has not that it demands: a place and a sentence each. */
    public static List<String> faults(Path schema, String json) throws IOException {
        JsonSchema one = new JsonSchema((Map<?, ?>) Json.readWithNumbers(Files.readString(schema)));
        one.check("", one.root, Json.readWithNumbers(json));
        return one.faults;
    }

    private void check(String place, Map<?, ?> schema, Object value) {
        schema.forEach((key, rule) -> {
            if (!SAYING_NOTHING.contains(key)) {
                check(place, String.valueOf(key), rule, schema, value);
            }
        });
    }

    private void check(String place, String keyword, Object rule, Map<?, ?> schema, Object value) {
        switch (keyword) {
            case "$ref" -> check(place, referred(String.valueOf(rule)), value);
            case "type" -> demand(isOf(rule, value), place, "is no " + rule);
            case "enum" -> demand(((List<?>) rule).contains(value), place, value + " is none of " + rule);
            case "anyOf" -> demand(fitting((List<?>) rule, value) > 0, place, "is nothing of what it may be");
            case "oneOf" -> demand(fitting((List<?>) rule, value) == 1, place, "is not one of what it may be");
            case "minimum" ->
                demand(
                        !(value instanceof BigDecimal n) || n.compareTo((BigDecimal) rule) >= 0,
                        place,
                        value + " is below " + rule);
            case "maximum" ->
                demand(
                        !(value instanceof BigDecimal n) || n.compareTo((BigDecimal) rule) <= 0,
                        place,
                        value + " is above " + rule);
            case "pattern" ->
                demand(
                        !(value instanceof String s)
                                || Pattern.compile(String.valueOf(rule))
                                        .matcher(s)
                                        .find(),
                        place,
                        value + " does not match " + rule);
            case "format" ->
                demand(
                        !(value instanceof String s) || isFormed(String.valueOf(rule), s),
                        place,
                        value + " is no " + rule);
            case "required" ->
                ((List<?>) rule)
                        .forEach(key -> demand(
                                !(value instanceof Map<?, ?> map) || map.containsKey(key), place, "lacks " + key));
            case "properties" -> {
                if (value instanceof Map<?, ?> map) {
                    ((Map<?, ?>) rule).forEach((key, one) -> {
                        if (map.containsKey(key)) {
                            check(place + "." + key, (Map<?, ?>) one, map.get(key));
                        }
                    });
                }
            }
            case "additionalProperties" -> {
                if (value instanceof Map<?, ?> map) {
                    Set<Object> others = new HashSet<>(map.keySet());
                    if (schema.get("properties") instanceof Map<?, ?> known) {
                        others.removeAll(known.keySet());
                    }
                    others.forEach(key -> {
                        if (rule instanceof Map<?, ?> one) {
                            check(place + "." + key, one, map.get(key));
                        } else {
                            demand(rule.equals(true), place, "has the unknown " + key);
                        }
                    });
                }
            }
            case "items" -> {
                if (value instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        check(place + "[" + i + "]", (Map<?, ?>) rule, list.get(i));
                    }
                }
            }
            case "minItems" ->
                demand(
                        !(value instanceof List<?> list) || list.size() >= ((BigDecimal) rule).intValue(),
                        place,
                        "has too few");
            case "uniqueItems" ->
                demand(
                        !(value instanceof List<?> list)
                                || rule.equals(false)
                                || new HashSet<Object>(list).size() == list.size(),
                        place,
                        "has one twice");
            default -> throw new IllegalArgumentException("the schema says " + keyword + ", which nobody checks");
        }
    }

    private void demand(boolean holds, String place, String otherwise) {
        if (!holds) {
            faults.add((place.isEmpty() ? "." : place) + " " + otherwise);
        }
    }

    private Map<?, ?> referred(String reference) {
        Object at = root;
        for (String key : reference.substring("#/".length()).split("/")) {
            at = ((Map<?, ?>) at).get(key);
        }
        return (Map<?, ?>) at;
    }

    private long fitting(List<?> schemas, Object value) {
        return schemas.stream()
                .filter(schema -> {
                    JsonSchema one = new JsonSchema(root);
                    one.check("", (Map<?, ?>) schema, value);
                    return one.faults.isEmpty();
                })
                .count();
    }

    private static boolean isOf(Object type, Object value) {
        return switch (String.valueOf(type)) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof BigDecimal;
            case "integer" ->
                value instanceof BigDecimal n && n.stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException("the schema names the type " + type);
        };
    }

    private static boolean isFormed(String format, String text) {
        try {
            return switch (format) {
                case "uri" -> URI.create(text).isAbsolute();
                case "uri-reference" -> URI.create(text) != null;
                default -> throw new UnsupportedOperationException("the schema names the format " + format);
            };
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
