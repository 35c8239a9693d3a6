#!/usr/bin/env python3
"""Train how sure Sayso is of an attribution: src/lexicon/data/confidence_weights.txt and docs/confidence.md.

    python3 train/confidence/train.py DATA

DATA holds wikinews/{train,dev}.jsonl and newsroom/train.jsonl: JSON lines with "id", "text" and "attributions". Needs
Python 3, numpy, CMake and a C++ compiler. An attribution is right when an annotated one shares half of the words of both
contents and a word of the source (or both have no source). Only the train files are fitted.

The model is a logistic regression over the features that print_attributions.cpp takes from the program's own code. They
tell of the form of the statement alone: the network has learnt from the same articles, so its percentages would look
better there than they are.
"""
import json
import pathlib
import re
import subprocess
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WEIGHTS = ROOT / "src/lexicon/data/confidence_weights.txt"
REPORT = ROOT / "docs/confidence.md"
RIDGE = 2.0
FOLDS = 5
WORD = re.compile(r"\w+(?:['\u2019.]\w+)*")

HEADER = """\
# How sure an attribution is, in hundredths of a logit: feature<TAB>weight. "base" is the score of one without any of
# the features, which are those of attributions/confidence.h. Written by train/confidence/train.py.
#
# The weights add up to a logit; its logistic function is the probability that a careful reader would give the same
# words to the same source. Trained on {count:,} attributions in articles of Wikinews and newsroom.
"""

PAGE = """\
# How sure is sure

Each attribution has a `confidence`: the probability that a careful reader would find the same attribution, that is, one
that shares half of the words of both contents and a word of the source. It is a logistic regression over features of the
statement's form (`src/attributions/confidence.h`), fitted by `train/confidence/train.py DATA` to what the program finds
in the training articles; this page is written by the same command.

Attributions by their confidence, and how many of them were right. Well calibrated is where the bar ends at the mark `|`.

{diagrams}
A calibration error is the mean distance between confidence and share of right ones over these bins, weighted by their
counts. The probability is for articles like these; in other kinds of text fewer are right.
"""


def print_tool():
    build = ROOT / "build/confidence"
    subprocess.run(["cmake", "-S", HERE, "-B", build, "-G", "Ninja"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", build, "--target", "print_attributions"], check=True, stdout=subprocess.DEVNULL)
    return build / "print_attributions"


def words_of(text):
    starts = [(m.start(), m.end()) for m in WORD.finditer(text)]
    return lambda spans: {i for i, (a, b) in enumerate(starts) for s, e in spans if a < e and b > s}


def right_ones(found, gold, words):
    """Pairs them one to one, those that share most first."""
    found = [(words(a["content"]), words(a["source"])) for a in found]
    gold = [(words(a["content"]), words(a["source"])) for a in gold]
    share = lambda x, y: len(x & y) / max(1, len(x | y))
    pairs = sorted(((share(f[0], g[0]), -i, -j) for i, f in enumerate(found) for j, g in enumerate(gold)), reverse=True)
    right, used = np.zeros(len(found)), (set(), set())
    for shared, i, j in pairs:
        if shared < 0.5:
            break
        if -i in used[0] or -j in used[1]:
            continue
        used[0].add(-i), used[1].add(-j)
        source, gold_source = found[-i][1], gold[-j][1]
        right[-i] = bool(source & gold_source) or not (source or gold_source)
    return right


def read(tool, path, names):
    """Articles, features (a row each) and whether they are right, of all attributions found."""
    with open(path, "rb") as lines:
        out = subprocess.run([tool], stdin=lines, stdout=subprocess.PIPE, check=True).stdout
    found = {line["id"]: line["attributions"] for line in map(json.loads, out.splitlines())}
    articles, rows, right = [], [], []
    for record in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        mine = found[record["id"]]
        right.append(right_ones(mine, record["attributions"], words_of(record["text"])))
        for attribution in mine:
            rows.append([float(name in attribution["features"]) for name in names])
            articles.append(record["id"])
    return np.array(articles), np.array(rows), np.concatenate(right)


def fit(x, y):
    """Logistic regression with a ridge, by Newton's method; the intercept first."""
    x = np.hstack([np.ones((len(x), 1)), x])
    ridge = np.full(x.shape[1], RIDGE)
    ridge[0] = 1e-6
    b = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-(x @ b)))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), x.T @ (y - p) - ridge * b)
        b += step
    return b


def probability(x, b):
    return 1 / (1 + np.exp(-(b[0] + x @ b[1:])))


EDGES = np.array([0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95])


def diagram(title, p, y):
    bins = np.digitize(p, EDGES)
    lines, error = [], 0
    for k in range(len(EDGES) + 1):
        inside = bins == k
        if not inside.any():
            continue
        mean, share = p[inside].mean(), y[inside].mean()
        error += 100 * inside.mean() * abs(mean - share)
        bar = ["#" if i < round(50 * share) else " " for i in range(51)]
        bar[round(50 * mean)] = "|"
        lines.append(f"    {100 * mean:3.0f} %  {''.join(bar).rstrip():51}  {100 * share:3.0f} % of {inside.sum()}")
    order = np.argsort(p, kind="stable")
    ranks = np.empty(len(p))
    for value in np.unique(p):
        ranks[p == value] = np.mean(np.nonzero(p[order] == value)[0]) + 1
    positive = y > 0
    area = (ranks[positive].sum() - positive.sum() * (positive.sum() + 1) / 2) / (positive.sum() * (~positive).sum())
    head = (f"**{title}**: {len(y):,} attributions, {100 * y.mean():.0f} % right; calibration error {error:.1f} points; "
            f"a right one has more confidence than a wrong one in {100 * area:.0f} % of the pairs (area under the curve).")
    print(head)
    return head + "\n\n" + "\n".join(lines) + "\n"


def main(data):
    tool = print_tool()
    names = subprocess.run([tool, "--names"], stdout=subprocess.PIPE, check=True).stdout.decode().split()
    articles, x, y = (np.concatenate(parts) for parts in zip(
        *(read(tool, data / f"{name}.jsonl", names) for name in ("wikinews/train", "newsroom/train"))))
    unique = sorted(set(articles))
    np.random.RandomState(7).shuffle(unique)
    fold = np.array([unique.index(article) % FOLDS for article in articles])
    held_out = np.zeros(len(y))
    for k in range(FOLDS):
        held_out[fold == k] = probability(x[fold == k], fit(x[fold != k], y[fold != k]))
    points = np.round(100 * fit(x, y))
    _, dev_x, dev_y = read(tool, data / "wikinews/dev.jsonl", names)
    diagrams = [diagram("Training articles, each fold by the others", held_out, y),
                diagram("Wikinews, development articles", probability(dev_x, points / 100), dev_y)]
    REPORT.write_text(PAGE.format(diagrams="\n".join(diagrams)), encoding="ascii")
    with open(WEIGHTS, "w", encoding="ascii") as out:
        out.write(HEADER.format(count=len(y)))
        for name, weight in zip(["base", *names], points):
            out.write(f"{name}\t{int(weight)}\n")
    print(f"wrote {WEIGHTS.relative_to(ROOT)} and {REPORT.relative_to(ROOT)}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
