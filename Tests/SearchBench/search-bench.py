#!/usr/bin/env python3
"""How fast and how well entries are found: the program's index, SQLite FTS5 and fzf, on the same texts in one run.

Speed. The judged queries are typed letter by letter; each letter is a search. At each size every engine gets the same
keystrokes in the same shuffled order for a few seconds, one engine after the other, each in a process of its own. In
process a keystroke is timed up to five times and the middle counts. What one keystroke takes:
  consilium  in process: entries ranked, 50 described with the passage that matched and its words lit; slips forgiven
  FTS5       in process, in memory: 50 rows with title and snippet(), all words wanted, the last one as a beginning;
             no slips forgiven. Set up well: see engines/fts5.py
  fzf        a process: it is started for each keystroke, reads all lines each time and prints them in its order
The second line of each engine is less: hits ranked but not described; fzf without the time of a start on no lines.
Engines are compared two by two on the keystrokes that both came to, the p99 where those are at least 100.
Build time, index size (texts included) and peak memory (beyond the texts given) are of the index; fzf has none, its
memory is beyond that of an empty start.

Relevance. The judged queries of Tests/SearchTests on the shipped library; beside FTS5 also plain BM25.

Citations. A collection that nobody tuned anything on: a statement of the library (a finding, a position) is the query,
the works listed are the documents, and those that curators cite for it are meant.

    python3 Tests/SearchBench/search-bench.py [--seconds N] [--sizes 1 10 synthetic 100]
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True  # the source tree stays as it is
import texts  # noqa: E402
from relevance import Judgement, judged, relevance  # noqa: E402

INDEX = [str(ROOT / ".build/release/searchbench")]
FTS5 = [sys.executable, "-B", str(HERE / "engines/fts5.py")]
FZF = [sys.executable, str(HERE / "engines/fzf.py")]
PLAIN = [sys.executable, str(HERE / "engines/plain_bm25.py")]
ENGINES = {"consilium": INDEX, "FTS5": FTS5, "fzf": FZF}
SIZES = ["1", "10", "synthetic", "100"]
SHIPPED, SYNTHETIC = "shipped library", "100 000 synthetic"
LESS = {"consilium": "ranked only", "FTS5": "ranked only", "fzf": "without an empty start"}


def output(command, *arguments):
    run = subprocess.run([*command, *map(str, arguments)], stdout=subprocess.PIPE, text=True)
    if run.returncode != 0:
        sys.exit(f"{command[-1]} {arguments[0]} ended with {run.returncode}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def quantile(numbers, share):
    ordered = sorted(numbers)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def milliseconds(nanoseconds):
    return f"{nanoseconds / 1e6:.2f}" if nanoseconds < 1e8 else f"{nanoseconds / 1e6:.0f}"


def megabytes(number):
    return "-" if number is None else f"{number / 1e6:.1f}"


def speed(sizes, folder, seconds):
    """For each size what each engine measured; prints the table."""
    print(f"\n{'':27}{'milliseconds a keystroke':>32}{'build':>10}{'index':>10}{'peak':>10}")
    print(f"{'':27}{'median':>10}{'p99':>10}{'measured':>12}{'s':>10}{'MB':>10}{'MB':>10}")
    measured = {}
    for size, documents in sizes:
        path = texts.write(folder / "documents.jsonl", documents)
        results = {
            name: output(engine, "measure", path, folder / "keystrokes.jsonl", seconds)[0]
            for name, engine in ENGINES.items()}
        measured[size] = results
        print(size)
        for name, result in results.items():
            times = result["described"]
            build = "-" if result["build"] is None else f"{result['build']:.2f}"
            print(
                f"  {name:25}{latency(times)}{len(times):>12}{build:>10}{megabytes(result['size']):>10}"
                f"{megabytes(result['peak']):>10}")
            print(f"    {LESS[name]:23}{latency(result['ranked'])}{len(result['ranked']):>12}")
        sys.stdout.flush()
    return measured


def latency(times):
    """Median and p99; the latter says something from a hundred on."""
    p99 = milliseconds(quantile(times, 0.99)) if len(times) >= 100 else "-"
    return f"{milliseconds(quantile(times, 0.5)):>10}{p99:>10}"


def answers(title, judgements, documents, engines, folder):
    """How well each engine answers the judgements; prints the table."""
    path = texts.write(folder / "documents.jsonl", documents)
    queries = texts.write(folder / "queries.jsonl", [judgement.query for judgement in judgements])
    print(f"\n{title}\n{'':27}{'success@1':>10}{'success@3':>10}{'MRR':>10}{'nDCG@10':>10}")
    results = {}
    for name, command in engines.items():
        result = results[name] = relevance(judgements, output(command, path, queries))
        numbers = (result.success_at_1, result.success_at_3, result.reciprocal_rank, result.gain_at_10)
        print(f"  {name:25}" + "".join(f"{number:10.3f}" for number in numbers))
    return results


def sentence(holds, text):
    print(f"  {'reached' if holds else 'MISSED ':8} {text}")
    return holds


def speed_sentences(measured):
    for size, most in ((SHIPPED, 1), (SYNTHETIC, 10)):
        if size in measured:
            p99 = quantile(measured[size]["consilium"]["described"], 0.99)
            yield sentence(p99 < most * 1e6, f"{size}: p99 {milliseconds(p99)} ms, to be under {most} ms")
    for size, results in measured.items():
        for other in ("FTS5", "fzf"):
            factors = {
                (work, share): faster(results["consilium"][work], results[other][work], share)
                for work in ("described", "ranked") for share in (0.5, 0.99)}
            shown = {
                work: ", ".join(
                    f"{factors[work, share]:.1f} × our {name}"
                    for share, name in ((0.5, "median"), (0.99, "p99")) if factors[work, share] is not None)
                for work in ("described", "ranked")}
            holds = all(factor is None or factor > 1 for factor in factors.values())
            yield sentence(
                holds, f"{size}, faster than {other}: it takes {shown['described']} ({LESS[other]}: {shown['ranked']})")


def faster(ours, theirs, share):
    """Their time over ours on the keystrokes that both came to; None if these are too few to tell."""
    common = min(len(ours), len(theirs))
    return None if share > 0.5 and common < 100 else quantile(theirs[:common], share) / quantile(ours[:common], share)


def relevance_sentences(judgements, citations):
    ours, best = judgements["consilium"], max(
        (result for name, result in judgements.items() if name.startswith("FTS5")),
        key=lambda result: result.success_at_3)
    yield sentence(ours.success_at_3 >= 0.95, f"success@3 {ours.success_at_3:.3f}, to be at least 0.95")
    yield sentence(ours.success_at_1 >= 0.85, f"success@1 {ours.success_at_1:.3f}, to be at least 0.85")
    yield sentence(
        ours.success_at_3 > best.success_at_3 and ours.success_at_1 > best.success_at_1,
        f"above FTS5, whose better way reaches {best.success_at_3:.3f} and {best.success_at_1:.3f}")
    ours, plain = citations["consilium"], citations["plain BM25"]
    yield sentence(
        ours.gain_at_10 >= plain.gain_at_10 and ours.reciprocal_rank >= plain.reciprocal_rank,
        f"at least as good as plain BM25 on the citations: nDCG@10 {ours.gain_at_10:.3f} and {plain.gain_at_10:.3f}, "
        f"MRR {ours.reciprocal_rank:.3f} and {plain.reciprocal_rank:.3f}")


def main():
    parser = argparse.ArgumentParser(description="Measure search beside FTS5 and fzf.")
    parser.add_argument("--seconds", type=float, default=3, help="for the keystrokes of each engine at each size (3)")
    parser.add_argument("--sizes", nargs="*", choices=SIZES, default=SIZES, help="only these (all)")
    options = parser.parse_args()
    if not Path(INDEX[0]).exists():
        sys.exit(f"{INDEX[0]} is not there: build it first (make bench)")
    judgements = judged(ROOT / "Tests/SearchTests/Judged/queries.txt")

    with tempfile.TemporaryDirectory(prefix="search-bench-") as name:
        folder = Path(name)
        shipped = output(INDEX, "documents", ROOT / "Content")
        typed = texts.keystrokes([judgement.query for judgement in judgements])
        texts.write(folder / "keystrokes.jsonl", typed)
        sizes = [
            ("1", SHIPPED, shipped), ("10", "10 × the library", texts.copied(shipped, 10)),
            ("synthetic", SYNTHETIC, texts.synthetic(shipped, 100_000)),
            ("100", "100 × the library", texts.copied(shipped, 100)),
        ]
        sizes = [(name, documents) for key, name, documents in sizes if key in options.sizes]
        print(f"search: {len(shipped)} entries in the shipped library, {len(typed)} different keystrokes of "
              f"{len(judgements)} queries")
        measured = speed(sizes, folder, options.seconds)

        rankings = {
            "consilium": [*INDEX, "rank"], "FTS5, all words wanted": [*FTS5, "rank", "all"],
            "FTS5, any word will do": [*FTS5, "rank", "any"], "plain BM25": [*PLAIN, "rank"],
        }
        on_judged = answers(
            f"relevance on {len(judgements)} judged queries", judgements, shipped, rankings, folder)
        citations = [
            Judgement(citation["query"], {entry: 2 for entry in citation["meant"]})
            for citation in output(INDEX, "citations", ROOT / "Content")]
        works = [document for document in shipped if document["entry"].startswith("reference:")]
        on_citations = answers(
            f"works cited: {len(citations)} statements, {len(works)} works", citations, works, rankings, folder)

    print("\nfigures to reach")
    for _ in (*speed_sentences(measured), *relevance_sentences(on_judged, on_citations)):
        pass
    print("\nNo general medical test collection comes with a Debian or PyPI package: the citations stand in for one.")


if __name__ == "__main__":
    main()
