package io.github.deckwright.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupsTests {
    @Test
    void groups_keep_items_in_their_order_and_know_who_is_alone() {
        Groups groups = new Groups(10, 4);
        groups.add(1, 2, 7);
        groups.add(2, 1, 3);
        groups.add(1, 2, 5);
        groups.add(1, 2, 6);

        assertThat(groups.first(1, 2)).isEqualTo(7);
        assertThat(groups.next(7)).isEqualTo(5);
        assertThat(groups.next(6)).isNegative();
        assertThat(groups.only(1, 2)).isNegative();
        assertThat(groups.only(2, 1)).isEqualTo(3);
        assertThat(groups.only(3, 3)).isNegative();
    }
}
