#!/usr/bin/env python3
"""Train the weights of check-worthiness: src/lexicon/data/worthiness_weights.txt.

    python3 train/worthiness/train.py DATA

DATA holds wikinews/{train,dev}.jsonl, newsroom/train.jsonl and claimbuster/{train,dev}.jsonl: JSON lines with "id",
"text" and "sentences" whose "label" is C (check-worthy), U (unimportant fact) or N (no factual claim). Needs Python 3,
numpy, CMake and a C++ compiler. Only the train files are fitted; dev is printed beside its baselines.

The model is a logistic regression over the features that print_features.cpp takes from the program's own code. News is
what the program reads: Wikinews and newsroom sentences count fully, the sentences of the ClaimBuster crowd set (US
presidential debates) a tenth each, and each of the two other sets has an intercept of its own, so that its share of
check-worthy sentences does not shift the scores of news. The intercept of Wikinews is the one that is kept.
"""
import pathlib
import subprocess
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WEIGHTS = ROOT / "src/lexicon/data/worthiness_weights.txt"
DEBATE_WEIGHT = 0.1
RIDGE = 3.0
DOMAIN_SCALE = 3.0  # the domains' intercepts are hardly held back by the ridge
FOLDS = 5

HEADER = """\
# The weights of check-worthiness, in hundredths of a logit: feature<TAB>weight. "base" is the score of a statement
# without any feature. Written by train/worthiness/train.py; the features are those of claims/worthiness_features.h.
#
# A statement's weights add up to a logit; the logistic function of it is the probability that a fact-checker would want
# the statement checked. It says nothing about truth.
#
# Trained on {trained}.
# Wikinews by cross-validation over articles: average precision {cv_ap:.1f}, F1 at .5 {cv_f1:.1f}, calibration error {cv_ece:.1f} points.
"""


def features_of(tool, path):
    """Articles, labels (1 for C) and feature lists of the labelled sentences of a file."""
    with open(path, "rb") as lines:
        out = subprocess.run([tool], stdin=lines, stdout=subprocess.PIPE, check=True).stdout.decode()
    rows = [line.split("\t") for line in out.splitlines()]
    return ([row[0] for row in rows], np.array([row[1] == "C" for row in rows], float), [row[2].split() for row in rows])


def matrix(rows, names):
    index = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for name in row:
            x[i, index[name]] = 1
    return x


def fit(x, y, weight):
    """Logistic regression with a ridge, by Newton's method; the intercept first."""
    x = np.hstack([np.ones((len(x), 1)), x])
    ridge = np.full(x.shape[1], RIDGE)
    ridge[0] = 1e-6
    b = np.zeros(x.shape[1])
    for _ in range(20):
        p = 1 / (1 + np.exp(-(x @ b)))
        gradient = x.T @ (weight * (y - p)) - ridge * b
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        b += step
        if abs(step).max() < 1e-6:
            break
    return b


def squeezed(x, y):
    """Equal rows once, with how many of them are 1 and how many 0."""
    rows, inverse = np.unique(x, axis=0, return_inverse=True)
    inverse = inverse.ravel()
    ones = np.bincount(inverse, weights=y)
    return rows, ones, np.bincount(inverse) - ones


def train(wikinews, newsroom, debates):
    (xw, yw), (xn, yn), (xd, ones, zeros) = wikinews, newsroom, debates
    domain = np.concatenate([np.zeros(len(xw)), np.ones(len(xn)), np.full(2 * len(xd), 2)])
    x = np.vstack([xw, xn, xd, xd])
    x = np.hstack([x, DOMAIN_SCALE * (domain == 1)[:, None], DOMAIN_SCALE * (domain == 2)[:, None]])
    y = np.concatenate([yw, yn, np.ones(len(xd)), np.zeros(len(xd))])
    weight = np.concatenate([np.ones(len(xw) + len(xn)), DEBATE_WEIGHT * ones, DEBATE_WEIGHT * zeros])
    b = fit(x, y, weight)
    return b[0], b[1:-2], DOMAIN_SCALE * b[-1]  # intercept, weights, what debates add to the intercept


def probability(x, base, weights):
    return 1 / (1 + np.exp(-(base + x @ weights)))


