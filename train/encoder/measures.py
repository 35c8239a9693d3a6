"""Figures of predictions against gold."""
import re

import numpy as np

WORD = re.compile(r"\w+(?:[\u2019'.]\w+)*")  # what a word is to the overlap measure


def precision_recall_f1(hits, predicted, gold):
    p, r = hits / max(predicted, 1), hits / max(gold, 1)
    return tuple(round(100 * v, 1) for v in (p, r, 2 * p * r / max(p + r, 1e-9)))


def words_touched(sample, tokens, spans=None):
    """Which words of the text the tokens (a mask), or the spans, touch."""
    if not hasattr(sample, 'text_words'):
        sample.text_words = np.array([m.span() for m in WORD.finditer(sample.text)], dtype=np.int64).reshape(-1, 2)
    starts, ends = sample.text_words[:, 0], sample.text_words[:, 1]
    touched = np.zeros(len(starts), dtype=bool)
    for start, end in sample.tokens[tokens] if spans is None else spans:
        touched[np.searchsorted(ends, start, side='right'):np.searchsorted(starts, end, side='left')] = True
    return touched


def overlap(samples, predictions, head, names):
    """Precision, recall and F1 of each role over words, as Pareti (2013) counts partial matches."""
    counts = {name[2:]: np.zeros(3, dtype=int) for name in names[1:]}
    for sample, tags in zip(samples, predictions):
        gold_tags = sample.targets[head]
        for role, count in counts.items():
            wanted = [i for i, name in enumerate(names) if name[2:] == role]
            a = words_touched(sample, np.isin(gold_tags, wanted))
            b = words_touched(sample, np.isin(tags, wanted))
            count += [(a & b).sum(), b.sum(), a.sum()]
    return {role: precision_recall_f1(*count) for role, count in counts.items()}


def spans_of(tags):
    found, at = set(), 0
    while at < len(tags):
        tag, start = tags[at], at
        at += 1
        if tag % 2 == 0:
            continue
        while at < len(tags) and tags[at] == tag + 1:
            at += 1
        found.add((start, at, int(tag)))
    return found


def span_f1(gold, predicted):
    pairs = [(spans_of(a), spans_of(b)) for a, b in zip(gold, predicted)]
    return precision_recall_f1(*(sum(map(len, c)) for c in zip(*((a & b, b, a) for a, b in pairs))))


def accuracy(samples, predictions, head):
    hits = total = 0
    for sample, tags in zip(samples, predictions):
        gold = sample.targets[head]
        hits += (gold == tags)[gold >= 0].sum()
        total += (gold >= 0).sum()
    return round(100 * hits / total, 2)


def average_precision(scores, labels):
    order = np.argsort(-np.asarray(scores), kind='stable')
    hit = np.asarray(labels)[order]
    return round(100 * float((np.cumsum(hit) / np.arange(1, len(hit) + 1))[hit == 1].mean()), 1)


def f1_at_half(logits, labels):
    said = np.asarray(logits) >= 0
    labels = np.asarray(labels)
    return precision_recall_f1((said & labels).sum(), said.sum(), labels.sum())
