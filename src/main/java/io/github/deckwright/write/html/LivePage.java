package io.github.deckwright.write.html;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page of a deck that changes while it is looked at. An instance is one state of it. */
public final class LivePage {
    private final String name;
    private final long version;
    private final List<String> groups;
    private final String findings;
    private final List<String> problems;
    private final Map<String, LiveGroup> known;

    private LivePage(
            String name,
            long version,
            List<String> groups,
            String findings,
            List<String> problems,
            Map<String, LiveGroup> known) {
        this.known = known;
        this.name = name;
        this.version = version;
        this.groups = groups;
        this.findings = findings;
        this.problems = problems;
    }

    /** The page before there is anything. */
    public static LivePage empty(String name) {
        return new LivePage(name, 0, List.of(), "[]", List.of(), Map.of());
    }

    /**
     * The next state, with other cards.
     *
     * @param problems that keep the cards from being what the documents say, a sentence each
     */
    public LivePage with(String title, List<RenderedCard> cards, List<Diagnostic> found, List<String> problems) {
        CardGroups all = new CardGroups(found);
        List<String> next = new ArrayList<>();
        Map<String, LiveGroup> groups = new HashMap<>();
        for (List<RenderedCard> run : CardGroups.runs(cards)) {
            LiveGroup group = new LiveGroup(run, all.findingsOf(run));
            String guid = run.get(0).guid();
            LiveGroup before = known.get(guid);
            LiveGroup now = before != null && before.isSame(group) ? before : group;
            groups.put(guid, now);
            next.add(now.json());
        }
        return new LivePage(title, version + 1, next, all.otherFindings(), List.copyOf(problems), groups);
    }

    /** The next state, with the same cards. */
    public LivePage with(List<String> problems) {
        return new LivePage(name, version + 1, groups, findings, List.copyOf(problems), known);
    }

    /** Whether somebody who looks sees the same. */
    public boolean looksLike(LivePage other) {
        return groups.equals(other.groups) && findings.equals(other.findings) && problems.equals(other.problems);
    }

    public long version() {
        return version;
    }

    /** The whole page. */
    public String html() {
        StringWriter out = new StringWriter();
        Page page = new Page(name, true);
        try {
            page.begin(out, true, Program.mathJax());
            Page.data(out, "groups", "[" + String.join(",\n", groups) + "]");
            Page.data(out, "findings", findings);
            Page.data(out, "media", "{}");
            Page.data(out, "state", ScriptText.of(state()));
            page.end(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    /** What a page asks for when the first card with a formula is shown, as JSON. */
    public static String formulas() {
        return Page.formulas();
    }

    private String state() {
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out).object();
        json.key("version").value(version).key("problems");
        problems(json);
        json.end();
        return out.toString();
    }

    private void problems(JsonText json) {
        json.array();
        problems.forEach(json::value);
        json.end();
    }

    /** All of the state, for a page that missed something. */
    public String whole() {
        return update(empty(name));
    }

    /** What leads from an earlier state to this one: a group that was there already is its number there. */
    public String update(LivePage before) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < before.groups.size(); i++) {
            known.put(before.groups.get(i), i);
        }
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out).object();
        json.key("since").value(before.version);
        json.key("version").value(version);
        json.key("problems");
        problems(json);
        json.key("findings").raw(findings);
        json.key("groups").array();
        for (String group : groups) {
            Integer place = known.get(group);
            if (place == null) {
                json.raw(group);
            } else {
                json.value(place);
            }
        }
        json.end().end();
        return out.toString();
    }

    /** The media type of a file that cards refer to. */
    public static String mediaType(String name) {
        return MediaPlaces.type(name);
    }
}