def average_precision(score, y):
    """Equal scores count as one step, so that a constant score gets the share of positives."""
    order = np.argsort(-score, kind="stable")
    last_of_step = np.append(np.diff(score[order]) != 0, True)
    hits, seen = np.cumsum(y[order])[last_of_step], np.arange(1, len(y) + 1)[last_of_step]
    return 100 * np.sum(np.diff(hits, prepend=0) * hits / seen) / y.sum()


def f1(score, y):
    predicted = score >= 0.5
    return 200 * np.sum(predicted * y) / (predicted.sum() + y.sum())


def calibration_error(score, y, bins=10):
    bin_of = np.minimum((score * bins).astype(int), bins - 1)
    return 100 * sum(
        np.mean(bin_of == k) * abs(score[bin_of == k].mean() - y[bin_of == k].mean()) for k in range(bins) if np.any(bin_of == k)
    )


def report(name, score, y):
    print(f"{name:58} AP {average_precision(score, y):5.1f}  F1 {f1(score, y):5.1f}  calibration error {calibration_error(score, y):4.1f}")


def main(data):
    build = ROOT / "build/worthiness"
    subprocess.run(["cmake", "-S", HERE, "-B", build, "-G", "Ninja"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", build, "--target", "print_features"], check=True, stdout=subprocess.DEVNULL)
    tool = build / "print_features"
    order = subprocess.run([tool, "--names"], stdout=subprocess.PIPE, check=True).stdout.decode().split()

    sets = {}
    for name in ("wikinews/train", "wikinews/dev", "newsroom/train", "claimbuster/train", "claimbuster/dev"):
        articles, y, rows = features_of(tool, data / f"{name}.jsonl")
        sets[name] = (articles, y, matrix(rows, order))
    articles, yw, xw = sets["wikinews/train"]
    newsroom = (sets["newsroom/train"][2], sets["newsroom/train"][1])
    debates = squeezed(sets["claimbuster/train"][2], sets["claimbuster/train"][1])

    # Cross-validation over articles.
    unique = sorted(set(articles))
    np.random.RandomState(7).shuffle(unique)
    fold = {article: i % FOLDS for i, article in enumerate(unique)}
    fold = np.array([fold[article] for article in articles])
    held_out = np.zeros(len(yw))
    for k in range(FOLDS):
        base, weights, _ = train((xw[fold != k], yw[fold != k]), newsroom, debates)
        held_out[fold == k] = probability(xw[fold == k], base, weights)

    base, weights, debate_base = train((xw, yw), newsroom, debates)
    base, weights, debate_base = round(100 * base), np.round(100 * weights), round(100 * debate_base)

    report("Wikinews train, cross-validation", held_out, yw)
    for name, shift in (("wikinews/dev", 0), ("claimbuster/dev", 0), ("claimbuster/dev", debate_base)):
        _, y, x = sets[name]
        label = f"{name}, {100 * y.mean():.0f} % check-worthy" + (", intercept of debates" if shift else "")
        report(label, probability(x / 100, (base + shift) / 100, weights), y)
    for name in ("wikinews/dev", "claimbuster/dev"):
        _, y, x = sets[name]
        column = lambda feature: x[:, order.index(feature)]  # noqa: E731
        length = 0.5 + 0.1 * column("long_statement") + 0.1 * column("very_long") - 0.1 * column("fairly_short") - 0.2 * column("very_short")
        report(f"{name}, length alone", length, y)
        report(f"{name}, a number alone", np.maximum(column("exact_number"), column("share")), y)

    trained = ", ".join(f"{len(sets[name][1]):,} sentences of {title}" for name, title in (
        ("wikinews/train", "Wikinews"), ("newsroom/train", "newsroom articles"), ("claimbuster/train", "ClaimBuster (a tenth each)")))
    with open(WEIGHTS, "w", encoding="ascii") as out:
        out.write(HEADER.format(trained=trained, cv_ap=average_precision(held_out, yw), cv_f1=f1(held_out, yw),
                                cv_ece=calibration_error(held_out, yw)))
        out.write(f"base\t{base}\n")
        for name, weight in zip(order, weights):
            out.write(f"{name}\t{int(weight)}\n")
    print(f"wrote {WEIGHTS.relative_to(ROOT)}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
