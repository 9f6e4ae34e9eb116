package io.github.deckwright.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Formats;
import io.github.deckwright.write.Option;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit finds every fault that it looks for, and none in our own formats. */
@Tag("slow")
class WriterKitTests {
    @TempDir
    Path folder;

    static List<String> formats() throws IOException {
        return new Formats(List.of()).all().stream().map(Format::name).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_format_keeps_the_promises(String format) throws Exception {
        assertThat(WriterKit.builtIn(new Formats(List.of()).find(format), folder)
                        .broken())
                .isEmpty();
    }

    @Test
    void a_good_writer_keeps_them() throws Exception {
        new WriterKit(new Good(), folder).check();
    }

    @Test
    void what_is_described_wrongly_is_tried_no_further() throws Exception {
        assertThat(broken(new Good() {
                    @Override
                    public int contract() {
                        return 2;
                    }
                }))
                .singleElement()
                .asString()
                .contains("was made for version 2 of the contract of writers, and this Deckwright has version 1");
    }

    @Test
    void time_in_the_bytes_is_found() throws Exception {
        assertThat(broken(new Good() {
                    @Override
                    String line(RenderedCard card, WriteContext context) {
                        return System.currentTimeMillis() / 1000 + "\n";
                    }
                }))
                .anyMatch(line -> line.startsWith("the same cards give the same bytes: kit.good differs"));
    }

    @Test
    void what_is_kept_between_builds_is_found() throws Exception {
        assertThat(broken(new Good() {
                    private int count;

                    @Override
                    String line(RenderedCard card, WriteContext context) {
                        return ++count + "\n";
                    }
                }))
                .anyMatch(line -> line.startsWith("two outputs at once do not mix"));
    }

    @Test
    void a_swallowed_problem_is_found() throws Exception {
        assertThat(broken(new Good() {
                    @Override
                    public Session open(WriteContext context) throws IOException {
                        PrintStream out =
                                new PrintStream(context.file(context.name() + ".good"), false, StandardCharsets.UTF_8);
                        return session(card -> out.println(card.guid()), out::flush);
                    }
                }))
                .singleElement()
                .asString()
                .startsWith("a full disk is told: a file that could take 0 bytes only failed");
    }

    @Test
    void text_that_breaks_a_writer_is_found() throws Exception {
        assertThat(broken(new Good() {
                    @Override
                    String line(RenderedCard card, WriteContext context) {
                        String text = card.content().question().text();
                        if (text.contains("\u2028")) {
                            throw new IllegalStateException("no line separators, please");
                        }
                        return text;
                    }
                }))
                .singleElement()
                .asString()
                .contains("hostile texts are taken")
                .contains("no line separators, please");
    }

    @Test
    void a_file_of_another_name_and_several_for_standard_output_are_found() throws Exception {
        assertThat(broken(new Good() {
                    @Override
                    public Session open(WriteContext context) throws IOException {
                        context.file("README.md").close();
                        return super.open(context);
                    }
                }))
                .singleElement()
                .asString()
                .contains("begin with NAME.good, or lie in NAME/ and end with .good, and this is README.md");
        assertThat(broken(new Good() {
                    @Override
                    public Session open(WriteContext context) throws IOException {
                        context.file(context.name() + "/more.good").close();
                        return super.open(context);
                    }
                }))
                .anyMatch(line -> line.startsWith("text goes to standard output as one file: "));
    }

    @Test
    void an_option_that_refuses_its_own_value_is_found() throws Exception {
        Option<String> option = new Option<>("size", "how large", List.of("s", "m"), "m", text -> {
            if (text.equals("s")) {
                throw new IllegalArgumentException("m");
            }
            return text;
        });
        assertThat(broken(new Good() {
                    @Override
                    public Format format() {
                        return new Format("good", ".good", "good", true, List.of(option));
                    }
                }))
                .singleElement()
                .asString()
                .startsWith("every value of every option is taken: option good.size=\"s\"");
    }

    @Test
    void what_is_broken_is_told_in_one_error() {
        Good silent = new Good() {
            @Override
            public Session open(WriteContext context) {
                return session(card -> {}, () -> {});
            }
        };
        assertThatThrownBy(() -> new WriterKit(silent, folder).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the same cards give the same bytes: no file was written");
    }

    private List<String> broken(DeckWriter writer) throws Exception {
        return new WriterKit(writer, folder).broken();
    }

    /** Something that is done with a card, or at the end. */
    private interface Step<T> {
        void run(T value) throws IOException;
    }

    private interface End {
        void run() throws IOException;
    }

    private static DeckWriter.Session session(Step<RenderedCard> step, End end) {
        return new DeckWriter.Session() {
            @Override
            public void card(RenderedCard card) throws IOException {
                step.run(card);
            }

            @Override
            public void finish() throws IOException {
                end.run();
            }

            @Override
            public void close() {}
        };
    }

    /** A writer without a fault, for others to have one. */
    private static class Good implements DeckWriter {
        @Override
        public Format format() {
            return new Format("good", ".good", "good", true, List.of());
        }

        @Override
        public Session open(WriteContext context) throws IOException {
            Writer out = Utf8.writer(context.file(context.name() + ".good"));
            return session(card -> out.write(line(card, context)), out::flush);
        }

        String line(RenderedCard card, WriteContext context) {
            return card.guid() + "\t" + card.content().question().markdown() + "\n";
        }
    }
}
