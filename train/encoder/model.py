"""The network in floating point, as it is trained. src/encoder/network.h describes it."""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from data import DOMAINS, ROLES, SHIFT_ROLES
from treebank import CLASSES, MENTIONS, RELATIONS, UPOS

TABLES = {'word': 4096, 'prefix3': 2048, 'suffix3': 2048, 'suffix2': 1024}  # as in src/encoder/features.h
SMALL_TABLES = {'shape': 32, 'quotation': 8, 'layout': 16}
KNOWN_BITS = 32
SPAN_HEADS = ('role', 'mention', 'shift')
FORBIDDEN = -1000.0
LONGEST_RUN = 80
HEADS = {'class': len(CLASSES), 'upos': len(UPOS), 'role': len(ROLES), 'mention': len(MENTIONS),
         'shift': len(SHIFT_ROLES), 'relation': len(RELATIONS)}
ARC = 32  # the width in which words meet their heads


def allowed(labels):
    """0 where one label may follow another, else FORBIDDEN. O is 0; then for each kind B (odd) and I, which goes on."""
    following = torch.zeros(labels, labels)
    for inside in range(2, labels, 2):
        following[:, inside] = FORBIDDEN
        following[[inside - 1, inside], inside] = 0
    return following


def sequence_loss(logits, gold, lengths, start, following):
    """Negative log likelihood of each row's labels (linear-chain conditional random field; Lafferty et al. 2001)."""
    known = torch.arange(logits.shape[1]) < lengths.unsqueeze(1)
    path = (logits.gather(2, gold.unsqueeze(2)).squeeze(2) * known).sum(1) + start[gold[:, 0]]
    path = path + (following[gold[:, :-1], gold[:, 1:]] * known[:, 1:]).sum(1)
    order = lengths.argsort(descending=True)  # so that the rows that still go on are the first ones
    logits, sorted_lengths = logits[order], lengths[order]
    scores, ends = start + logits[:, 0], []
    for at in range(1, logits.shape[1]):
        going = int((sorted_lengths > at).sum())
        if going < len(scores):
            ends.append(scores[going:])
            scores = scores[:going]
        scores = torch.logsumexp(scores.unsqueeze(2) + following, 1) + logits[:going, at]
    ends.append(scores)
    total = torch.logsumexp(torch.cat(ends[::-1]), 1)
    return total - path[order], order


class Config:
    def __init__(self, width=80, dilations=(1, 2, 4, 8, 16), hidden=32, dropout=0.2, word_dropout=0.15,
                 name_dropout=0.3, worth_pull=0.1):
        self.width, self.dilations, self.hidden = width, tuple(dilations), hidden
        self.dropout, self.word_dropout, self.name_dropout = dropout, word_dropout, name_dropout
        self.worth_pull = worth_pull

    def multiply_adds(self, embedding):
        """For a token; a sentence is taken to have 20."""
        blocks = 6 * self.width ** 2 * len(self.dilations)
        return blocks + self.width * (embedding + sum(HEADS.values())) + self.hidden * (2 * self.width + 1) // 20


def table(rows, width):
    embedding = nn.Embedding(rows, width)
    nn.init.normal_(embedding.weight, std=0.05)
    return embedding


