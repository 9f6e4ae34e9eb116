package io.github.deckwright.net;

import io.github.deckwright.read.weigh.gate.Gates;
import io.github.deckwright.read.weigh.gate.Share;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what each figure of {@link Gates} rests on: how many cards of some folders come and go when it is one step lower or higher.
 * Takes the folders as {@link CardNet} does, and prints a line a gate: {@code HEADING_ASK lower +4 -0, higher +0 -31}.
 */
final class GateFigures {
    private GateFigures() {}

    public static void main(String... folders) throws IOException, ReflectiveOperationException {
        Map<String, Integer> now = cards(folders);
        for (Gates gate : Gates.values()) {
            List<String> changes = new ArrayList<>();
            for (boolean promised : new boolean[] {false, true}) {
                steps(gate, promised, -1, "lower", now, changes, folders);
                steps(gate, promised, 1, "higher", now, changes, folders);
            }
            System.out.println(gate.name() + " " + String.join(", ", changes));
        }
    }

    private static void steps(
            Gates gate,
            boolean promised,
            int step,
            String name,
            Map<String, Integer> now,
            List<String> changes,
            String... folders)
            throws IOException, ReflectiveOperationException {
        String suffix = promised ? "Promised" : "";
        Field few = field("few" + suffix);
        Field share = field("share" + suffix);
        int count = few.getInt(gate);
        Share part = (Share) share.get(gate);
        if (promised
                && count == field("few").getInt(gate)
                && part == field("share").get(gate)) {
            return;
        }
        String what = promised ? "promised " + name : name;
        if (count > 1) {
            few.setInt(gate, count + step);
            changes.add("count " + what + " " + difference(now, cards(folders)));
            few.setInt(gate, count);
        }
        if (part != Share.ANY) {
            int next = part.ordinal() + step;
            share.set(gate, Share.values()[Math.min(next, Share.values().length - 1)]);
            changes.add("share " + what + " " + difference(now, cards(folders)));
            share.set(gate, part);
        }
    }

    private static Field field(String name) throws NoSuchFieldException {
        Field field = Gates.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static Map<String, Integer> cards(String... folders) throws IOException {
        Map<String, Integer> cards = new HashMap<>();
        for (String folder : folders) {
            for (NetDocument document : CardNet.of(folder)) {
                document.lines().forEach(line -> cards.merge(line, 1, Integer::sum));
            }
        }
        return Collections.unmodifiableMap(cards);
    }

    private static String difference(Map<String, Integer> before, Map<String, Integer> after) {
        int come = 0;
        int gone = 0;
        for (Map.Entry<String, Integer> line : after.entrySet()) {
            come += Math.max(0, line.getValue() - before.getOrDefault(line.getKey(), 0));
        }
        for (Map.Entry<String, Integer> line : before.entrySet()) {
            gone += Math.max(0, line.getValue() - after.getOrDefault(line.getKey(), 0));
        }
        return "+" + come + " -" + gone;
    }
}
