"""Anki's own engine as the judge of what Deckwright writes. Needs the Python package `anki`.

    anki_engine.py import PKG [PKG ...] [--merge] [--always]   imports one after the other, reviewing cards in between
    anki_engine.py edited PKG [PKG ...] --search TEXT          imports them around a learner who tags and edits every note
    anki_engine.py restyle PKG NEW                             the same package with another look
    anki_engine.py render PKG                                  shows every card as Anki renders it
    anki_engine.py cards PKG                                   says which cards every note has, and which Anki would generate
    anki_engine.py pages PKG FOLDER                            writes both sides of every card with its style into files,
                                                               and what shows to a learner who typed nothing
    anki_engine.py export PKG FOLDER                           exports it again in every form
    anki_engine.py crowdanki FILE                              adds what a deck.json holds, as CrowdAnki does
    anki_engine.py csv FILE [--after PKG] [--twice]            imports a text file

Prints plain lines, one fact each, for tests to compare. What is wrong stands in lines that start with `problem: `.
"""

import argparse
import contextlib
import json
import os
import re
import shutil
import sqlite3
import sys
import tempfile
import zipfile

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest

KINDS = ("new", "updated", "duplicate", "conflicting", "missing_notetype", "missing_deck", "empty_first_field")


@contextlib.contextmanager
def collection():
    """An empty collection in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(os.path.join(folder, "collection.anki2"))
        try:
            yield col
        finally:
            col.close()


def show_log(name, log):
    """What an import did, kinds without notes left out except the first four."""
    counts = [(kind, len(getattr(log, kind))) for kind in KINDS]
    print(f"{os.path.basename(name)}: " + ", ".join(f"{n} {kind}" for kind, n in counts if n or kind in KINDS[:4]))
    return dict(counts)


def import_package(col, path, options):
    """Imports a package with Anki's defaults or the options given."""
    request = ImportAnkiPackageRequest(package_path=os.path.abspath(path), options=ImportAnkiPackageOptions(**options))
    log = col.import_anki_package(request).log
    col.models._clear_cache()  # the Python side would go on serving the old note types
    return log


def history(col):
    """Everything about cards and reviews that an import must leave alone."""
    cards = "select id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, flags, data from cards"
    return {("card", row[0]): row for row in col.db.all(cards)} | {
        ("review", row[0]): row for row in col.db.all("select * from revlog")}


