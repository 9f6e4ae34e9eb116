"""Measures builds: wall clock, CPU and memory of the whole process, by size and formats, cold, unchanged and after one edit.

    python3 src/test/bench/bench.py [--rounds N] [--largest CARDS] [--peer PYTHON]        in the root of the repository

PYTHON is an interpreter that has markdown-it-py and genanki, and beside which ankdown may lie. Prints medians, and the least and the most, as a table.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import cards  # noqa: E402

DECKWRIGHT = HERE.parents[2] / "deckwright"
SIZES = [(12, 1), (1_000, 1), (10_000, 1), (10_000, 100), (100_000, 1), (100_000, 1_000)]
ALL = "apkg,csv,quizlet,jsonl"


def run(command, folder):
    """Seconds, CPU seconds and megabytes of a process that must succeed."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} failed")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(name, runs):
    wall, cpu, memory = zip(*runs)
    print(
        f"| {name} | {statistics.median(wall):.2f} s ({min(wall):.2f}–{max(wall):.2f}) | {statistics.median(cpu):.2f} s "
        f"| {statistics.median(memory):.0f} MB |",
        flush=True,
    )


def edit(folder):
    document = sorted((folder / "input").glob("*.md"))[0]
    text = document.read_text(encoding="utf-8")
    document.write_text(text.replace("\n- the ", "\n- now the ", 1), encoding="utf-8")


def for_ankdown(source, target):
    """Writes the same cards with the marks that ankdown reads. It knows no tables, so those stay text."""
    target.mkdir()
    for document in sorted(source.glob("*.md")):
        parts = re.split(r"^## ", document.read_text(encoding="utf-8"), flags=re.M)[1:]
        marked = (question + "\n\n%\n\n" + answer for question, _, answer in (part.partition("\n") for part in parts))
        (target / document.name).write_text("\n---\n\n".join(marked), encoding="utf-8")


def measure(size, documents, rounds, peer):
    results = {}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            cards.make(folder / "input", size, documents)
            os.environ["JAVA_OPTS"] = f"-Ddeckwright.cache={folder / 'cache'}"

            # the library of SQLite is unpacked once a user, not once a build
            cards.make(folder / "first" / "input", 1, 1)
            run([DECKWRIGHT, "build", "-t", "apkg", "--no-cache"], folder / "first")

            def build(what, formats="apkg", *more):
                command = [DECKWRIGHT, "build", "-t", formats, *more]
                results.setdefault(what, []).append(run(command, folder))

            build("cold")
            build("unchanged")
            edit(folder)
            build("one edit")
            shutil.rmtree(folder / "output")
            build("--no-cache", "apkg", "--no-cache")
            build("all formats, --no-cache", ALL, "--no-cache")
            if peer:
                script = [peer, HERE / "peer.py", folder / "input", folder / "peer.apkg"]
                results.setdefault("markdown-it-py + genanki", []).append(run(script, folder))
            ankdown = Path(peer).parent / "ankdown" if peer else folder / "none"
            if ankdown.exists():
                for_ankdown(folder / "input", folder / "marked")
                command = [ankdown, "-r", folder / "marked", "-p", folder / "ankdown.apkg"]
                results.setdefault("ankdown", []).append(run(command, folder))
    for what, runs in results.items():
        row(f"{size:,} cards in {documents:,}: {what}", runs)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--largest", type=int, default=100_000)
    options.add_argument("--peer")
    given = options.parse_args()
    subprocess.run([DECKWRIGHT, "formats"], check=True, stdout=subprocess.DEVNULL)  # builds the program when it is old
    print("| build | wall, median (least–most) | CPU | memory |\n| --- | --- | --- | --- |")
    for size, documents in SIZES:
        if size <= given.largest:
            measure(size, documents, given.rounds, given.peer)


if __name__ == "__main__":
    main()
