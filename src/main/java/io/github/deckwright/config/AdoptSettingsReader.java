package io.github.deckwright.config;

import io.github.deckwright.Nearest;
import io.github.deckwright.config.RuleLevelsReader.Fault;
import io.github.deckwright.model.FieldPart;
import io.github.deckwright.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** Reads {@code [adopt]}: {@code pairs = [{ note = "…", card = "…" }]} and tables {@code fields."Note type"}. */
final class AdoptSettingsReader {
    private static final String KEY = "adopt";
    private static final String PAIRS = "pairs";
    private static final String FIELDS = "fields";
    private static final List<String> KEYS = List.of(PAIRS, FIELDS);
    private static final List<String> OF_PAIR = List.of("note", "card");

    private final Fault fault;
    private final BiFunction<TomlTable, String, Place> places;

    private AdoptSettingsReader(Fault fault, BiFunction<TomlTable, String, Place> places) {
        this.fault = fault;
        this.places = places;
    }

    static AdoptSettings read(TomlTable toml, Fault fault, BiFunction<TomlTable, String, Place> places) {
        Object value = toml.get(List.of(KEY));
        if (value == null) {
            return AdoptSettings.NONE;
        }
        if (!(value instanceof TomlTable table)) {
            throw fault.of(toml, KEY, "adopt is not a table", "write pairs = […] below a line [adopt]");
        }
        for (String key : table.keySet()) {
            if (!KEYS.contains(key)) {
                throw fault.of(table, key, "unknown key \"" + key + "\"", Nearest.remedy(key, KEYS));
            }
        }
        AdoptSettingsReader reader = new AdoptSettingsReader(fault, places);
        return new AdoptSettings(reader.pairs(table), reader.fields(table));
    }

    private List<AdoptSettings.Pair> pairs(TomlTable adopt) {
        Object value = adopt.get(List.of(PAIRS));
        List<AdoptSettings.Pair> pairs = new ArrayList<>();
        if (value == null) {
            return pairs;
        }
        String remedy = "write pairs = [{ note = \"its guid\", card = \"its question\" }]";
        if (!(value instanceof TomlArray array)) {
            throw fault.of(adopt, PAIRS, "pairs is not a list", remedy);
        }
        for (int i = 0; i < array.size(); i++) {
            boolean whole = array.get(i) instanceof TomlTable pair
                    && pair.keySet().size() == OF_PAIR.size()
                    && OF_PAIR.stream().allMatch(key -> pair.get(List.of(key)) instanceof String);
            if (!whole) {
                throw fault.of(adopt, PAIRS, "pair " + (i + 1) + " has no note and card", remedy);
            }
            TomlTable pair = array.getTable(i);
            pairs.add(new AdoptSettings.Pair(text(pair, "note"), text(pair, "card"), places.apply(adopt, PAIRS)));
        }
        return pairs;
    }

    private Map<String, Map<String, FieldPart>> fields(TomlTable adopt) {
        Object value = adopt.get(List.of(FIELDS));
        Map<String, Map<String, FieldPart>> fields = new LinkedHashMap<>();
        if (value == null) {
            return fields;
        }
        String remedy = "write lines such as Front = \"question\" below [adopt.fields.\"NOTE TYPE\"]";
        if (!(value instanceof TomlTable types)) {
            throw fault.of(adopt, FIELDS, "fields is not a table", remedy);
        }
        for (String name : types.keySet()) {
            if (!(types.get(List.of(name)) instanceof TomlTable type)) {
                throw fault.of(types, name, "\"" + name + "\" has no fields", remedy);
            }
            Map<String, FieldPart> parts = new LinkedHashMap<>();
            for (String field : type.keySet()) {
                String word = String.valueOf(type.get(List.of(field)));
                parts.put(
                        field,
                        FieldPart.of(word)
                                .orElseThrow(() -> fault.of(
                                        type,
                                        field,
                                        "\"" + word + "\" is no part of a card",
                                        Nearest.remedy(word, FieldPart.words()))));
            }
            if (!parts.containsValue(FieldPart.QUESTION)) {
                throw fault.of(types, name, "no field of \"" + name + "\" is the question", remedy);
            }
            fields.put(name, parts);
        }
        return fields;
    }

    private static String text(TomlTable table, String key) {
        return String.valueOf(table.get(List.of(key)));
    }
}
