package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the rooms apart: read here before you add a library or let one room call another. */
class ArchitectureTests {
    private static final Path MAIN = Path.of("src", "main", "java", "io", "github", "deckwright");
    private static final String OWN = "io.github.deckwright.";

    /** Packages of libraries, and the rooms in which each may appear. */
    private static final Map<String, List<String>> GUESTS = Map.ofEntries(
            Map.entry("org.commonmark", List.of("model", "read", "render")),
            Map.entry("org.sqlite", List.of("write.apkg", "anki")),
            Map.entry("java.sql", List.of("write.apkg", "anki")),
            Map.entry("io.airlift.compress", List.of("anki")),
            Map.entry("javax.xml", List.of("media")),
            Map.entry("org.apache.commons", List.of("write.csv", "anki")),
            Map.entry("org.dhatim", List.of("write.xlsx")),
            Map.entry("picocli", List.of("cli")),
            Map.entry("org.jsoup", List.of("read", "render", "adopt", "importing")),
            Map.entry("com.sun.net.httpserver", List.of("preview")),
            Map.entry("org.snakeyaml", List.of("config")),
            Map.entry("org.tomlj", List.of("config")),
            Map.entry("org.jspecify", List.of("")));

    /** The rooms that each room may call. The build may call all, and the command line the build. */
    private static final Map<String, List<String>> NEIGHBOURS = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("config", List.of("model")),
            Map.entry("media", List.of("model")),
            Map.entry("read", List.of("model", "config")),
            Map.entry("render", List.of("model", "config", "media")),
            Map.entry("identity", List.of("model")),
            Map.entry("lint", List.of("model", "read", "identity")),
            Map.entry("write", List.of("model", "media")),
            Map.entry("anki", List.of("model", "write")),
            Map.entry("kit", List.of("model", "media", "write")),
            Map.entry("report", List.of("model", "write")));

    /** The floors of the reading room, the lowest first: each may call those below it, and none above. */
    private static final List<String> READING = List.of(
            "read.text",
            "read.text.gap",
            "read.weigh.gate",
            "read.source",
            "read.vault",
            "read.outline",
            "read.markup",
            "read.quiz",
            "read.weigh",
            "read.style.shape",
            "read.style.choice",
            "read.style.matter",
            "read.style.tool",
            "read.style.notation",
            "read.style.example",
            "read.style",
            "read.finish",
            "read");

    /** The floors of the room where identity is decided, in the same order. */
    private static final List<String> IDENTITY = List.of(
            "identity.cores",
            "identity.wording",
            "identity.print",
            "identity.ledger",
            "identity.disk",
            "identity.history",
            "identity.evidence",
            "identity.match",
            "identity.tell",
            "identity",
            "identity.adopting");

    /** The kinds of styles do not know each other. */
    private static final String KINDS_OF_STYLES = "read\\.style\\.\\w+";

    /** Calls whose outcome depends on the machine, the time or chance, or that talk past the command line. */
    private static final Map<String, String> FORBIDDEN = Map.ofEntries(
            Map.entry("System\\.(out|err)\\b", "report a diagnostic"),
            Map.entry("System\\.exit|Runtime\\.getRuntime\\(\\)\\.(halt|exec)", "throw"),
            Map.entry("System\\.getenv|Clock\\.system|\\.printStackTrace\\(", "only cli may"),
            Map.entry(
                    "Instant\\.now\\(|Local(Date|Time|DateTime)\\.now|currentTimeMillis|new Date\\(",
                    "pass the moment"),
            Map.entry("Math\\.random|new Random\\(|UUID\\.randomUUID|ThreadLocalRandom", "nothing is left to chance"),
            Map.entry("\\.to(Lower|Upper)Case\\(\\)", "pass Locale.ROOT"),
            Map.entry("String\\.format\\((?!\\s*Locale)|\\.formatted\\(", "concatenate, or pass Locale.ROOT"),
            Map.entry("\\.getBytes\\(\\)|new FileReader\\(|new FileWriter\\(|defaultCharset\\(", "pass UTF_8"),
            Map.entry(
                    "Locale\\.getDefault|TimeZone\\.getDefault|ZoneId\\.systemDefault",
                    "outputs are the same everywhere"),
            Map.entry(
                    "java\\.net\\.(http|Socket|HttpURLConnection|ServerSocket)|\\.openStream\\(|openConnection\\(",
                    "there is no network in the product"));

    /** Where a library's caller who names no moment gets the clock's; the command line always names one. */
    private static final Path DEFAULT_MOMENT = MAIN.resolve(Path.of("build", "BuildRequest.java"));

    private record Source(Path path, String room, String text) {
        boolean isIn(String packageName) {
            return packageName.isEmpty() || room.equals(packageName) || room.startsWith(packageName + ".");
        }

        List<String> imports() {
            List<String> imports = new ArrayList<>();
            Matcher matcher =
                    Pattern.compile("(?m)^import (?:static )?([\\w.*]+);").matcher(text);
            while (matcher.find()) {
                imports.add(matcher.group(1));
            }
            return imports;
        }
    }

    private static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(MAIN)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
                Path folder = MAIN.relativize(path.getParent());
                String room = folder.toString().replace('/', '.').replace('\\', '.');
                sources.add(new Source(path, room, Files.readString(path)));
            }
        }
        assertThat(sources).hasSizeGreaterThan(30);
        return sources;
    }

    @Test
    void libraries_stay_in_their_rooms() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources()) {
            for (String name : source.imports()) {
                if (name.startsWith("java.") && !name.startsWith("java.sql") || name.startsWith(OWN)) {
                    continue;
                }
                List<String> rooms = new ArrayList<>();
                GUESTS.forEach((guest, allowed) -> {
                    if (name.startsWith(guest + ".")) {
                        rooms.addAll(allowed);
                    }
                });
                if (rooms.stream().noneMatch(source::isIn)) {
                    wrong.add(source.path() + " imports " + name);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void rooms_call_only_the_rooms_they_may() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources()) {
            String room = source.room().replaceAll("\\..*", "");
            for (String name : source.imports()) {
                String other =
                        name.startsWith(OWN) ? name.substring(OWN.length()).replaceAll("\\.[A-Z].*", "") : "";
                String called = other.replaceAll("\\..*", "");
                boolean isRoom = !called.isEmpty() && Character.isLowerCase(called.charAt(0));
                if (isRoom && !called.equals(room) && !mayCall(room, called)) {
                    wrong.add(source.path() + " imports " + name);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean mayCall(String room, String called) {
        if (called.equals("cli")) {
            return false;
        }
        List<String> neighbours = NEIGHBOURS.get(room);
        return neighbours == null || neighbours.contains(called);
    }

    @Test
    void reading_goes_up_one_way() throws IOException {
        assertThat(upwards("read", READING)).isEmpty();
    }

    @Test
    void identity_goes_up_one_way() throws IOException {
        assertThat(upwards("identity", IDENTITY)).isEmpty();
    }

    /** Where a room's files call a floor above their own, or one kind of styles another kind. */
    private static List<String> upwards(String room, List<String> floors) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources()) {
            int floor = floors.indexOf(source.room());
            if (source.isIn(room)) {
                assertThat(floor).as(source.path().toString()).isNotNegative();
            }
            for (String name : source.imports()) {
                String called =
                        name.startsWith(OWN) ? name.substring(OWN.length()).replaceAll("\\.[A-Z].*", "") : "";
                int below = floors.indexOf(called);
                boolean besides =
                        called.matches(KINDS_OF_STYLES) && source.room().matches(KINDS_OF_STYLES);
                if (floor >= 0 && below >= 0 && (below > floor || besides && below != floor)) {
                    wrong.add(source.path() + " imports " + name);
                }
            }
        }
        return wrong;
    }

    /**
     * No two packages call each other, by whatever way round. The front door stands above the ground floor that it lies on, and the formats are
     * one with the room that lists them.
     */
    @Test
    void no_packages_call_each_other_in_a_circle() throws IOException {
        Map<String, Set<String>> calls = new TreeMap<>();
        for (Source source : sources()) {
            String door = OWN + "Deckwright";
            String caller = node(source.path().endsWith("Deckwright.java") ? door : OWN + source.room() + ".X");
            for (String name : source.imports()) {
                if (name.startsWith(OWN) && !node(name).equals(caller)) {
                    calls.computeIfAbsent(caller, room -> new TreeSet<>()).add(node(name));
                }
            }
        }
        // what calls nothing that is left is in no circle
        boolean fewer = true;
        while (fewer) {
            Set<String> left = Set.copyOf(calls.keySet());
            calls.values().forEach(called -> called.retainAll(left));
            fewer = calls.values().removeIf(Set::isEmpty);
        }
        assertThat(calls).isEmpty();
    }

    private static String node(String name) {
        String room = name.substring(OWN.length()).replaceAll("\\.?[A-Z].*", "");
        return name.equals(OWN + "Deckwright") ? "Deckwright" : room.replaceAll("^write\\..*", "write");
    }

    @Test
    void no_format_calls_another_format() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources()) {
            Matcher folder = Pattern.compile("write\\.(\\w+)").matcher(source.room());
            if (folder.matches()) {
                for (String name : source.imports()) {
                    if (name.matches(Pattern.quote(OWN) + "write\\.(?!" + folder.group(1) + "\\.)[a-z]\\w*\\..*")) {
                        wrong.add(source.path() + " imports " + name);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_depends_on_the_machine_the_time_or_chance() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources()) {
            if (!source.isIn("cli")) {
                String code = source.text().replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
                if (source.path().equals(DEFAULT_MOMENT)) {
                    code = code.replaceFirst("Clock\\.systemUTC\\(\\)\\.instant\\(\\)", "");
                }
                String judged = code;
                FORBIDDEN.forEach((call, instead) -> {
                    Matcher matcher = Pattern.compile(call).matcher(judged);
                    if (matcher.find()) {
                        wrong.add(source.path() + " says " + matcher.group() + ": " + instead);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_is_null_marked() throws IOException {
        Map<String, Boolean> marked = new TreeMap<>();
        for (Source source : sources()) {
            boolean info =
                    source.path().endsWith("package-info.java") && source.text().contains("@NullMarked");
            marked.merge(source.room(), info, Boolean::logicalOr);
        }
        assertThat(marked).allSatisfy((room, is) -> assertThat(is).as(room).isTrue());
    }

    /** An option of a format is so called by those who write formats, an option of a question by everybody. */
    @Test
    void no_two_classes_share_a_name() throws IOException {
        Map<String, Integer> names = new TreeMap<>();
        for (Source source : sources()) {
            names.merge(source.path().getFileName().toString(), 1, Integer::sum);
        }
        names.keySet().removeAll(List.of("package-info.java", "Option.java"));
        assertThat(names).allSatisfy((name, times) -> assertThat(times).as(name).isOne());
    }

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        for (Source source : sources()) {
            assertThat(source.text().lines().count())
                    .as(source.path().toString())
                    .isLessThanOrEqualTo(400);
            assertThat(source.imports()).as(source.path().toString()).noneMatch(name -> name.endsWith("*"));
        }
    }
}
