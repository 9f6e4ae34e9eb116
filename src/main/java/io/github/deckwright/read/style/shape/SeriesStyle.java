package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Speaker;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that begin alike, each with its answer below: {@code Exercise 3: …}, {@code F3. …}, a line in italics, a quote. What they
 * have in common is read from the document, so that a label needs no language; it counts when it recurs, with numbers that run on, with
 * answers that begin alike, or with words that ask.
 */
public final class SeriesStyle implements Style {
    @Override
    public String name() {
        return "series";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    /** A member with what stands below it. */
    private record Member(Begin begin, int end, Passage body, Optional<Lead> lead, boolean inWords) {
        boolean isAnswered() {
            return lead.isPresent() || (inWords && !(begin.question().isBlank() && paragraphs(body) < 2));
        }
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        HeadingSeries.propose(outline, proposals);
        Begins begins = Begins.of(outline);
        Map<String, List<Begin>> series = new LinkedHashMap<>();
        begins.found()
                .forEach(begin -> series.computeIfAbsent(begin.key(), key -> new ArrayList<>())
                        .add(begin));
        RuledParts parts = RuledParts.of(outline);
        series.forEach((key, members) -> {
            List<Begin> ruled = parts.first(members);
            propose(outline, proposals, ruled.isEmpty() ? members : ruled, begins, !ruled.isEmpty());
        });
    }

    /** @param ruled whether rules part them */
    private static void propose(Outline outline, Proposals proposals, List<Begin> alike, Begins begins, boolean ruled) {
        if (!Gates.SERIES.isEnough(alike.size()) && !proposals.isForced()) {
            return;
        }
        List<Member> members = withConstantLead(members(outline, alike, begins.ends()));
        SeriesGate gate = SeriesGate.of(
                alike,
                (int) members.stream()
                        .filter(member -> member.lead().isPresent())
                        .count(),
                (int) members.stream().filter(Member::isAnswered).count(),
                begins.paragraphs(),
                outline.promisesQuestions()
                        || outline.promisesAnswers()
                        || alike.get(0).key().startsWith(Begins.IN_CHAPTER),
                ruled || (alike.stream().allMatch(Begin::asks) && isWhole(outline, alike)));
        if (!proposals.isForced() && !gate.opens()) {
            return;
        }
        proposals.evidence(gate.describe());
        boolean quizzed = gate.isNumbered() && members.stream().anyMatch(member -> isQuizzed(proposals, member));
        for (Member member : members) {
            if (isQuizzed(proposals, member)) {
                proposals.rejected(member.begin().line(), "options with a right one stand below it");
            } else if (gate.hasLeads()
                    && member.lead().isEmpty()
                    && !member.begin().asks()
                    && !member.begin().labelled()) {
                proposals.rejected(
                        member.begin().line(), "the others have an answer that says so, and this one has none");
            } else if (gate.isSure() && member.lead().isPresent()) {
                Lead lead = member.lead().get();
                proposals.answered(
                        Span.lines(member.begin().line(), member.end() - 1),
                        member.begin().line(),
                        member.begin().question().then(lead.asked()),
                        lead.told());
            } else {
                below(outline, proposals, member, quizzed);
            }
        }
    }

    private static boolean isQuizzed(Proposals proposals, Member member) {
        return proposals.quiz().isAnswered(member.begin().line(), member.end());
    }

    /** Whether a document holds nothing but places that begin alike and a block below each, under titles or none; nobody speaks there. */
    private static boolean isWhole(Outline outline, List<Begin> alike) {
        int first = alike.get(0).line();
        if (Speaker.in(outline.line(first)).isPresent()) {
            return false;
        }
        int blocks = 0;
        for (Block block : outline.blocks()) {
            boolean above = block.firstLine() < first;
            if (block.is(Block.Kind.HEADING) != above && !(above && block.is(Block.Kind.RULE))) {
                return false;
            }
            blocks += above || block.is(Block.Kind.RULE) ? 0 : 1;
        }
        return Gates.SERIES_WHOLE.opens(alike.size(), blocks);
    }

    /** @param quizzed whether others of the series have options: what asks in it is as sure a question as they are */
    private static void below(Outline outline, Proposals proposals, Member member, boolean quizzed) {
        Begin begin = member.begin();
        boolean apart = begin.question().isBlank();
        Passage question = member.lead()
                .map(lead -> begin.question().then(lead.asked()))
                .orElseGet(() -> apart ? firstBlock(member.body()) : begin.question());
        if (question.isBlank()) {
            return;
        }
        int skipped = apart && member.lead().isEmpty()
                ? question.lines().get(question.lines().size() - 1).number() + 1
                : begin.bodyLine();
        Certainty certainty = quizzed && begin.asks() ? Certainty.SETS_TASK : Certainty.ALIKE;
        proposals.answered(Span.lines(begin.line(), member.end() - 1), certainty, begin.line(), question, end -> {
            Passage body = outline.clean(outline.passage(Span.lines(skipped, Math.min(end, member.end()) - 1), null));
            return Lead.in(body).map(Lead::told).orElse(body);
        });
    }

    private static List<Member> members(Outline outline, List<Begin> begins, List<Integer> ends) {
        List<Member> members = new ArrayList<>();
        int heading = 0; // the first one below a place; both are in order
        for (int i = 0; i < begins.size(); i++) {
            Begin begin = begins.get(i);
            while (heading < ends.size() && ends.get(heading) <= begin.line()) {
                heading++;
            }
            int next = i + 1 < begins.size() ? begins.get(i + 1).line() : outline.lineCount() + 1;
            int end = heading < ends.size() ? Math.min(ends.get(heading), next) : next;
            Passage body = outline.clean(outline.passage(Span.lines(begin.bodyLine(), end - 1), null));
            members.add(new Member(
                    begin,
                    end,
                    body,
                    Lead.in(body),
                    Bodies.hasWords(body) || (outline.promisesAnswers() && !body.isBlank())));
        }
        return members;
    }

    /** Members whose answers do not say so in words that are known, but nearly all in the same. */
    private static List<Member> withConstantLead(List<Member> members) {
        if (members.stream().anyMatch(member -> member.lead().isPresent())) {
            return members;
        }
        Optional<ConstantLead> lead =
                ConstantLead.in(members.stream().map(Member::body).toList());
        if (lead.filter(ConstantLead::fold).isEmpty()) {
            return members; // labels that take turns are a dialogue
        }
        List<Member> led = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            led.add(new Member(
                    member.begin(),
                    member.end(),
                    member.body(),
                    lead.get().leads().get(i),
                    member.inWords()));
        }
        return led;
    }

    /** The lines up to the first blank one outside of code. */
    private static Passage firstBlock(Passage body) {
        Fences fences = new Fences();
        int end = 0;
        for (Passage.Line line : body.lines()) {
            if (!fences.holds(line.text()) && line.isBlank()) {
                break;
            }
            end++;
        }
        return new Passage(body.lines().subList(0, end));
    }

    private static int paragraphs(Passage body) {
        return firstBlock(body).lines().size() < body.lines().size() ? 2 : 1;
    }
}
