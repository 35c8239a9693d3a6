"""Documents in batches: shuffled, cut to length, some of their words put for others."""
import numpy as np
import torch

import data
from model import Batch

REPORTING_VERB = 20  # KnownBit of src/encoder/features.h


def shuffled_batches(samples, tokens, random, vocabulary):
    """Without end: batches of about so many tokens, documents of like length together."""
    while True:
        order = sorted(random.permutation(len(samples)), key=lambda i: len(samples[i]) * random.uniform(0.8, 1.25))
        batches, batch = [], []
        for i in order:
            if batch and (len(batch) + 1) * max(len(samples[i]), len(samples[batch[0]])) > tokens:
                batches.append(batch)
                batch = []
            batch.append(i)
        batches.append(batch)
        for number in random.permutation(len(batches)):
            yield Batch([samples[i] for i in batches[number]], vocabulary)


def cut(samples, longest=1000):
    """Long documents in pieces of whole sentences, so that a batch stays small."""
    pieces = []
    for sample in samples:
        if len(sample) <= longest:
            pieces.append(sample)
            continue
        first_sentence = 0
        for number, (_, last) in enumerate(sample.sentences):
            start = sample.sentences[first_sentence][0]
            if number + 1 == len(sample.sentences) or sample.sentences[number + 1][1] - start > longest:
                pieces.append(piece(sample, first_sentence, number + 1))
                first_sentence = number + 1
    return pieces


def piece(sample, first, last):
    part = object.__new__(data.Sample)
    start, end = sample.sentences[first][0], sample.sentences[last - 1][1]
    part.__dict__.update(sample.__dict__)
    for name in ('tokens', 'words', 'hashes', 'shape', 'quotation', 'layout', 'known'):
        setattr(part, name, getattr(sample, name)[start:end])
    part.sentences = sample.sentences[first:last] - start
    part.targets = {head: target[start:end] for head, target in sample.targets.items()}
    if 'arc' in part.targets:
        part.targets['arc'] = np.where(part.targets['arc'] >= 0, part.targets['arc'] - start, -1)
    part.worth = None if sample.worth is None else sample.worth[first:last]
    part.phrase_logits = sample.phrase_logits[first:last]
    part.__dict__.pop('word_ids', None)
    part.__dict__.pop('text_words', None)
    return part


class Substitutes:
    """Words that could stand in each other's place: alike in shape and in all that the lexicons know of them.

    A tagger that has seen few articles learns their words by heart; when these keep changing it has to read the
    structure. Function words have few that are like them and mostly stay; so do reporting verbs.
    """

    def __init__(self, samples, vocabulary):
        batch = Batch(samples, vocabulary)
        inside = batch.mask.squeeze(-1) > 0
        _, group = np.unique(self.keys(batch)[inside].numpy(), return_inverse=True)
        order = np.argsort(group, kind='stable')
        self.known_keys = np.unique(self.keys(batch)[inside].numpy())
        self.first = np.searchsorted(group[order], np.arange(len(self.known_keys)))
        self.count = np.bincount(group)
        self.words = batch.word[inside].numpy()[order]
        self.hashes = batch.hashes[inside].numpy()[order]

    @staticmethod
    def keys(batch):
        powers = 2 ** torch.arange(batch.known.shape[-1], dtype=torch.float64)
        return (batch.known.double() @ powers).long() * 32 + batch.shape

    def put_into(self, batch, share, random):
        keys = self.keys(batch).numpy()
        stays = (batch.mask.squeeze(-1) == 0) | (batch.known[..., REPORTING_VERB] > 0)
        chosen = (random.random(keys.shape) < share) & ~stays.numpy()
        group = np.searchsorted(self.known_keys, keys[chosen]).clip(max=len(self.known_keys) - 1)
        found = self.known_keys[group] == keys[chosen]
        at = self.first[group] + (random.random(len(group)) * self.count[group]).astype(int)
        places = [torch.from_numpy(i[found]) for i in chosen.nonzero()]
        batch.word[places[0], places[1]] = torch.from_numpy(self.words[at[found]])
        batch.hashes[places[0], places[1]] = torch.from_numpy(self.hashes[at[found]])
        return batch
