"""The phrases that tell whether a sentence is worth checking, and a weight for each: src/encoder/phrases.h uses them.

A logistic regression over which phrases a sentence has. The network then learns what they leave open: in training it
is given the phrases' logit of each sentence, from a regression that has not seen the sentence.
"""
import numpy as np
import torch
from torch.nn import functional as F

import data

LEAST_COUNT = 3
KEPT = 4000
PENALTY = 5.0  # on each squared weight
FOLDS = 5


class Sentences:
    """All labelled sentences of some samples: which phrases, of which domain, worth checking or not."""

    def __init__(self, samples):
        rows = [(phrases, sample.domain, label) for sample in samples if sample.worth is not None
                for phrases, label in zip(sample.phrases, sample.worth) if label >= 0]
        self.phrases = [row[0] for row in rows]
        self.domain = torch.tensor([row[1] for row in rows])
        self.checkworthy = torch.tensor([row[2] == data.WORTH['C'] for row in rows]).float()


def known(phrases, hashes):
    """Places in the ascending `hashes` of those phrases that are among them."""
    at = np.searchsorted(hashes, phrases).clip(max=len(hashes) - 1)
    return at[hashes[at] == phrases]


def regression(sentences, hashes):
    """The weights that fit best (L-BFGS; the problem is convex)."""
    places = [known(phrases, hashes) for phrases in sentences.phrases]
    starts = torch.from_numpy(np.cumsum([0] + [len(p) for p in places[:-1]]))
    places = torch.from_numpy(np.concatenate(places))
    weights = torch.zeros(len(hashes), 1, requires_grad=True)
    bias = torch.zeros(len(data.DOMAINS), requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, bias], max_iter=150, history_size=20, line_search_fn='strong_wolfe')

    def loss():
        optimiser.zero_grad()
        logits = F.embedding_bag(places, weights, starts, mode='sum').squeeze(1) + bias[sentences.domain]
        value = F.binary_cross_entropy_with_logits(logits, sentences.checkworthy, reduction='sum')
        value = value + PENALTY * (weights ** 2).sum()
        value.backward()
        return value
    optimiser.step(loss)
    return weights.detach().squeeze(1).numpy()


def fit(samples):
    """The hashes of the phrases that are kept, ascending, and their weights."""
    sentences = Sentences(samples)
    hashes, counts = np.unique(np.concatenate(sentences.phrases), return_counts=True)
    hashes, counts = hashes[counts >= LEAST_COUNT], counts[counts >= LEAST_COUNT]
    influence = np.abs(regression(sentences, hashes)) * np.sqrt(counts)
    hashes = hashes[np.sort(np.argsort(-influence, kind='stable')[:KEPT])]
    return hashes, regression(sentences, hashes)


def give_logits(samples, hashes, weights):
    for sample in samples:
        sample.phrase_logits = np.array([weights[known(p, hashes)].sum() for p in sample.phrases], dtype=np.float32)


def fit_and_give_logits(sets):
    """To training sets from the other folds, to development sets from all."""
    training = [s for name, samples in sets.items() if not name.endswith('dev') for s in samples]
    labelled = [s for s in training if s.worth is not None]
    give_logits([s for s in training if s.worth is None], np.zeros(1, dtype=np.uint32), np.zeros(1))
    for fold in range(FOLDS):
        others = [s for i, s in enumerate(labelled) if i % FOLDS != fold]
        give_logits(labelled[fold::FOLDS], *fit(others))
    model = fit(labelled)
    for name, samples in sets.items():
        if name.endswith('dev'):
            give_logits(samples, *model)
    return model
