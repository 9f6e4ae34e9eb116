package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The same fold, label or heading below nearly every question of a series: it leads into the answer, in whatever words.
 *
 * @param fold whether it hides what it leads to, which nobody does but to be asked first
 * @param leads of the bodies, in order; empty for those without it
 */
record ConstantLead(boolean fold, List<Optional<Lead>> leads) {
    /** Folds looked at below one question. */
    private static final int MOST_FOLDS = 4;

    /** What is known to lead to something else. */
    private static final Set<Words> OTHERS = EnumSet.of(
            Words.HINT,
            Words.ADDITION,
            Words.NOTE,
            Words.STATUS,
            Words.OPTIONS,
            Words.SUMMARY,
            Words.QUESTION,
            Words.CONTENTS,
            Words.TAIL);

    /** Looks for what nearly all bodies have in common. */
    static Optional<ConstantLead> in(List<Passage> bodies) {
        if (!Gates.CONSTANT_LEAD.isEnough(bodies.size())) {
            return Optional.empty(); // above all the one heading with the whole document below
        }
        Map<String, Map<Integer, Lead>> found = new LinkedHashMap<>();
        for (int i = 0; i < bodies.size(); i++) {
            int place = i;
            leads(bodies.get(i))
                    .forEach((key, lead) ->
                            found.computeIfAbsent(key, one -> new HashMap<>()).put(place, lead));
        }
        for (Map.Entry<String, Map<Integer, Lead>> one : found.entrySet()) {
            Map<Integer, Lead> members = one.getValue();
            boolean fold = one.getKey().startsWith("fold");
            // all bodies are read again for the few that recur, not for each label of each body
            if (Gates.CONSTANT_LEAD.opens(members.size(), bodies.size())
                    && (fold || !haveParts(bodies, one.getKey()))) {
                List<Optional<Lead>> leads = new ArrayList<>();
                for (int i = 0; i < bodies.size(); i++) {
                    leads.add(Optional.ofNullable(members.get(i)));
                }
                return Optional.of(new ConstantLead(fold, leads));
            }
        }
        return Optional.empty();
    }

    /** Whether further labels recur in most bodies: then an answer has parts, each with its name. */
    private static boolean haveParts(List<Passage> bodies, String lead) {
        Map<String, Integer> others = new HashMap<>();
        for (Passage body : bodies) {
            Set<String> here = new HashSet<>();
            BitSet code = Fences.in(body.lines());
            for (int i = 0; i < body.lines().size(); i++) {
                if (!code.get(i)) {
                    label(body.lines().get(i).text())
                            .filter(label -> !label.equals(lead))
                            .ifPresent(here::add);
                }
            }
            here.forEach(label -> others.merge(label, 1, Integer::sum));
        }
        return others.values().stream().anyMatch(count -> Gates.LEADS_PARTED.isPart(count, bodies.size()));
    }

    int count() {
        return (int) leads.stream().filter(Optional::isPresent).count();
    }

    /** Whether nearly all stand right below their question. */
    boolean isDirect() {
        long direct = leads.stream()
                .flatMap(Optional::stream)
                .filter(lead -> lead.asked().isBlank())
                .count();
        return Gates.CONSTANT_LEAD.isPart(direct, count());
    }

    /** What may lead, by what recurs of it. What stands twice below one question stands below questions of their own. */
    private static Map<String, Lead> leads(Passage body) {
        Map<String, Lead> found = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        List<Passage.Line> lines = body.lines();
        BitSet code = Fences.in(lines);
        int folds = 0;
        boolean first = true;
        for (int i = 0; i < lines.size() && folds < MOST_FOLDS; i++) {
            String text = lines.get(i).text();
            if (code.get(i) || text.isBlank()) {
                continue;
            }
            Optional<String> label = first || !found.isEmpty() ? label(text) : Optional.empty();
            if (first && label.isPresent()) {
                found.put(label.get(), behindLabel(body, i));
            } else if (label.filter(found::containsKey).isPresent()) {
                twice.add(label.get());
            }
            first = false;
            boolean begins = i == 0 || lines.get(i - 1).isBlank();
            if (begins && "<>?:!".indexOf(text.stripLeading().charAt(0)) >= 0) {
                folds++;
                Optional<Fold> fold = Fold.at(lines, i).filter(ConstantLead::hides);
                if (fold.isPresent() && isFree(fold.get().title().markdown())) {
                    String key = "fold " + fold.get().form() + fold.get().kind() + " "
                            + Words.normal(fold.get().title().markdown());
                    Passage rest = new Passage(lines.subList(fold.get().end(), lines.size())).trimmed();
                    Lead lead = new Lead(
                            new Passage(lines.subList(0, i)).trimmed(),
                            fold.get().body().then(rest));
                    if (found.putIfAbsent(key, lead) != null) {
                        twice.add(key);
                    }
                    i = Math.max(i, fold.get().end() - 1);
                }
            }
        }
        found.keySet().removeAll(twice);
        return found;
    }

    private static boolean hides(Fold fold) {
        return fold.form() != Fold.Form.QUOTE
                && !fold.body().isBlank()
                && (fold.folded() || !fold.title().isBlank());
    }

    /** What recurs of a label or a heading; empty when a line is none that may lead into an answer. */
    private static Optional<String> label(String line) {
        int level = Markers.headingLevel(line);
        if (level > 0) {
            String title = line.substring(level);
            return isFree(title) ? Optional.of("heading " + Words.normal(title)) : Optional.empty();
        }
        return Opening.in(line)
                .filter(label -> label.number() < 0 && label.open().isEmpty() && isFree(label.pattern()))
                .map(label -> "label " + label.pattern());
    }

    private static Lead behindLabel(Passage body, int at) {
        List<Passage.Line> rest =
                new ArrayList<>(body.lines().subList(at, body.lines().size()));
        Passage.Line line = rest.get(0);
        if (Markers.headingLevel(line.text()) > 0) {
            rest.remove(0);
        } else {
            rest.set(0, line.from(Opening.in(line.text()).map(Opening::end).orElse(0)));
        }
        return new Lead(Passage.EMPTY, new Passage(rest).trimmed());
    }

    private static boolean isFree(String title) {
        return !Words.isAny(title, OTHERS);
    }
}
