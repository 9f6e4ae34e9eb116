package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.CardMedia;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedMediaTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "img/a.png  | ![x](img/a.png)              | ![x](m/N)",
                "img/a.png  | ![x](img/a.png \"t\") & more | ![x](m/N \"t\") & more",
                "a b.png    | ![x](<a b.png>)              | ![x](<m/N>)",
                "a(1).png   | ![x](a(1).png)               | ![x](m/N)",
                "a).png     | ![x](a\\).png)               | ![x](m/N)",
                "a_b.png    | ![x](a\\_b.png)              | ![x](m/N)",
                "a&b.png    | ![x](a&amp;b.png)            | ![x](m/N)",
                "a%20b.png  | ![x](a%20b.png)              | ![x](m/N)",
                "a.png      | <img alt=\"x\" src=\"a.png\">| <img alt=\"x\" src=\"m/N\">",
                "a.mp3      | [listen](a.mp3)              | [listen](m/N)",
                "a.png      | ![x](b/a.png)                | ![x](b/a.png)",
                "a.png      | ![x](a.png                   | ![x](m/N",
                "a.png      | ![x](<a.png                  | ![x](<m/N",
            })
    void an_address_becomes_where_the_format_keeps_the_file(String written, String markdown, String placed) {
        PlacedMedia media = new PlacedMedia(List.of(new CardMedia("N", written)), name -> "m/" + name);
        assertThat(media.in(markdown)).isEqualTo(placed);
        assertThat(media.missing().isEmpty()).isEqualTo(!placed.equals(markdown));
    }

    @Test
    void files_of_one_name_are_told_apart_and_code_stays() {
        PlacedMedia media = new PlacedMedia(
                List.of(new CardMedia("a-1.png", "one/a.png"), new CardMedia("a-2.png", "two/a.png")), name -> name);
        assertThat(media.in("![](two/a.png) ![](one/a.png)\n\n```\n![](one/a.png)\n```"))
                .isEqualTo("![](a-2.png) ![](a-1.png)\n\n```\n![](one/a.png)\n```");
    }

    @Test
    void what_no_address_names_is_missing() {
        PlacedMedia media = new PlacedMedia(List.of(new CardMedia("a-1.png", "a.png")), name -> name);
        assertThat(media.in("![a][picture]")).isEqualTo("![a][picture]");
        assertThat(media.missing()).containsExactly("a-1.png");
    }
}
