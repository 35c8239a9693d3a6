"""The network in floating point, as it is trained. docs/encoder.md describes it; export.py makes whole numbers of it."""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from data import DOMAINS, ROLES, SHIFT_ROLES
from treebank import CLASSES, MENTIONS, UPOS

TABLES = {'word': 4096, 'prefix3': 2048, 'suffix3': 2048, 'suffix2': 1024}  # as in src/encoder/features.h
SMALL_TABLES = {'shape': 32, 'quotation': 8, 'layout': 16}
KNOWN_BITS = 32
HEADS = {'class': len(CLASSES), 'upos': len(UPOS), 'role': len(ROLES), 'mention': len(MENTIONS), 'shift': len(SHIFT_ROLES)}


class Config:
    def __init__(self, width=80, dilations=(1, 2, 4, 8, 1), hidden=32, dropout=0.2, word_dropout=0.15, name_dropout=0.3):
        self.width, self.dilations, self.hidden = width, tuple(dilations), hidden
        self.dropout, self.word_dropout, self.name_dropout = dropout, word_dropout, name_dropout

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
        self.register_buffer('words', torch.cat([word_vectors, torch.zeros(1, word_vectors.shape[1])]), persistent=False)
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
        self.sentence = nn.Linear(2 * width, config.hidden)
        self.worth = nn.Linear(config.hidden, 1)
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

    def sentence_logits(self, x, batch):
        """One a sentence of the batch, without the bias of its domain."""
        flat = x.reshape(-1, x.shape[-1])[batch.sentence_tokens]
        count = len(batch.sentence_lengths)
        owner = torch.repeat_interleave(torch.arange(count), batch.sentence_lengths)
        mean = torch.zeros(count, x.shape[-1]).index_add(0, owner, flat) / batch.sentence_lengths.unsqueeze(1)
        index = owner.unsqueeze(1).expand_as(flat)
        most = torch.full((count, x.shape[-1]), -32.0).scatter_reduce(0, index, flat, 'amax', include_self=True)
        hidden = F.relu(self.sentence(torch.cat([mean, most], dim=-1)))
        return self.worth(F.dropout(hidden, self.config.dropout, self.training)).squeeze(-1)


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
                        for head in HEADS if any(head in s.targets for s in samples)}
        self.weights = torch.tensor([s.weight for s in samples]).unsqueeze(1).expand(rows, columns)
        worth = [s for s in samples if s.worth is not None]
        self.has_worth = bool(worth)
        tokens, lengths = [], []
        for row, sample in enumerate(samples):
            for first, last in sample.sentences:
                tokens.append(np.arange(first, last) + row * columns)
                lengths.append(last - first)
        self.sentence_tokens = torch.from_numpy(np.concatenate(tokens)).long()
        self.sentence_lengths = torch.tensor(np.array(lengths)).long()
        unlabelled = lambda s: np.full(len(s.sentences), -1)
        self.worth = torch.from_numpy(np.concatenate([unlabelled(s) if s.worth is None else s.worth for s in samples])).long()
        self.domain = torch.from_numpy(np.concatenate([np.full(len(s.sentences), s.domain) for s in samples])).long()
