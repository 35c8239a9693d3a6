#!/usr/bin/env python3
"""Measures whom pronouns are taken to mean.

  usage: tools/measure_pronouns.py [GAP.tsv ...]

Without arguments it measures the development and the validation file of GAP in the reference folder, which is no part
of the project: SAYSO_SHARED, or "shared" beside the project. SAYSO_REFERENCES is the program that prints the references
of a text (build/native/print_references, built when it is missing).

GAP (Webster et al. 2018, Mind the GAP) gives for each text one pronoun and two names, and says of each name whether the
pronoun means it. The program does not see the names: it finds its own in the text. A name counts as meant when a
reference that is no pronoun, to the one whom the pronoun is taken to mean, overlaps it. Precision, recall and F1 are
over all names, as in the paper; bias is the F1 of feminine over that of masculine pronouns.

Exit status: 0 measured; 1 something failed; 77 nothing to measure against.
"""
import csv
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FEMININE = {"she", "her", "hers", "herself"}


def read_gap(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def references(rows, tool):
    lines = "".join(json.dumps({"id": row["ID"], "text": row["Text"]}) + "\n" for row in rows)
    done = subprocess.run([tool], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return {article["id"]: article["references"] for article in map(json.loads, done.stdout.splitlines())}


def spans_meant(row, article):
    """The spans of all references, pronouns left out, to the one whom the pronoun means."""
    at = int(row["Pronoun-offset"])
    meant = next((r["entity"] for r in article if r["form"] == "pronoun" and r["span"][0] == at), None)
    if meant is None:
        return []
    return [r["span"] for r in article if r["entity"] == meant and r["form"] != "pronoun"]


def score(counts):
    true, predicted, gold = counts
    precision, recall = true / max(predicted, 1), true / max(gold, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return [100 * figure for figure in (precision, recall, f1)]


def measure(rows, articles):
    counts = {"masculine": [0, 0, 0], "feminine": [0, 0, 0]}
    for row in rows:
        spans = spans_meant(row, articles[row["ID"]])
        gender = counts["feminine" if row["Pronoun"].lower() in FEMININE else "masculine"]
        for name in "AB":
            start = int(row[f"{name}-offset"])
            end = start + len(row[name])
            predicted = any(s < end and e > start for s, e in spans)
            gold = row[f"{name}-coref"].upper() == "TRUE"
            for i, hit in enumerate((predicted and gold, predicted, gold)):
                gender[i] += hit
    counts["overall"] = [sum(pair) for pair in zip(counts["masculine"], counts["feminine"])]
    return {name: score(three) for name, three in counts.items()}


def main(paths):
    shared = Path(os.environ.get("SAYSO_SHARED", ROOT.parent / "shared"))
    tool = os.environ.get("SAYSO_REFERENCES")
    paths = paths or [shared / f"data/gap/gap-{part}.tsv" for part in ("development", "validation")]
    if not all(Path(path).is_file() for path in paths):
        print(f"measure_pronouns: SKIPPED: {paths[0]} not found; set SAYSO_SHARED", file=sys.stderr)
        return 77
    if tool is None:
        build = ROOT / "build/native"
        if not (build / "build.ninja").is_file():
            print("measure_pronouns: nothing is built; run: npm run build:native", file=sys.stderr)
            return 1
        subprocess.run(["cmake", "--build", build, "--target", "print_references"], check=True, stdout=sys.stderr)
        tool = build / "print_references"
    for path in paths:
        rows = read_gap(path)
        print(f"== {Path(path).stem}: {len(rows)} pronouns (precision, recall, F1)")
        scores = measure(rows, references(rows, tool))
        for name in ("overall", "masculine", "feminine"):
            print(f"   {name:10}" + "".join(f"{figure:7.1f}" for figure in scores[name]))
        print(f"   {'bias':10}{scores['feminine'][2] / max(scores['masculine'][2], 1e-9):7.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
