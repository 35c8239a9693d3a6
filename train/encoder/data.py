"""The data sets as documents of features and targets.

A document's tokens and features come from `sayso features`; what the data sets say of spans and of their own tokens is
brought to them by character offsets. A target of -1 is one that the data do not give.
"""
import json
import os
import subprocess

import numpy as np

import articles
import treebank

ROLES = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content']
SHIFT_ROLES = ['O'] + [p + r for r in ('cue', 'actor', 'policy', 'from', 'to') for p in ('B-', 'I-')]
WORTH = {'C': 2, 'U': 1, 'N': 0}  # worth checking, unimportant, no factual claim
DOMAINS = ['news', 'debate']  # of the check-worthiness labels

WRITTEN = os.path.join(os.path.dirname(__file__), '..', 'articles')


class Sample:
    """One document: its features, its targets by head, and how much its tokens weigh in training."""

    def __init__(self, record, features):
        self.id, self.text = record['id'], record.get('text', '')
        self.tokens = np.array(features['tokens'], dtype=np.int32).reshape(-1, 2)
        self.sentences = np.array(features['sentences'], dtype=np.int32).reshape(-1, 2)
        self.words = features['word']
        self.hashes = np.array(features['hash'], dtype=np.int16).reshape(-1, 4)
        for name in ('shape', 'quotation', 'layout'):
            setattr(self, name, np.array(features[name], dtype=np.int8))
        known = np.array(features['known'], dtype=np.uint32)
        self.known = ((known[:, None] >> np.arange(32, dtype=np.uint32)) & 1).astype(np.int8)
        self.phrases = [np.array(hashes, dtype=np.uint32) for hashes in features['phrases']]  # a sentence
        self.targets = {}
        self.worth = None  # one a sentence: as WORTH numbers them, -1 unknown
        self.domain = 0
        self.weight = 1.0

    def __len__(self):
        return len(self.tokens)


def features_of(tool, records):
    lines = '\n'.join(json.dumps({'id': r['id'], 'text': r['text']}) for r in records)
    run = subprocess.run([tool, 'features', '--jsonl'], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def read_jsonl(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file]


def samples(tool, records):
    return [Sample(record, features) for record, features in zip(records, features_of(tool, records))]


def mark(tags, tokens, span, names, role):
    """Writes B- and I- tags over the tokens that a span touches."""
    first = np.searchsorted(tokens[:, 1], span[0], side='right')
    last = np.searchsorted(tokens[:, 0], span[1], side='left')
    if first < last:
        tags[first:last] = names.index('I-' + role)
        tags[first] = names.index('B-' + role)


def begun(tags):
    """Tags in which what goes on has begun: I- behind another kind, as after an overwritten part, becomes B-."""
    before = np.concatenate([[0], tags[:-1]])
    stray = (tags > 0) & (tags % 2 == 0) & (before != tags) & (before != tags - 1)
    return tags - stray


def role_tags(sample, record):
    tags = np.zeros(len(sample), dtype=np.int64)
    for role in ('content', 'source', 'cue'):  # what comes later overwrites
        for attribution in record['attributions']:
            for span in attribution[role]:
                mark(tags, sample.tokens, span, ROLES, role)
    return begun(tags)


def shift_tags(sample, record):
    """The roles may overlap, the tags may not: a policy that is also the new or old state counts as policy."""
    tags = np.zeros(len(sample), dtype=np.int64)
    for role in ('policy', 'from', 'to', 'actor', 'cue'):
        for shift in record['shifts']:
            for span in shift[role]:
                if role in ('policy', 'actor', 'cue') or span not in shift['policy']:
                    mark(tags, sample.tokens, span, SHIFT_ROLES, role)
    return begun(tags)


def worth_labels(sample, record):
    labels = np.full(len(sample.sentences), -1, dtype=np.int64)
    for number, (first, last) in enumerate(sample.sentences):
        start, end = sample.tokens[first][0], sample.tokens[last - 1][1]
        for sentence in record['sentences']:
            a, b = sentence['span']
            shared = min(end, b) - max(start, a)
            if 2 * shared > max(end, b) - min(start, a):
                labels[number] = WORTH[sentence['label']]
    return labels


def news(tool, records):
    out = samples(tool, records)
    for sample, record in zip(out, records):
        sample.targets['role'] = role_tags(sample, record)
        if 'shifts' in record:
            sample.targets['shift'] = shift_tags(sample, record)
        if 'sentences' in record:
            sample.worth = worth_labels(sample, record)
    return out


def gum_attribution(tool, path, longest=600):
    """Without the documents in which a content is a whole section, as discourse relations have it."""
    out = []
    records = read_jsonl(path)
    for sample, record in zip(samples(tool, records), records):
        if all(end - start <= longest for a in record['attributions'] for start, end in a['content']):
            sample.targets['role'] = role_tags(sample, record)
            sample.weight = 0.5
            out.append(sample)
    return out


def debates(tool, path):
    records = read_jsonl(path)
    out = samples(tool, records)
    for sample, record in zip(out, records):
        sample.domain = DOMAINS.index('debate')
        label = WORTH[record['sentences'][0]['label']]
        sample.worth = np.full(len(sample.sentences), label, dtype=np.int64)
    return [sample for sample in out if len(sample)]


def treebanks(tool, path, with_entities):
    records = treebank.read(path)
    out = samples(tool, records)
    for sample, record in zip(out, records):
        sample.targets.update(treebank.targets(sample.tokens, record, with_entities))
        sample.gold_tokens = [(t.start, t.end, t.upos) for t in record['tokens']]
    return out


def load(tool, root):
    """Every set by name; those that end in "dev" are for evaluation only."""
    at = lambda *parts: os.path.join(root, *parts)
    return {
        'wikinews': news(tool, read_jsonl(at('wikinews', 'train.jsonl'))),
        'newsroom': news(tool, read_jsonl(at('newsroom', 'train.jsonl'))),
        'written': news(tool, articles.read_folder(WRITTEN)),
        'gum-attribution': gum_attribution(tool, at('gum-attribution.jsonl')),
        'ewt': treebanks(tool, at('treebank', 'ewt', 'train.conllu'), False),
        'gum-open': treebanks(tool, at('treebank', 'gum-open', 'train.conllu'), True),
        'debates': debates(tool, at('claimbuster', 'train.jsonl')),
        'wikinews-dev': news(tool, read_jsonl(at('wikinews', 'dev.jsonl'))),
        'ewt-dev': treebanks(tool, at('treebank', 'ewt', 'dev.conllu'), False),
        'gum-open-dev': treebanks(tool, at('treebank', 'gum-open', 'dev.conllu'), True),
        'debates-dev': debates(tool, at('claimbuster', 'dev.jsonl')),
    }
