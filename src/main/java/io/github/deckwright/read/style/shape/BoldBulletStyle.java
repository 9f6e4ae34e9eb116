package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * List items that start with a bold question: {@code * **What is a list?** - [Read here](…)}, or the answer in what is nested in the
 * item. Lists of features look the same, so most of the bold texts of a document must ask something, and each list must take part.
 */
public final class BoldBulletStyle implements Style {
    @Override
    public String name() {
        return "bold-bullet";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    /** A list item that starts with bold text. */
    private record Bullet(Block item, Title title, Passage rest) {}

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<List<Bullet>> lists = new ArrayList<>();
        int all = 0;
        int asking = 0;
        int marked = 0;
        for (Block block : outline.allBlocks()) {
            if (block.is(Block.Kind.BULLET_LIST) && block.parent().isEmpty()) {
                List<Bullet> bullets = bullets(outline, block);
                if (!bullets.isEmpty()) {
                    lists.add(bullets);
                    all += bullets.size();
                    asking +=
                            (int) bullets.stream().filter(BoldBulletStyle::asks).count();
                    marked += (int)
                            bullets.stream().filter(BoldBulletStyle::hasMark).count();
                }
            }
        }
        boolean promised = outline.promisesQuestions() && marked > 0 && Gates.BOLD_BULLET_PROMISED.isEnough(asking);
        boolean enough = promised || Gates.BOLD_BULLET_MARKED.opens(marked, asking);
        if (!proposals.isForced() && (!enough || !Gates.BOLD_BULLET_ASK.isPart(asking, all))) {
            return;
        }
        proposals.evidence("bold list items: " + all + " (asking: " + asking + ")");
        propose(proposals, lists);
    }

    /** A list takes part when an item of it asks, or when it stands among such lists and has several items. */
    private static void propose(Proposals proposals, List<List<Bullet>> lists) {
        List<Boolean> ask = lists.stream()
                .map(list -> list.stream().anyMatch(BoldBulletStyle::asks))
                .toList();
        int first = ask.indexOf(true);
        int last = ask.lastIndexOf(true);
        for (int i = 0; i < lists.size(); i++) {
            List<Bullet> list = lists.get(i);
            if (proposals.isForced() || ask.get(i) || (i > first && i < last && Gates.SIDES.isEnough(list.size()))) {
                list.forEach(bullet -> propose(proposals, bullet));
            } else {
                proposals.rejected(list.get(0).item().firstLine(), "a list of bold items of which none asks anything");
            }
        }
    }

    private static boolean hasMark(Bullet bullet) {
        String plain = bullet.title().plain().stripTrailing();
        return Signs.endAsking(plain);
    }

    private static boolean asks(Bullet bullet) {
        return bullet.title().asks() || bullet.title().setsTask();
    }

    private static List<Bullet> bullets(Outline outline, Block list) {
        List<Bullet> bullets = new ArrayList<>();
        for (Block item : list.children()) {
            if (!item.children().isEmpty() && item.children().get(0).is(Block.Kind.PARAGRAPH)) {
                bullet(outline, item).ifPresent(bullets::add);
            }
        }
        return bullets;
    }

    private static Optional<Bullet> bullet(Outline outline, Block item) {
        Passage.Line first = item.children().get(0).passage().lines().get(0);
        String text = first.text();
        String mark =
                Signs.BOLD_MARKS.stream().filter(text::startsWith).findFirst().orElse("");
        int end = mark.isEmpty() ? -1 : text.indexOf(mark, 2);
        if (end <= 2 || text.substring(2, end).isBlank()) {
            return Optional.empty();
        }
        Title title = Title.of(Passage.of(first.part(2, end)));
        int rest = Run.of(" :\t" + Signs.DASHES, text, end + 2);
        List<Passage.Line> answer = new ArrayList<>();
        answer.add(first.from(rest));
        if (item.lastLine() > first.number()) {
            answer.addAll(outline.passage(Span.lines(first.number() + 1, item.lastLine()), item)
                    .lines());
        }
        return Optional.of(new Bullet(item, title, outline.clean(new Passage(answer).trimmed())));
    }

    private static void propose(Proposals proposals, Bullet bullet) {
        Span span = Span.lines(bullet.item().firstLine(), bullet.item().lastLine());
        Passage question = bullet.title().text();
        if (Words.normal(bullet.rest().markdown()).isEmpty()
                && !bullet.rest().markdown().contains("](")) {
            proposals.unanswered(span, question);
        } else {
            proposals.explicit(
                    span,
                    proposals
                            .card(CardKind.BASIC, bullet.item().firstLine(), question)
                            .answer(bullet.rest()));
        }
    }
}
