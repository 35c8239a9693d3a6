#!/usr/bin/env python3
"""Learns what each sign counts when a pronoun is resolved, and writes src/lexicon/data/pronoun_weights.txt.

  usage: train/pronouns/train.py [--dry-run]

The texts are in the reference folder (SAYSO_SHARED, or "shared" beside the project): the development file of GAP, and
the news articles of wikinews/train.jsonl and newsroom/train.jsonl, whose attributions say whom their pronouns mean. SAYSO_REFERENCES is the
program that prints references and signs (build/native/print_references; tools/measure_pronouns.py builds it).

The model ranks candidates: P(candidate) is the softmax of the sum of its signs' weights, with "nobody" as one more
candidate; what is maximised is the probability of all candidates that are right (Durrett and Klein 2013, Easy victories
and uphill battles in coreference resolution). Weights are drawn towards zero (L2) and rounded to hundredths. Since who
was meant by earlier pronouns is itself a sign, a second run with the new weights gives slightly different ones.
"""
import csv
import json
import math
import os
import random
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("SAYSO_SHARED", ROOT.parent / "shared"))
TOOL = os.environ.get("SAYSO_REFERENCES", ROOT / "build/native/print_references")
WEIGHTS = ROOT / "src/lexicon/data/pronoun_weights.txt"
EPOCHS, RATE, DECAY = 30, 0.05, 0.0005
NEWS_WEIGHT = 5  # a pronoun of a news article counts as much as so many of GAP
HEADER = """\
# What speaks for and against somebody being meant by a pronoun (speakers/pronoun_signs.h), in hundredths of a logit. The
# one with the largest sum is meant if it exceeds "nobody". Learnt by train/pronouns/train.py; signs left out count
# nothing. What is set by hand stands at the end.
"""
BY_HAND = """\
same clause	-400
"""
GENDERED = {"he", "she"}


def references(articles):
    lines = "".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in articles.items())
    done = subprocess.run([TOOL], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return {article["id"]: article for article in map(json.loads, done.stdout.splitlines())}


def examples_of_gap():
    with open(SHARED / "data/gap/gap-development.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    printed = references({row["ID"]: row["Text"] for row in rows})
    for row in rows:
        refs = printed[row["ID"]]["references"]
        pronoun = next((r for r in refs if r["form"] == "pronoun" and r["span"][0] == int(row["Pronoun-offset"])), None)
        if pronoun is None:
            continue
        entities = {True: set(), False: set()}
        for name in "AB":
            start = int(row[f"{name}-offset"])
            end = start + len(row[name])
            entities[row[f"{name}-coref"].upper() == "TRUE"].update(
                r["entity"] for r in refs if r["form"] != "pronoun" and r["span"][0] < end and r["span"][1] > start)
        candidates = pronoun["candidates"]
        if entities[True]:
            right = {i for i, (r, _) in enumerate(candidates) if refs[r]["entity"] in entities[True]}
        else:  # neither name: anybody else, or nobody
            right = {i for i, (r, _) in enumerate(candidates) if refs[r]["entity"] not in entities[False]} | {-1}
        yield [signs for _, signs in candidates], right or {-1}, 1


def same_name(a, b):
    a, b = (re.findall(r"\w+", name.casefold()) for name in (a, b))
    return bool(a and b) and a[-1] == b[-1]


def examples_of_news():
    for path in ("wikinews/train.jsonl", "newsroom/train.jsonl"):
        with open(SHARED / "data" / path, encoding="utf-8") as file:
            gold = {article["id"]: article for article in map(json.loads, file)}
        printed = references({i: article["text"] for i, article in gold.items()})
        for i, article in gold.items():
            refs = printed[i]["references"]
            names = {speaker["id"]: speaker["name"] for speaker in article["speakers"]}
            text = article["text"]
            at = {r["span"][0]: r for r in refs if r["form"] == "pronoun" and r["candidates"]}
            for attribution in article["attributions"]:
                if not attribution["source"] or not attribution["speaker"]:
                    continue
                pronoun = at.get(attribution["source"][0][0])
                if pronoun is None or pronoun["span"] != attribution["source"][0]:
                    continue
                if text[slice(*pronoun["span"])].lower() not in GENDERED:
                    continue
                name = names[attribution["speaker"]]
                entities = {r["entity"] for r in refs
                            if r["form"] != "pronoun" and r["entity"] is not None
                            and same_name(text[slice(*r["span"])], name)}
                right = {k for k, (r, _) in enumerate(pronoun["candidates"]) if refs[r]["entity"] in entities}
                if right:
                    yield [signs for _, signs in pronoun["candidates"]], right, NEWS_WEIGHT


def learn(examples, size):
    weights, nobody = [0.0] * size, 0.0
    shuffle = random.Random(7)
    for epoch in range(EPOCHS):
        rate = RATE / (1 + epoch / 5)
        shuffle.shuffle(examples)
        for candidates, right, times in examples:
            scores = [sum(weights[s] for s in signs) for signs in candidates] + [nobody]
            top = max(scores)
            odds = [math.exp(score - top) for score in scores]
            total = sum(odds)
            good = sum(odds[i] for i in right)
            step = rate * times
            for i, odd in enumerate(odds):
                place = i if i < len(candidates) else -1
                gradient = (odd / good if place in right else 0.0) - odd / total
                if place < 0:
                    nobody += step * gradient
                    continue
                for sign in candidates[i]:
                    weights[sign] += step * gradient
        weights = [w * (1 - DECAY * rate * len(examples) / 20) for w in weights]
    return weights, nobody


def accuracy(examples, weights, nobody):
    right_ones = 0
    for candidates, right, _ in examples:
        scores = [sum(weights[s] for s in signs) for signs in candidates] + [nobody]
        best = max(range(len(scores)), key=scores.__getitem__)
        right_ones += (best if best < len(candidates) else -1) in right
    return 100 * right_ones / len(examples)


def main():
    news = list(examples_of_news())
    gap = list(examples_of_gap())
    names = next(iter(references({"0": "He left."}).values()))["signs"]
    weights, nobody = learn(gap + news, len(names))
    for name, examples in (("GAP", gap), ("news", news)):
        print(f"{name}: {accuracy(examples, weights, nobody):.1f} % of {len(examples)} pronouns right")
    by_hand = {line.split("\t")[0] for line in BY_HAND.splitlines()}
    lines = [f"nobody\t{round(100 * nobody)}"]
    lines += [f"{name}\t{round(100 * w)}" for name, w in zip(names, weights) if round(100 * w) and name not in by_hand]
    text = HEADER + "\n".join(lines) + "\n" + BY_HAND
    if "--dry-run" in sys.argv:
        print(text)
    else:
        WEIGHTS.write_text(text)


if __name__ == "__main__":
    main()