class Reader(nn.Module):
    def __init__(self, word_vectors, config):
        super().__init__()
        self.config = config
        width = config.width
        # The vectors stay as they are, so that words seen in training live in one space with those that are not. The
        # last row is the unknown word's.
        words = torch.cat([word_vectors, torch.zeros(1, word_vectors.shape[1])])
        self.register_buffer('words', words, persistent=False)
        self.projection = nn.Linear(word_vectors.shape[1], width, bias=False)
        self.hashes = nn.ModuleDict({name: table(rows, width) for name, rows in TABLES.items()})
        self.tables = nn.ModuleDict({name: table(rows, width) for name, rows in SMALL_TABLES.items()})
        self.known = nn.Linear(KNOWN_BITS, width, bias=False)
        nn.init.normal_(self.known.weight, std=0.05)
        self.blocks = nn.ModuleList(nn.Linear(3 * width, 2 * width) for _ in config.dilations)
        for block in self.blocks:
            with torch.no_grad():
                block.weight[:width] *= 0.7
        self.heads = nn.ModuleDict({name: nn.Linear(width, size) for name, size in HEADS.items()})
        self.start = nn.ParameterDict({head: nn.Parameter(torch.zeros(HEADS[head])) for head in SPAN_HEADS})
        self.following = nn.ParameterDict({head: nn.Parameter(torch.zeros(HEADS[head], HEADS[head]))
                                           for head in SPAN_HEADS})
        self.dependent, self.governor = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.sentence = nn.Linear(2 * width, config.hidden)
        self.worth = nn.Linear(config.hidden, 1)
        self.factual = nn.Linear(config.hidden, 1)
        self.domain = nn.Parameter(torch.zeros(len(DOMAINS)))

    def embed(self, batch):
        word, hashes = batch.word, batch.hashes
        keep = [None] * len(TABLES)
        if self.training:
            config = self.config
            name = batch.capital & (torch.rand(word.shape) < config.name_dropout)
            dropped = name | (torch.rand(word.shape) < config.word_dropout)
            word = word.masked_fill(dropped, len(self.words) - 1)
            for i in range(len(TABLES)):
                hidden = torch.rand(word.shape) < config.word_dropout
                if i < 2:
                    hidden |= name
                if i == 0:
                    hidden |= dropped & (torch.rand(word.shape) < 0.5)
                keep[i] = (~hidden).float().unsqueeze(-1)
        x = self.projection(self.words[word]) + self.known(batch.known)
        for i, embedding in enumerate(self.hashes.values()):
            rows = embedding(hashes[..., i])
            x = x + (rows if keep[i] is None else rows * keep[i])
        for name, embedding in self.tables.items():
            x = x + embedding(getattr(batch, name))
        return x * batch.mask

    def encode(self, batch):
        x = self.embed(batch)
        drop = lambda y: F.dropout(y, self.config.dropout, self.training)
        for block, dilation in zip(self.blocks, self.config.dilations):
            padded = F.pad(drop(x), (0, 0, dilation, dilation))
            length = x.shape[1]
            around = torch.cat([padded[:, i * dilation:i * dilation + length] for i in range(3)], dim=-1)
            value, gate = block(around).chunk(2, dim=-1)
            x = (x + value * (0.5 + gate / 4).clamp(0, 1)) * batch.mask
        return drop(x)

    def span_loss(self, head, x, batch):
        """For a token, over the runs whose labels are known."""
        gold = batch.targets[head].reshape(-1)
        known = gold[batch.runs[:, 0]] >= 0
        runs = batch.runs[known]
        inside = (runs >= 0)
        at = runs.clamp(min=0)
        logits = self.heads[head](x.reshape(-1, x.shape[-1])[at])
        following = self.following[head] + allowed(HEADS[head])
        lengths = inside.sum(1)
        losses, order = sequence_loss(logits, gold[at] * inside, lengths, self.start[head], following)
        weights = batch.weights.reshape(-1)[runs[:, 0]]
        return (losses * weights[order]).sum() / (weights * lengths).sum()

    def arc_scores(self, x):
        """[..., word, its head]; the root's head is itself (Dozat and Manning 2017, without their layers for labels)."""
        return self.dependent(x) @ self.governor(x).transpose(-1, -2) / ARC ** 0.5

    def arc_loss(self, x, batch):
        """For a word whose head is known to be in its run."""
        inside = batch.runs >= 0
        at = batch.runs.clamp(min=0)
        first = at[:, :1]
        gold = batch.targets['arc'].reshape(-1)[at]
        gold = torch.where(gold >= 0, gold + batch.row_starts[first], -1) - first
        known = inside & (gold >= 0) & (gold < inside.sum(1, keepdim=True))
        scores = self.arc_scores(x.reshape(-1, x.shape[-1])[at]).masked_fill(~inside.unsqueeze(1), FORBIDDEN)
        return F.cross_entropy(scores[known], gold[known])

    @torch.no_grad()
    def best_labels(self, head, x, sample):
        """The likeliest labels, sentence by sentence."""
        logits = self.heads[head](x).numpy()
        start = self.start[head].numpy()
        following = (self.following[head] + allowed(HEADS[head])).numpy()
        tags = np.zeros(len(x), dtype=np.int64)
        for first, last in sample.sentences:
            scores, back = start + logits[first], []
            for row in logits[first + 1:last]:
                paths = scores[:, None] + following
                back.append(paths.argmax(0))
                scores = paths.max(0) + row
            tags[last - 1] = scores.argmax()
            for i in range(len(back) - 1, -1, -1):
                tags[first + i] = back[i][tags[first + i + 1]]
        return tags

    def sentence_logits(self, x, batch):
        """Two a sentence of the batch: worth checking, but for the bias of its domain, and factual at all.

        Most of these sentences come from debates; only a share of what they teach reaches the encoder, which is to
        read news.
        """
        x = x * self.config.worth_pull + x.detach() * (1 - self.config.worth_pull)
        flat = x.reshape(-1, x.shape[-1])[batch.sentence_tokens]
        count = len(batch.sentence_lengths)
        owner = torch.repeat_interleave(torch.arange(count), batch.sentence_lengths)
        mean = torch.zeros(count, x.shape[-1]).index_add(0, owner, flat) / batch.sentence_lengths.unsqueeze(1)
        index = owner.unsqueeze(1).expand_as(flat)
        most = torch.full((count, x.shape[-1]), -32.0).scatter_reduce(0, index, flat, 'amax', include_self=True)
        hidden = F.relu(self.sentence(torch.cat([mean, most], dim=-1)))
        hidden = F.dropout(hidden, self.config.dropout, self.training)
        return self.worth(hidden).squeeze(-1) + batch.phrase_logits, self.factual(hidden).squeeze(-1)


