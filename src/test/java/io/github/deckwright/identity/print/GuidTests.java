package io.github.deckwright.identity.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors stand in docs/guid.md; they may never change. */
class GuidTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            AWS SageMaker, false, What is Amazon SageMaker?, 1, 3YXxy6RCA2I0
            AWS SageMaker, false, What is Amazon SageMaker?, 2, sKJntWGnNOz1
            AWS SageMaker, true, The capital of {{c1::France}} is {{c2::Paris}}., 1, xx3T8iduE8xl
            Fragen, false, '  Was heißt   „ﬁnal“ in JAVA?!', 1, aecalCubfCLb
            面接, false, React とは何ですか？, 1, nsOg9Fn1KX5z
            """)
    void a_guid_is_derived_from_project_kind_question_and_occurrence(
            String project, boolean cloze, String question, int occurrence, String guid) {
        assertThat(Guid.derive(project, cloze, Guid.normalise(question), occurrence))
                .isEqualTo(guid);
    }

    @Test
    void normalising_folds_case_width_and_white_space_and_cuts_the_end() {
        assertThat(Guid.normalise("  What\tis\n\n`A  B` ？ ")).isEqualTo("what is `a b`");
        assertThat(Guid.normalise("a  == b...")).isEqualTo("a == b");
        assertThat(Guid.normalise("İstanbul")).isEqualTo("i\u0307stanbul");
        assertThat(Guid.normalise("?!")).isEmpty();
    }
}