def review(col, limit=20):
    """Answers some cards, so that there is a history to lose."""
    ids = col.db.list("select id from cards where queue = 0 order by due, id")
    for number, cid in enumerate(ids[:: max(1, len(ids) // limit)][:limit]):
        card = col.get_card(cid)
        card.start_timer()
        col.sched.answerCard(card, 1 + number % 4)
    col.fix_integrity()  # it may add review times to cards answered within one second: not the fault of an import


def rendered(col):
    """(card, question, answer, problem) of every card."""
    from anki.errors import TemplateError
    for cid in col.db.list("select cards.id from cards join notes on notes.id = nid order by due, ord"):
        card, problem = col.get_card(cid), ""
        try:
            if col._backend.render_existing_card(card_id=cid, browser=False, partial_render=True).is_empty:
                problem = "the front is empty"
        except TemplateError as error:
            problem = str(error)
        output = card.render_output(reload=True)
        yield card, output.question_text, output.answer_text, problem


def check(col, media=True):
    """Everything that Anki itself can find to be wrong."""
    for card, question, answer, problem in rendered(col):
        if problem or "LaTeX image generation" in question + answer:
            print(f"problem: card {card.note().guid} {card.ord}: {problem or 'LaTeX tag'}")
    empty = sum(len(note.card_ids) for note in col.get_empty_cards().notes)
    if empty:
        print(f"problem: {empty} empty cards")
    found = col.media.check()
    if media:
        for kind in ("missing", "unused"):
            for name in getattr(found, kind):
                print(f"problem: media {kind}: {name}")
    before = col.card_count()
    text, ok = col.fix_integrity()
    if not ok:
        print("problem: Check Database: " + re.sub("[\u2068\u2069]", "", text).replace("\n", " "))
    if col.card_count() != before:
        print(f"problem: Check Database changed the number of cards from {before} to {col.card_count()}")
    for note_type in col.models.all_names_and_ids():
        if note_type.name.endswith("+"):
            print(f"problem: note type renamed or copied: {note_type.name}")
    if col.db.scalar("select count() - count(distinct guid) from notes"):
        print("problem: notes share a guid")


def show_collection(col):
    """How much there is, and where."""
    print(f"{col.note_count()} notes, {col.card_count()} cards")
    for deck in sorted(col.decks.all_names_and_ids(), key=lambda deck: deck.name):
        count = col.db.scalar("select count() from cards where did = ?", deck.id)
        if deck.name != "Default" or count:
            print(f"deck {deck.name}: {count}")


def command_import(args):
    """Imports packages one after the other."""
    options = {"merge_notetypes": args.merge, "update_notes": 1 if args.always else 0}
    with collection() as col:
        for number, path in enumerate(args.packages):
            before = history(col)
            log = show_log(path, import_package(col, path, options))
            after = history(col)
            for key in sorted(key for key, row in before.items() if after.get(key) != row):
                print(f"problem: {key[0]} {key[1]} was {before[key]}, is {after.get(key)}")
            if log["conflicting"]:
                print(f"problem: {log['conflicting']} notes in conflict")
            check(col, media=number == 0)
            if number == 0:
                review(col)
        show_collection(col)


def command_edited(args):
    """Imports a package, edits every note and the style, imports the others; tells what is left of that, and what a search finds."""
    with collection() as col:
        for number, path in enumerate(args.packages):
            before = history(col)
            show_log(path, import_package(col, path, {}))
            after = history(col)
            for key in sorted(key for key, row in before.items() if after.get(key) != row):
                print(f"problem: {key[0]} {key[1]} was {before[key]}, is {after.get(key)}")
            if number == 0:
                review(col)
                for note in map(col.get_note, col.find_notes("")):
                    note.tags.append("mine")
                    note["Extra"] = "my own words"
                    col.update_note(note)
                for note_type in col.models.all():
                    note_type["css"] += "\n.card { color: #abcdef; }"
                    note_type["tmpls"][0]["afmt"] += "my own"
                    col.models.update_dict(note_type)
        mine = [note for note in map(col.get_note, col.find_notes("tag:mine")) if note["Extra"] == "my own words"]
        print("as the learner left them: " + " ".join(sorted(note.guid for note in mine)))
        styled = [kind["name"] for kind in col.models.all() if "#abcdef" in kind["css"] and "my own" in kind["tmpls"][0]["afmt"]]
        print("styled by the learner: " + ", ".join(sorted(name for name in styled if name.startswith("Deckwright"))))
        if args.search:
            print("found: " + " ".join(sorted(col.get_note(note).guid for note in col.find_notes(args.search))))


def command_restyle(args):
    """Writes the package again as a later release would, whose only change is in the look of the note types."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(args.package) as archive:
            archive.extractall(folder)
            names = archive.namelist()
        database = sqlite3.connect(os.path.join(folder, "collection.anki2"))
        models = json.loads(database.execute("select models from col").fetchone()[0])
        for model in models.values():
            model["css"] += "\n.card { color: #123456; }"
            model["mod"] += 1
        database.execute("update col set models = ?", [json.dumps(models)])
        database.commit()
        database.close()
        with zipfile.ZipFile(args.target, "w") as archive:
            for name in names:
                archive.write(os.path.join(folder, name), name)


def command_render(args):
    """Shows every card, line breaks as \\n."""
    with collection() as col:
        import_package(col, args.package, {})
        for card, question, answer, problem in rendered(col):
            print(f"# {card.note().guid} {card.template()['name']}" + (f" problem: {problem}" if problem else ""))
            print("Q " + question.replace("\n", "\\n"))
            print("A " + answer.replace("\n", "\\n"))


def generated(col, note):
    """The ordinals of the cards that Anki makes of the same fields."""
    copy = col.new_note(note.note_type())
    copy.fields = list(note.fields)
    col.add_note(copy, col.decks.id("generated"))
    ordinals = [card.ord for card in copy.cards()]
    col.remove_notes([copy.id])
    return ordinals


def command_cards(args):
    """Which cards notes have: in the package, as Anki generates them, after Check Database."""
    with collection() as col:
        import_package(col, args.package, {})
        notes = [col.get_note(nid) for nid in col.db.list("select nid from cards group by nid order by min(due), nid")]
        found = [(note, [card.ord for card in note.cards()], generated(col, note)) for note in notes]
        col.fix_integrity()
        for note, package, anki in found:
            checked = [card.ord for card in col.get_note(note.id).cards()]
            same = package == anki == checked
            print(f"{note.note_type()['name']}: {' '.join(str(o + 1) for o in package)}"
                  + ("" if same else f" problem: Anki makes {anki}, Check Database leaves {checked}"))


def command_pages(args):
    """Writes both sides of every card, as Anki's page shows them, with the media beside."""
    with collection() as col:
        import_package(col, args.package, {})
        shutil.copytree(col.media.dir(), args.folder, dirs_exist_ok=True)
        for card, question, answer, problem in rendered(col):
            name = f"{card.note().guid}.{card.ord}"
            css = card.render_output().css
            for side, html in (("front", question), ("back", answer)):
                with open(os.path.join(args.folder, f"{name}.{side}.html"), "w", encoding="utf-8", newline="\n") as out:
                    out.write(f"<style>{css}</style>{html}")
            typed = dict(card.note().items()).get("Typed")
            if typed:
                with open(os.path.join(args.folder, f"{name}.nothing-typed.html"), "w", encoding="utf-8", newline="\n") as out:
                    out.write(col.compare_answer(typed, ""))
            print(name + (f" problem: {problem}" if problem else ""))


def command_csv(args):
    """Imports a text file as the dialog does when nothing is changed in it."""
    with collection() as col:
        if args.after:
            import_package(col, args.after, {})
            review(col)
        before = history(col)
        for _ in range(2 if args.twice else 1):
            path = os.path.abspath(args.file)
            metadata = col.get_csv_metadata(path=path, delimiter=None)
            show_log(path, col.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log)
        after = history(col)
        for key in sorted(key for key, row in before.items() if after.get(key) != row):
            print(f"problem: {key[0]} {key[1]} was {before[key]}, is {after.get(key)}")
        check(col, media=bool(args.after))
        show_collection(col)


def command_export(args):
    """Imports a package and exports it as a deck and as a collection, each for old and for new versions of Anki."""
    from anki.collection import ExportAnkiPackageOptions
    with collection() as col:
        import_package(col, args.package, {})
        for name in ("old.apkg", "new.apkg"):
            options = ExportAnkiPackageOptions(with_scheduling=True, with_media=True, legacy=name == "old.apkg")
            col.export_anki_package(out_path=os.path.join(args.folder, name), options=options, limit=None)
            print(name)
        for name in ("old.colpkg", "new.colpkg"):
            col.export_collection_package(os.path.join(args.folder, name), include_media=True, legacy=name == "old.colpkg")
            col.reopen()
            print(name)


def command_crowdanki(args):
    """Adds note types, decks and notes of a deck.json one by one, with the rules of CrowdAnki's importer."""
    with open(args.file, encoding="utf-8") as file:
        root = json.load(file)
    with collection() as col:
        models = {}
        for model in root["note_models"]:
            legacy = {key: value for key, value in model.items() if key not in ("__type__", "crowdanki_uuid")}
            col.models.add_dict({**col.models.new(model["name"]), **legacy})
            models[model["crowdanki_uuid"]] = col.models.by_name(model["name"])
        decks = []

        def add(deck, parent):
            assert deck["__type__"] == "Deck" and deck["deck_config_uuid"] == root["deck_config_uuid"]
            name = parent + "::" + deck["name"] if parent else deck["name"]
            did = col.decks.id(name)
            decks.append((name, did))
            for entry in deck["notes"]:
                note = col.new_note(models[entry["note_model_uuid"]])
                assert len(note.fields) == len(entry["fields"]), entry["guid"]
                note.fields, note.tags, note.guid = entry["fields"], entry["tags"], entry["guid"]
                col.add_note(note, did)
            for child in deck["children"]:
                add(child, name)

        add(root, "")
        print(f"{col.note_count()} notes, {col.card_count()} cards")
        for name, did in decks:
            print(f"deck {name}: {col.db.scalar('select count() from cards where did = ?', did)}")
        problems, ok = col.fix_integrity()
        if not ok:
            print("problem: " + problems)


def main():
    """The command line."""
    top = argparse.ArgumentParser()
    commands = top.add_subparsers(required=True)
    one = commands.add_parser("import")
    one.add_argument("packages", nargs="+")
    one.add_argument("--merge", action="store_true")
    one.add_argument("--always", action="store_true")
    one.set_defaults(run=command_import)
    one = commands.add_parser("edited")
    one.add_argument("packages", nargs="+")
    one.add_argument("--search")
    one.set_defaults(run=command_edited)
    one = commands.add_parser("restyle")
    one.add_argument("package")
    one.add_argument("target")
    one.set_defaults(run=command_restyle)
    one = commands.add_parser("render")
    one.add_argument("package")
    one.set_defaults(run=command_render)
    one = commands.add_parser("cards")
    one.add_argument("package")
    one.set_defaults(run=command_cards)
    one = commands.add_parser("pages")
    one.add_argument("package")
    one.add_argument("folder")
    one.set_defaults(run=command_pages)
    one = commands.add_parser("export")
    one.add_argument("package")
    one.add_argument("folder")
    one.set_defaults(run=command_export)
    one = commands.add_parser("crowdanki")
    one.add_argument("file")
    one.set_defaults(run=command_crowdanki)
    one = commands.add_parser("csv")
    one.add_argument("file")
    one.add_argument("--after")
    one.add_argument("--twice", action="store_true")
    one.set_defaults(run=command_csv)
    args = top.parse_args()
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    args.run(args)


if __name__ == "__main__":
    main()
