package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeckNamesTests {
    private final List<Diagnostic> found = new ArrayList<>();

    @Test
    void folders_become_levels_below_the_root_and_the_title_is_the_deck() {
        assertThat(names(Optional.of("Root"), Map.of(), titled("a/b/q.md", "Tea: the basics", null)))
                .containsExactly("Root::a::b::Tea: the basics");
    }

    @Test
    void a_document_without_title_is_named_by_its_file() {
        assertThat(names(Optional.empty(), Map.of(), titled("tea.md", null, null)))
                .containsExactly("tea");
    }

    @Test
    void two_colons_and_control_characters_do_not_reach_a_level() {
        assertThat(names(Optional.empty(), Map.of(), titled("q.md", " C++::\u0007Basics: ", null)))
                .containsExactly("C++: Basics");
    }

    @Test
    void equal_names_in_one_folder_get_the_file_name() {
        assertThat(names(Optional.empty(), Map.of(), titled("a.md", "Tea", null), titled("b.md", "TEA", null)))
                .containsExactly("Tea", "TEA (b)");
    }

    @Test
    void a_deck_once_chosen_stays() {
        assertThat(names(Optional.of("New"), Map.of("a.md", "Old::Tea"), titled("a.md", "Coffee", null)))
                .containsExactly("Old::Tea");
        assertThat(found).isEmpty();
    }

    @Test
    void the_authors_deck_wins_and_a_change_of_it_is_reported() {
        assertThat(names(Optional.of("R"), Map.of("a.md", "R::Tea"), titled("a.md", "Tea", "My:: Own")))
                .containsExactly("My::Own");
        assertThat(found).extracting(Diagnostic::rule).containsExactly(Rule.DECK_CHANGED);
    }

    @Test
    void very_deep_folders_are_folded_into_the_last_level() {
        String deck = names(Optional.empty(), Map.of(), titled("1/2/3/4/5/6/7/8/9/10/11/12/q.md", "T", null))
                .get(0);
        assertThat(deck).isEqualTo("1::2::3::4::5::6::7 - 8 - 9 - 10 - 11 - 12::T");
    }

    private List<String> names(Optional<String> root, Map<String, String> recorded, DeckNames.Titled... documents) {
        Map<SourceFile, String> decks =
                new DeckNames(root, recorded, Set.of(), List.of(), found::add).choose(Arrays.asList(documents));
        return Arrays.stream(documents)
                .map(document -> decks.get(document.file()))
                .toList();
    }

    private static DeckNames.Titled titled(String name, String title, String deck) {
        return new DeckNames.Titled(
                new SourceFile(Path.of(name), name), Optional.ofNullable(title), Optional.ofNullable(deck), false);
    }
}
