"""The script that most people write: headings of one document are questions, what stands below them is the answer; an Anki package.

    python3 peer.py FOLDER PACKAGE        needs markdown-it-py and genanki
"""

import re
import sys
from pathlib import Path

import genanki
from markdown_it import MarkdownIt

model = genanki.Model(1607392319, "Peer", fields=[{"name": "Q"}, {"name": "A"}], templates=[{"name": "Card", "qfmt": "{{Q}}", "afmt": "{{Q}}<hr>{{A}}"}])
deck = genanki.Deck(2059400110, "Peer")
html = MarkdownIt("commonmark").enable("table")
for document in sorted(Path(sys.argv[1]).glob("*.md")):
    for part in re.split(r"^## ", document.read_text(encoding="utf-8"), flags=re.M)[1:]:
        question, _, answer = part.partition("\n")
        deck.add_note(genanki.Note(model=model, fields=[html.renderInline(question), html.render(answer)]))
genanki.Package(deck).write_to_file(sys.argv[2])
