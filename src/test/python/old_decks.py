"""Decks as other tools make them, and learners who have them. Needs the Python package `anki`, which is the judge.

    old_decks.py make TOOL FOLDER          writes FOLDER/notes, Markdown as users of the tool have it, and FOLDER/old.apkg, what the tool makes of it
    old_decks.py text PKG FILE             exports the notes of a package as "Notes in Plain Text" with guids
    old_decks.py change OLD NEW SEARCH     imports both, changes the note type of what the search finds as the browser does, imports NEW always
    old_decks.py change OLD NEW,LATER SEARCH   the same, but then imports LATER as it is set, the package of a later build
    old_decks.py fields PKG [PKG ...]      imports all and shows the note type, the fields and the cards of every note

Prints plain lines for tests to compare; what is wrong stands in lines that start with `problem: `.
"""

import argparse
import hashlib
import json
import os
import sqlite3
import tempfile
import zipfile

from anki.collection import DeckIdLimit, ExportAnkiPackageOptions

from anki_engine import check, collection, history, import_package, review, show_collection, show_log

BASE91 = ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
          "!#$%&()*+,-./:;<=>?@[]^_`{|}~")
SCHEMA = """
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
  dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null,
  dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
  tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
  usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,
  factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null,
  odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
  lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
"""
MADE = 1_600_000_000


def guid_for(*values):
    """genanki's, which many tools use."""
    number = int.from_bytes(hashlib.sha256("__".join(values).encode()).digest()[:8], "big")
    digits = ""
    while number:
        number, digit = divmod(number, len(BASE91))
        digits = BASE91[digit] + digits
    return digits


def model(mid, name, fields, templates, css=".card { color: navy; }", cloze=False):
    """A note type as genanki writes it: fields and templates have no ids."""
    return {
        "id": str(mid), "name": name, "type": 1 if cloze else 0, "mod": MADE, "usn": -1, "sortf": 0, "did": 1, "css": css, "req": [],
        "latexPre": "\\begin{document}", "latexPost": "\\end{document}", "latexsvg": False, "tags": [], "vers": [],
        "flds": [{"name": field, "ord": i, "font": "Liberation Sans", "size": 20, "rtl": False, "sticky": False, "media": []}
                 for i, field in enumerate(fields)],
        "tmpls": [{"name": title, "ord": i, "qfmt": front, "afmt": back, "bqfmt": "", "bafmt": "", "did": None}
                  for i, (title, front, back) in enumerate(templates)],
    }


