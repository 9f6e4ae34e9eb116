/**
 * Documents that nobody would write, and what must hold for them all the same: no exception, no empty side, balanced HTML, Quizlet text that
 * splits into its cards, the same twice, a second build that changes nothing ({@link io.github.deckwright.fuzz.Promises}). Two commands look for
 * documents that break a promise, for as long as one likes:
 *
 * <pre>
 * mvn test -Pfuzz -Dtest=MutationTests -Dfuzz.minutes=60 [-Dfuzz.seeds=FOLDER]
 * mvn test -Pfuzz -Dtest=DocumentFuzzTests [-Djazzer.max_duration=1h]
 * </pre>
 *
 * <p>The first mutates the cases of {@code src/test/resources/spec} (and the Markdown below FOLDER) line by line and cuts what it finds down to
 * the smallest document of its kind; it finds most. The second lets Jazzer mutate bytes and watch which code they reach; {@code
 * RendererFuzzTests}, {@code LedgerFuzzTests}, {@code SettingsFuzzTests#frontMatter}, {@code SettingsFuzzTests#configuration} and {@code
 * QuizletFuzzTests} do the same for what their names say. Both leave what they find in {@code src/test/resources}, in a folder {@code …Inputs},
 * where {@code mvn verify} tries it again: give it a name that says what it is, mend the cause, commit both.
 */
@org.jspecify.annotations.NullMarked
package io.github.deckwright.fuzz;