class Batch:
    """Documents padded to the longest."""

    def __init__(self, samples, vocabulary):
        rows, columns = len(samples), max(map(len, samples))
        unknown = len(vocabulary)

        def pad(arrays, dtype, fill=0):
            out = np.full((rows, columns) + arrays[0].shape[1:], fill, dtype=dtype)
            for row, array in zip(out, arrays):
                row[:len(array)] = array
            return torch.from_numpy(out)

        self.samples = samples
        for sample in samples:
            if not hasattr(sample, 'word_ids'):
                sample.word_ids = np.array([vocabulary.get(word, unknown) for word in sample.words], dtype=np.int32)
        self.word = pad([s.word_ids for s in samples], np.int64, unknown)
        self.hashes = pad([s.hashes for s in samples], np.int64)
        self.known = pad([s.known for s in samples], np.float32)
        for name in SMALL_TABLES:
            setattr(self, name, pad([getattr(s, name) for s in samples], np.int64))
        self.mask = pad([np.ones((len(s), 1)) for s in samples], np.float32)
        self.capital = (self.shape >= 3) & (self.shape <= 9) | (self.shape >= 27) & (self.shape <= 30)
        self.targets = {head: pad([s.targets.get(head, np.full(len(s), -1)) for s in samples], np.int64, -1)
                        for head in [*HEADS, 'arc'] if any(head in s.targets for s in samples)}
        self.weights = torch.tensor([s.weight for s in samples]).unsqueeze(1).expand(rows, columns)
        self.has_worth = any(s.worth is not None for s in samples)
        tokens, lengths = [], []
        for row, sample in enumerate(samples):
            for first, last in sample.sentences:
                tokens.append(np.arange(first, last) + row * columns)
                lengths.append(last - first)
        # Sentences as padded rows of positions in the batch, long ones in pieces.
        pieces = [run[i:i + LONGEST_RUN] for run in tokens for i in range(0, len(run), LONGEST_RUN)]
        runs = np.full((len(pieces), max(map(len, pieces))), -1)
        for row, run in zip(runs, pieces):
            row[:len(run)] = run
        self.runs = torch.from_numpy(runs).long()
        self.row_starts = torch.arange(rows * columns) // columns * columns
        self.sentence_tokens = torch.from_numpy(np.concatenate(tokens)).long()
        self.sentence_lengths = torch.tensor(np.array(lengths)).long()
        unlabelled = lambda s: np.full(len(s.sentences), -1)
        labels = [unlabelled(s) if s.worth is None else s.worth for s in samples]
        self.worth = torch.from_numpy(np.concatenate(labels)).long()
        self.phrase_logits = torch.from_numpy(np.concatenate([s.phrase_logits for s in samples]))
        self.domain = torch.from_numpy(np.concatenate([np.full(len(s.sentences), s.domain) for s in samples])).long()
