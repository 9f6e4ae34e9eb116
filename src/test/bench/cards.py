"""Makes the Markdown that the benchmark builds: cards of about 1 KB with paragraphs, lists, code and, every fifth, a table.

    python3 cards.py FOLDER CARDS [DOCUMENTS]

The same arguments give the same bytes.
"""

import random
import sys
from pathlib import Path

WORDS = """account array balance branch buffer cache channel class client cluster column commit compiler container context
counter cursor deadlock default dependency directory driver engine event exception factory field filter function garbage
graph handler hash heap index instance interface iterator kernel key lambda latency library listener lock loop memory message
method module monitor mutex network node object operator packet page parameter parser partition pattern pipeline pointer
policy pool port process protocol proxy query queue record reference region registry replica request resource response
result role router scheduler schema scope segment semaphore server service session shard signal socket stack state storage
stream string table task template thread token trace transaction transport tree trigger type value variable vector version
view worker""".split()

VERBS = "holds moves reads keeps builds sends checks splits joins closes opens copies counts sorts shares locks".split()

CODE = {
    "java": "public int {a}(List<String> {b}) {{\n    for (var {c} : {b}) {{\n        if ({c}.isEmpty()) return {n}; // no {a}\n    }}\n    return {b}.size();\n}}",
    "python": "def {a}({b}):\n    # every {c} counts\n    return [x for x in {b} if x is not None and len(x) > {n}]",
    "js": "const {a} = async ({b}) => {{\n  const {c} = await fetch(`/{a}/${{{b}}}`);\n  return {c}.json() ?? {n};\n}};",
    "sql": "SELECT {a}, COUNT(*) AS {b}\n  FROM {c}\n WHERE {a} > {n} AND {b} IS NOT NULL\n GROUP BY {a};",
    "bash": 'for {a} in *.txt; do\n  grep -c "{b}" "${a}" | sort -n | head -{n}  # {c}\ndone',
}


def sentence(some):
    a, b, c, d, e = (some.choice(WORDS) for _ in range(5))
    return some.choice(
        [
            f"A {a} {some.choice(VERBS)} the {b} of each {c}, so that no {d} waits for a {e}.",
            f"Without a **{a}** the {b} {some.choice(VERBS)} its `{c}` twice, and the {d} is lost.",
            f"It {some.choice(VERBS)} every {a} before the {b}; see [the {c} of a {d}](https://example.org/{c}/{d}).",
            f"Most of the time the *{a}* and the {b} are the same {c}, but a {d} may have more than one {e}.",
        ]
    )


def card(number, some):
    a, b, c = some.sample(WORDS, 3)
    lines = [f"## {number}. What is the {a} of a {b} in the {c} number {number}?", ""]
    lines += [" ".join(sentence(some) for _ in range(3)), ""]
    lines += [f"- the {x} {some.choice(VERBS)} a {y}" for x, y in (some.sample(WORDS, 2) for _ in range(4))] + [""]
    language = some.choice(list(CODE))
    names = dict(zip("abc", some.sample(WORDS, 3)), n=some.randrange(100))
    lines += [f"```{language}", CODE[language].format(**names), "```", ""]
    if number % 5 == 0:
        lines += ["| name | meaning | cost |", "| --- | --- | ---: |"]
        lines += [f"| `{x}` | the {y} of a {x} | {some.randrange(1000)} |" for x, y in (some.sample(WORDS, 2) for _ in range(3))]
        lines += [""]
    lines += [" ".join(sentence(some) for _ in range(3)), ""]
    return "\n".join(lines) + "\n"


def make(folder, cards, documents=1):
    """Fills a folder with documents that hold the cards in equal shares."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    some = random.Random(42)
    width = len(str(documents - 1))
    for document in range(documents):
        first, last = cards * document // documents, cards * (document + 1) // documents
        with open(folder / f"part-{document:0{width}}.md", "w", encoding="utf-8", newline="\n") as out:
            out.write(f"# Questions about systems, part {document + 1}\n\n")
            for number in range(first + 1, last + 1):
                out.write(card(number, some))


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    make(sys.argv[1], *map(int, sys.argv[2:]))
