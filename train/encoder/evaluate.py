"""Figures of a weights file on the development sets, by the exact arithmetic of the product.

    evaluate.py --tool BUILD/sayso --data DATA --weights reader.weights [--extra NAME=FILE.jsonl ...] [--cache FILE]

--extra measures the roles on further articles with attributions.
"""
import argparse
import json

import numpy as np

import data
import measures
import train
from integer_model import IntegerReader
from treebank import CLASSES

# The universal part of speech of a word class; words of closed classes can be read from the word itself.
CLASS_UPOS = {'noun': 'NOUN', 'proper_noun': 'PROPN', 'pronoun': 'PRON', 'determiner': 'DET', 'adjective': 'ADJ',
              'adverb': 'ADV', 'number': 'NUM', 'preposition': 'ADP', 'subordinator': 'SCONJ', 'conjunction': 'CCONJ',
              'infinitive_marker': 'PART', 'auxiliary': 'AUX', 'modal': 'AUX', 'negation': 'PART', 'possessive': 'PART',
              'particle': 'ADP', 'punctuation': 'PUNCT', 'other': 'X'}
POSSESSIVES = set('my your his her its our their whose'.split())


def upos_of(word, word_class):
    name = CLASSES[word_class]
    if name.startswith('verb'):
        return 'VERB'
    if name == 'determiner' and word in POSSESSIVES:
        return 'PRON'
    if name == 'negation' and word == 'never':
        return 'ADV'
    if name == 'other':
        return 'SYM' if not word[0].isalnum() else 'INTJ'
    return CLASS_UPOS[name]


def part_of_speech(samples, tags):
    """Accuracy over the tokens that the treebank has as ours, and how many of the treebank's those are."""
    hits = total = words = 0
    for sample, classes in zip(samples, tags):
        gold = {(start, end): upos for start, end, upos in sample.gold_tokens}
        words += len(sample.gold_tokens)
        for (start, end), word, word_class in zip(sample.tokens, sample.words, classes):
            upos = gold.get((start, end))
            if upos:
                total += 1
                hits += upos == upos_of(word, word_class)
    return round(100 * hits / total, 2), f'{round(100 * total / words, 1)} % of tokens aligned'


def read_all(reader, samples, heads):
    tags, worth = {head: [] for head in heads}, []
    for sample in samples:
        x = reader.activations(sample)
        for head in heads:
            tags[head].append(reader.tags(sample, x, head))
        worth.append(reader.worth(sample, x))
    return tags, worth


def worthiness(samples, worth, shift=0):
    labels, logits = np.concatenate([s.worth for s in samples]), np.concatenate(worth) + shift
    known = labels >= 0
    checkworthy = labels[known] == data.WORTH['C']
    return {'average precision': measures.average_precision(logits[known], checkworthy),
            'P/R/F1 at .5': measures.f1_at_half(logits[known], checkworthy)}


def figures(reader, sets, extra=(), debate_shift=0):
    out = {}
    news = sets['wikinews-dev']
    tags, worth = read_all(reader, news, ('role', 'shift'))
    out['wikinews-dev roles'] = measures.overlap(news, tags['role'], 'role', data.ROLES)
    out['wikinews-dev shift roles'] = measures.overlap(news, tags['shift'], 'shift', data.SHIFT_ROLES)
    out['wikinews-dev worthiness'] = worthiness(news, worth)
    for name in ('ewt-dev', 'gum-open-dev'):
        tags, _ = read_all(reader, sets[name], ('class', 'mention'))
        out[name] = {'word class': measures.accuracy(sets[name], tags['class'], 'class'),
                     'UPOS': part_of_speech(sets[name], tags['class'])}
        if name == 'gum-open-dev':
            out[name]['mentions P/R/F1'] = measures.span_f1([s.targets['mention'] for s in sets[name]], tags['mention'])
    _, worth = read_all(reader, sets['debates-dev'], ())
    out['debates-dev worthiness'] = worthiness(sets['debates-dev'], worth, debate_shift)
    for name, samples in extra:
        tags, _ = read_all(reader, samples, ('role',))
        out[name + ' roles'] = measures.overlap(samples, tags['role'], 'role', data.ROLES)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--tool', required=True)
    parser.add_argument('--data', required=True)
    parser.add_argument('--weights', required=True)
    parser.add_argument('--cache')
    parser.add_argument('--extra', action='append', default=[])
    parser.add_argument('--debate-shift', type=float, default=0, help='what the bias of debates has over that of news')
    options = parser.parse_args()
    sets = train.load_sets(options)
    extra = [(name, data.news(options.tool, data.read_jsonl(path))) for name, path in (e.split('=', 1) for e in options.extra)]
    for name, values in figures(IntegerReader(options.weights), sets, extra, options.debate_shift * 1024).items():
        print(name, json.dumps(values))


if __name__ == '__main__':
    main()