def write_package(path, deck, models, notes):
    """A package as genanki and anki-apkg-export write it. Notes are (guid, note type, fields); each template makes a card."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "collection.anki2")
        database = sqlite3.connect(file)
        database.executescript(SCHEMA)
        today = {"newToday": [0, 0], "revToday": [0, 0], "lrnToday": [0, 0], "timeToday": [0, 0]}
        decks = {str(did): {"id": did, "name": name, "mod": MADE, "usn": -1, "collapsed": False, "desc": "", "dyn": 0, "conf": 1, **today}
                 for did, name in ((1, "Default"), (2059400110, deck))}
        options = {"1": {"id": 1, "mod": 0, "name": "Default", "usn": 0, "maxTaken": 60, "autoplay": True, "timer": 0, "replayq": True,
                         "new": {}, "rev": {}, "lapse": {}}}
        database.execute("insert into col values (null, ?, ?, ?, 11, 0, 0, 0, '{}', ?, ?, ?, '{}')",
                         (MADE, MADE * 1000, MADE * 1000, json.dumps({one["id"]: one for one in models}), json.dumps(decks),
                          json.dumps(options)))
        card_id = MADE * 1000 + 500_000
        for number, (guid, kind, fields) in enumerate(notes):
            nid = MADE * 1000 + number
            database.execute("insert into notes values (?, ?, ?, ?, -1, '', ?, ?, 0, 0, '')",
                             (nid, guid, int(kind["id"]), MADE, "\x1f".join(fields), fields[0]))
            for template in kind["tmpls"]:
                card_id += 1
                database.execute("insert into cards values (?, ?, 2059400110, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
                                 (card_id, nid, template["ord"], MADE, number))
        database.commit()
        database.close()
        with zipfile.ZipFile(path, "w") as archive:
            archive.write(file, "collection.anki2")
            archive.writestr("media", "{}")


def write_notes(folder, files):
    """The Markdown of a tool's user."""
    for name, text in files.items():
        path = os.path.join(folder, "notes", name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def export(col, deck, path, legacy):
    """Exports a deck as Anki's menu does, of notes that nobody has touched for years: what is newer than they are is told by seconds."""
    col.db.execute("update notes set mod = ?", MADE)
    options = ExportAnkiPackageOptions(with_scheduling=False, with_media=True, legacy=legacy)
    col.export_anki_package(out_path=path, options=options, limit=DeckIdLimit(col.decks.id_for_name(deck)))


def add(col, kind, deck, *fields, guid=None):
    """Adds a note as the window and AnkiConnect do."""
    note = col.new_note(col.models.by_name(kind))
    for i, value in enumerate(fields):
        note.fields[i] = value
    if guid:
        note.guid = guid
    col.add_note(note, col.decks.id(deck))
    return note


def add_kind(col, name, fields, templates, css=".card { color: green; }"):
    """Adds a note type as AnkiConnect does."""
    kind = col.models.new(name)
    for field in fields:
        col.models.add_field(kind, col.models.new_field(field))
    for title, front, back in templates:
        template = col.models.new_template(title)
        template["qfmt"], template["afmt"] = front, back
        col.models.add_template(kind, template)
    kind["css"] = css
    col.models.add_dict(kind)


QUESTIONS = [
    ("What is a closure?", "A function together with the variables of its scope."),
    ("What port does HTTPS use?", "443"),
    ("Which operator compares without conversion, `==` or `===`?", "`===`: it compares **type** and value."),
    ("What is the sum $1 + 2 + \\dots + n$?", "$\\frac{n(n+1)}{2}$"),
    ("Which data types are there?", "- numbers\n- strings\n- objects"),
]
HTML = [
    ("What is a closure?", "A function together with the variables of its scope."),
    ("What port does HTTPS use?", "443"),
    ("Which operator compares without conversion, <code>==</code> or <code>===</code>?",
     "<code>===</code>: it compares <strong>type</strong> and value."),
    ("What is the sum \\(1 + 2 + \\dots + n\\)?", "\\(\\frac{n(n+1)}{2}\\)"),
    ("Which data types are there?", "<ul>\n<li>numbers</li>\n<li>strings</li>\n<li>objects</li>\n</ul>"),
]


def headings(title, questions=QUESTIONS):
    return f"# {title}\n" + "".join(f"\n## {question}\n\n{answer}\n" for question, answer in questions)


def make_genanki(folder):
    """A script of somebody's: three fields, one of which our text knows nothing of."""
    kind = model(1607392319, "Simple \"web\" model", ["Topic", "Question", "Answer", "Reference"],
                 [("Card 1", "<i>{{Topic}}</i> {{Question}}", "{{FrontSide}}<hr id=answer>{{Answer}}{{#Reference}}<br>{{Reference}}{{/Reference}}")])
    notes = [(guid_for(*pair), kind, ["Web", *pair, "https://example.org" if i % 2 else ""]) for i, pair in enumerate(HTML)]
    write_package(os.path.join(folder, "old.apkg"), "Web", [kind], notes)
    write_notes(folder, {"web.md": headings("Web")})


def make_mdanki(folder):
    """mdanki, md2apkg and others that use anki-apkg-export: ids and guids hang on the time of the build."""
    kind = model(1_511_111_111_111, "Deck 1511111111111", ["Front", "Back"], [("Card 1", "{{Front}}", "{{FrontSide}}\n\n<hr id=\"answer\">\n\n{{Back}}")])
    notes = [(hashlib.sha1(f"1511111111111{front}{back}".encode()).hexdigest(), kind, [f"<h2>{front}</h2>", f"<p>{back}</p>\n"])
             for front, back in HTML]
    write_package(os.path.join(folder, "old.apkg"), "Web", [kind], notes)
    write_notes(folder, {"web.md": headings("Web")})


def make_ankdown(folder):
    """ankdown: the guid hangs on folder, file and number."""
    kind = model(1_346_562_302, "Ankdown Model 2", ["Question", "Answer", "Tags"],
                 [("Ankdown Card", "<div class=question>{{Question}}</div>", "{{FrontSide}}<hr><div class=answer>{{Answer}}</div>")])
    notes = [(guid_for("web", "web.md", str(i)), kind, [f"<p>{front}</p>", f"<p>{back}</p>", ""]) for i, (front, back) in enumerate(HTML)]
    write_package(os.path.join(folder, "old.apkg"), "Web", [kind], notes)
    write_notes(folder, {"web.md": "\n---\n\n".join(f"{question}\n\n%\n\n{answer}\n" for question, answer in QUESTIONS)})


def make_obsidian(folder):
    """Obsidian_to_Anki: Anki's own note types, the ids of notes in the text."""
    with collection() as col:
        blocks = ["TARGET DECK: Web\n"]
        for (question, answer), (front, back) in zip(QUESTIONS, HTML):
            link = '<br><a href="obsidian://open?vault=v&file=web.md" class="obsidian-link">Obsidian</a>'
            note = add(col, "Basic", "Web", "what it was once: " + front[:9], back + link)
            blocks.append(f"START\nBasic\n{question}\nBack: {answer}\n<!--ID: {note.id}-->\nEND\n")
        export(col, "Web", os.path.join(folder, "old.apkg"), legacy=False)
    write_notes(folder, {"web.md": "\n".join(blocks)})


def make_connect(folder):
    """flashcards-obsidian and others through AnkiConnect: note types of their own, ids in the text."""
    with collection() as col:
        add_kind(col, "Obsidian-basic", ["Front", "Back", "Source"],
                 [("Front / Back", "{{Front}}\n<p class=tags>{{Tags}}</p>", "{{FrontSide}}\n<hr id=\"answer\">{{Back}}")])
        blocks = ["cards-deck: Web\n"]
        for (question, answer), (front, back) in zip(QUESTIONS, HTML):
            note = add(col, "Obsidian-basic", "Web", f"<p>{front}</p>", f"<p>{back}</p>", "web")
            blocks.append(f"## {question} #card\n\n{answer}\n^{note.id}\n")
        export(col, "Web", os.path.join(folder, "old.apkg"), legacy=True)
    write_notes(folder, {"web.md": "\n".join(blocks)})


def rewritten(folder, kind, fields, text):
    """A deck of a tool that works through AnkiConnect; both sides were rewritten since, so only the ids of notes tell."""
    with collection() as col:
        if fields:
            add_kind(col, kind, fields, [("Card 1", "{{%s}}" % fields[0], "{{FrontSide}}<hr>{{%s}}" % fields[1])])
        ids = [add(col, kind, "Web", f"Old wording {i}", f"Nothing of what is said now {i}").id for i in range(len(QUESTIONS))]
        export(col, "Web", os.path.join(folder, "old.apkg"), legacy=False)
    write_notes(folder, text([(nid, *pair) for nid, pair in zip(ids, QUESTIONS)]))


def make_yanki(folder):
    """yanki: a file a card, the id of the note in its front matter."""
    names = ["web.md", "port.md", "operator.md", "sum.md", "types.md"]
    rewritten(folder, "Yanki - Basic", ["front", "back", "extra"], lambda cards: {
        name: f"---\nnoteId: {nid}\n---\n\n{question}\n\n---\n\n{answer}\n" for name, (nid, question, answer) in zip(names, cards)})


def make_inka(folder):
    """inka2: numbered questions between rules, the id of the note in a comment above."""
    def text(cards):
        lines = ["---\n\nDeck: Web\n"]
        for i, (nid, question, answer) in enumerate(cards):
            quoted = "\n".join("> " + line for line in answer.split("\n"))
            lines.append(f"<!--ID:{nid}-->\n{i + 1}. {question}\n\n{quoted}\n")
        return {"web.md": "\n".join([*lines, "---\n"])}
    rewritten(folder, "Basic", [], text)


def make_apy(folder):
    """apy: the id of the note below the title of each."""
    rewritten(folder, "Basic", [], lambda cards: {"web.md": "model: Basic\n\n" + "\n".join(
        f"# Note\nnid: {nid}\n\n## Front\n\n{question}\n\n## Back\n\n{answer}\n" for nid, question, answer in cards)})


def make_ankiops(folder):
    """AnkiOps: a key of the text stands alone in a field; both sides were rewritten since."""
    keys = [f"a1b2c3d4e5f{i}" for i in range(5)]
    with collection() as col:
        add_kind(col, "AnkiOpsQA", ["Question", "Answer", "Extra", "AnkiOps Key"], [("Card 1", "{{Question}}", "{{FrontSide}}<hr>{{Answer}}{{Extra}}")])
        for i, key in enumerate(keys):
            add(col, "AnkiOpsQA", "Web", f"Old wording {i}", f"Nothing of what is said now {i}", "", key)
        export(col, "Web", os.path.join(folder, "old.apkg"), legacy=False)
    write_notes(folder, {"web.md": "\n---\n\n".join(
        f"<!-- note_key: {key} -->\nQ: {question}\nA: {answer}\n" for key, (question, answer) in zip(keys, QUESTIONS))})


def named(folder, kind, fields, ids, guid, text):
    """A package of a tool that makes guids of the ids in the text; both sides were rewritten since."""
    kind = model(1_122_334_466, kind, fields, [("Card 1", "{{%s}}" % fields[0], "{{FrontSide}}<hr>{{%s}}" % fields[1])])
    notes = [(guid(one), kind, [f"Old wording {i}", f"Nothing of what is said now {i}"] + [""] * (len(fields) - 2)) for i, one in enumerate(ids)]
    write_package(os.path.join(folder, "old.apkg"), "Web", [kind], notes)
    write_notes(folder, {"web.md": text})


def make_md2anki(folder):
    """md2anki and other tools with an id of their own, which make guids of it through genanki."""
    ids = [f"07dec5d4-4d79-4a49-9a46-c5f8ac4d2ad{i}" for i in range(5)]
    named(folder, "md2anki", ["Question", "Answer", "UID"], ids, guid_for, "# Web (2059400110)\n" + "".join(
        f"\n## {question} ({uid})\n\n{answer}\n" for (question, answer), uid in zip(QUESTIONS, ids)))


def make_ankcompiler(folder):
    """ankcompiler: the guid is the id below the card."""
    ids = [f"aB3dE6gH9{i}" for i in range(5)]
    cards = "".join(f"\n---\n\n{question}\n\n:::\n\n{answer}\n\n[^uid]: {uid}\n[^type]: Basic\n" for (question, answer), uid in zip(QUESTIONS, ids))
    named(folder, "ankcompiler Basic", ["Front", "Back"], ids, str, f"---\ndeck: Web\n---\n{cards}\n---\n")


def make_pandoc(folder):
    """pandoc-to-anki: genanki makes the guid of the id of the block."""
    ids = [f"web-{i}" for i in range(5)]
    named(folder, "pandoc", ["Front", "Back", "Id"], ids, guid_for, "# Web\n" + "".join(
        f"\n::: {{#{one} .anki}}\n{question}\n\n{answer}\n:::\n" for (question, answer), one in zip(QUESTIONS, ids)))


def make_ankivalenz(folder):
    """Ankivalenz: items, answers below them; the guid hangs on headings and question."""
    kind = model(1_998_110_011, "Ankivalenz Basic", ["Question", "Answer", "Path"], [("Card 1", "<p>{{Path}}</p>{{Question}}", "{{FrontSide}}<hr>{{Answer}}")])
    notes = [(guid_for("Web", *pair), kind, [*pair, "Web"]) for pair in HTML]
    write_package(os.path.join(folder, "old.apkg"), "Web", [kind], notes)
    items = [f"- {question} ?::\n" + "".join("  " + ("" if line.startswith("- ") else "- ") + line + "\n" for line in answer.split("\n"))
             for question, answer in QUESTIONS]
    write_notes(folder, {"web.md": "# Web\n\n" + "".join(items)})


def make_decks(folder):
    """markdown-anki-decks: headings of a document, guids of genanki, our text in HTML of another library."""
    kind = model(1_607_392_319_001, "Basic (markdown-anki-decks)", ["Question", "Answer"], [("Card 1", "{{Question}}", "{{FrontSide}}<hr id=answer>{{Answer}}")])
    notes = [(guid_for(f"{front}web"), kind, [front, f"<p>{back}</p>"]) for front, back in HTML]
    write_package(os.path.join(folder, "old.apkg"), "Web", [kind], notes)
    write_notes(folder, {"web.md": headings("Web")})


def make_logseq(folder):
    """Logseq's add-on: the id of the text stands alone in a field; both sides were rewritten since."""
    with collection() as col:
        add_kind(col, "GraphModel", ["uuid-type", "Text", "Extra", "uuid"],
                 [("Card", "{{Text}}<small>{{uuid-type}}</small>", "{{Text}}<hr>{{Extra}}")])
        blocks = []
        for i, (question, answer) in enumerate(QUESTIONS):
            uid = f"65a1b2c3-4d5e-4f60-8a9b-0c1d2e3f4a5{i}"
            add(col, "GraphModel", "Graph", "card", f"Old wording {i}", f"Nothing of what is said now {i}", uid)
            lines = answer.replace("\n", "\n\t  ")
            blocks.append(f"- {question} #card\n  id:: {uid}\n\t- {lines}\n")
        export(col, "Graph", os.path.join(folder, "old.apkg"), legacy=False)
    write_notes(folder, {"web.md": "".join(blocks)})


def make_crowdanki(folder):
    """CrowdAnki: guids and note types come from a deck.json; here in Anki's newest form of a package, with a hostile guid."""
    with collection() as col:
        add_kind(col, "Trivia", ["Frage", "Antwort", "Bild"],
                 [("Karte", "{{Frage}}{{#Bild}}{{Bild}}{{/Bild}}", "{{Frage}}<hr>{{Antwort}}")])
        guids = ["q!<b>&\"'`|[x]", "-starts with a dash", "=cmd()", "<<<<<<< ours", "üñí\u200b{{c1::x}}"]
        for (front, back), guid in zip(HTML, guids):
            add(col, "Trivia", "Quiz::Web", front, back, "", guid=guid)
        export(col, "Quiz", os.path.join(folder, "old.apkg"), legacy=False)
    write_notes(folder, {"web.md": headings("Web")})


def make_hand(folder):
    """By hand in Anki: what the editor makes of typing and pasting, and three of Anki's own note types."""
    with collection() as col:
        add(col, "Basic", "Web", "<div>What is a&nbsp;closure?</div>", "A function together with<br>the variables of its scope.")
        add(col, "Basic (and reversed card)", "Web", "What port does HTTPS use?", "<span style=\"color: rgb(0, 0, 0);\">443</span>")
        add(col, "Basic (optional reversed card)", "Web", "Which data types are there?", "numbers<br>strings<br>objects", "y")
        add(col, "Cloze", "Web", "The capital of {{c2::France}} is <b>{{c1::Paris}}</b>.", "")
        add(col, "Basic", "Web", "Nobody asks this any more.", "Quite.")
        export(col, "Web", os.path.join(folder, "old.apkg"), legacy=False)
    text = headings("Web", [QUESTIONS[0], QUESTIONS[1], QUESTIONS[4]])
    write_notes(folder, {"web.md": text, "gaps.md": "# Gaps\n\nThe capital of {{c1::France}} is **{{c2::Paris}}**.\n"})


def make_large(folder):
    """Twenty thousand notes."""
    kind = model(1607392320, "Large", ["Front", "Back"], [("Card 1", "{{Front}}", "{{FrontSide}}<hr>{{Back}}")])
    notes, blocks = [], []
    for i in range(20_000):
        name = hashlib.md5(str(i).encode()).hexdigest()
        words = " ".join(name[j:j + 5] for j in range(0, 30, 5))
        notes.append((guid_for(name), kind, [f"<p>What does <b>{name[:6]}</b> do with {words}?</p>", f"<p>It makes {words} of number {i}.</p>"]))
        changed = "always " if i % 10 == 0 else ""
        blocks.append(f"## What does **{name[:6]}** {changed}do with {words}?\n\nIt makes {words} of number {i}.\n")
    write_package(os.path.join(folder, "old.apkg"), "Large", [kind], notes)
    write_notes(folder, {f"part{part}.md": f"# Part {part}\n\n" + "\n".join(blocks[part::20]) for part in range(20)})


def command_make(args):
    os.makedirs(args.folder, exist_ok=True)
    globals()["make_" + args.tool](args.folder)


def command_text(args):
    with collection() as col:
        import_package(col, args.package, {})
        col.export_note_csv(out_path=os.path.abspath(args.file), limit=None, with_html=True, with_tags=True, with_deck=True,
                            with_notetype=True, with_guid=True)


def changed_history(before, after):
    """What an import must leave alone, but for the note type of a note."""
    for key in sorted(key for key, row in before.items() if after.get(key) != row):
        print(f"problem: {key[0]} {key[1]} was {before[key]}, is {after.get(key)}")


def change(col, search):
    """What the browser does with what a search finds, in a note type at a time."""
    found = list(col.find_notes(search))
    for kind in sorted({col.get_note(nid).mid for nid in found}):
        notes = [nid for nid in found if col.get_note(nid).mid == kind]
        ours = "Deckwright Cloze" if col.models.get(kind)["type"] else "Deckwright Basic"
        request = col.models.change_notetype_info(
            old_notetype_id=kind, new_notetype_id=col.models.by_name(ours)["id"]).input
        request.note_ids.extend(notes)
        col.models.change_notetype_of_notes(request)
    print(f"{len(found)} notes changed")


def command_change(args):
    """The way to our note types, as the message of the command tells it to learners."""
    with collection() as col:
        new, *later = args.new.split(",")
        show_log(args.old, import_package(col, args.old, {}))
        review(col)
        before = history(col)
        show_log(new, import_package(col, new, {}))
        change(col, args.search)
        if later:
            # within one second Anki takes neither for newer
            col.db.execute("update notes set mod = mod - 1800")
            show_log(later[0], import_package(col, later[0], {}))
        else:
            show_log(new, import_package(col, new, {"update_notes": 1}))
        changed_history(before, history(col))
        check(col, media=False)
        show_collection(col)


def command_fields(args):
    with collection() as col:
        for path in args.packages:
            import_package(col, path, {})
        for note in map(col.get_note, sorted(col.find_notes(""))):
            print(f"{note.guid} {note.note_type()['name']} {[card.ord + 1 for card in note.cards()]} {note.fields}")


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    for name, words in (("make", ["tool", "folder"]), ("text", ["package", "file"]), ("change", ["old", "new", "search"])):
        one = commands.add_parser(name)
        for word in words:
            one.add_argument(word)
        one.set_defaults(run=globals()["command_" + name])
    one = commands.add_parser("fields")
    one.add_argument("packages", nargs="+")
    one.set_defaults(run=command_fields)
    args = parser.parse_args()
    args.run(args)


main()
