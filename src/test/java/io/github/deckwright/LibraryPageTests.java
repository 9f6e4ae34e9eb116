package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Program;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/library.md} says is so. With {@code -Dgolden=accept} its outputs and its list of types are rewritten. */
class LibraryPageTests {
    private static final Path PAGE = Path.of("docs", "library.md");
    private static final String OWN = "io.github.deckwright.";

    @TempDir
    Path folder;

    @Tag("slow")
    @Test
    void the_program_of_the_page_compiles_and_prints_what_the_page_says() throws Exception {
        String page = Files.readString(PAGE);
        Path source = Files.writeString(folder.resolve("Example.java"), block(page, "java"));
        String classPath = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all,-processing,-classfile,-options,-path",
                        "-Werror",
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        classPath,
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(compiled).isZero();

        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path work = Files.createDirectory(folder.resolve("work"));
        Program.Result result = Program.of(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        folder + File.pathSeparator + classPath,
                        "Example",
                        work.toString())
                .run();
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        same(page, "text", result.out());
    }

    @Test
    void the_example_project_runs_the_same_program() throws IOException {
        Path example = Path.of("examples", "library", "src", "main", "java", "Example.java");
        String program = block(Files.readString(PAGE), "java");
        if ("accept".equals(System.getProperty("golden"))) {
            Files.writeString(example, program);
        }
        assertThat(Files.readString(example)).isEqualTo(program);
    }

    @Test
    void the_page_lists_the_types_that_a_caller_sees() throws IOException {
        TreeSet<String> seen = new TreeSet<>();
        see(Deckwright.class, seen);
        StringBuilder list = new StringBuilder();
        seen.forEach(name -> list.append(name.substring(OWN.length())).append('\n'));
        same(Files.readString(PAGE), "types", list.toString());
    }

    /** Adds a type and those that its public members lead to. */
    private static void see(Type type, TreeSet<String> seen) {
        if (type instanceof ParameterizedType many) {
            see(many.getRawType(), seen);
            Stream.of(many.getActualTypeArguments()).forEach(one -> see(one, seen));
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(one -> see(one, seen));
        } else if (type instanceof Class<?> one && one.isArray()) {
            see(one.getComponentType(), seen);
        } else if (type instanceof Class<?> one && one.getName().startsWith(OWN) && isPublic(one.getModifiers())) {
            if (seen.add(one.getName().replace('$', '.'))) {
                Stream.of(one.getFields()).forEach(field -> see(field.getGenericType(), seen));
                Stream.of(one.getConstructors()).forEach(made -> see(made, seen));
                Stream.of(one.getMethods()).forEach(method -> {
                    see(method.getGenericReturnType(), seen);
                    see(method, seen);
                });
                Stream.of(one.getClasses()).forEach(inner -> see(inner, seen));
            }
        }
    }

    private static void see(Executable called, TreeSet<String> seen) {
        Stream.of(called.getGenericParameterTypes()).forEach(one -> see(one, seen));
        Stream.of(called.getGenericExceptionTypes()).forEach(one -> see(one, seen));
    }

    private static boolean isPublic(int modifiers) {
        return Modifier.isPublic(modifiers);
    }

    private static Matcher find(String page, String kind) {
        Matcher block = Pattern.compile("(?s)\n```" + kind + "\n(.*?)```\n").matcher(page);
        assertThat(block.find()).as("a block of " + kind).isTrue();
        return block;
    }

    private static String block(String page, String kind) {
        return find(page, kind).group(1);
    }

    private static void same(String page, String kind, String actual) throws IOException {
        if ("accept".equals(System.getProperty("golden"))) {
            Matcher block = find(page, kind);
            Files.writeString(PAGE, page.substring(0, block.start(1)) + actual + page.substring(block.end(1)));
        } else {
            assertThat(actual).as("-Dgolden=accept rewrites it").isEqualTo(block(page, kind));
        }
    }
}
