"""Trains the reader on all its tasks at once.

    train.py --tool BUILD/sayso --data DATA --vectors vectors.npz --out model.pt

A step takes documents of one group: news with roles, treebanks, or debate sentences. What is kept is the running mean
of the weights. Nothing is chosen on any measure: the last state is the result.
"""
import argparse
import os
import pickle
import time

import numpy as np
import torch
from torch.nn import functional as F

import data
import measures
import phrases
from batches import Substitutes, cut, shuffled_batches
from model import SPAN_HEADS, Batch, Config, Reader

GROUPS = {'news': ('wikinews', 'newsroom', 'written', 'gum-attribution'), 'treebank': ('ewt', 'gum-open'), 'debate': ('debates',)}
LOSS_WEIGHTS = {'role': 1.0, 'class': 0.7, 'upos': 0.3, 'mention': 0.7, 'shift': 1.0, 'worth': 1.0,
                'factual': 0.5, 'arc': 0.3, 'relation': 0.3}
SHIPPED_HEADS = 'class,upos,role,mention,shift,worth,factual'


def choose_vocabulary(sets, words, vectors, size, dimensions, seen_rank=100_000):
    """The most frequent words, and those of the training texts; their vectors' principal components."""
    frequent = int(size * 0.8)
    counts = {}
    for name, samples in sets.items():
        if not name.endswith('dev'):
            for sample in samples:
                for word in sample.words:
                    counts[word] = counts.get(word, 0) + 1
    ids = list(range(frequent))
    rest = [i for i in range(frequent, min(seen_rank, len(words))) if words[i] in counts]
    rest.sort(key=lambda i: -counts[words[i]])
    ids += rest[:size - frequent]
    taken = set(ids)
    ids += [i for i in range(frequent, len(words)) if i not in taken][:size - len(ids)]
    ids.sort(key=lambda i: words[i].encode())
    mean = vectors[:50_000].mean(0)
    _, _, axes = np.linalg.svd(vectors[:20_000] - mean, full_matrices=False)
    kept = (vectors[ids] - mean) @ axes[:dimensions].T
    return [words[i] for i in ids], kept / kept.std(), ids


def losses(model, batch, heads):
    x = model.encode(batch)
    out = {}
    for head, gold in batch.targets.items():
        if head not in heads:
            continue
        if head == 'arc':
            out[head] = model.arc_loss(x, batch)
            continue
        known = gold >= 0
        loss = F.cross_entropy(model.heads[head](x[known]), gold[known], reduction='none')
        weights = batch.weights[known]
        out[head] = (loss * weights).sum() / weights.sum()
        if head in SPAN_HEADS:
            # The sequence alone would leave each token's own scores near a tie, and a percentage is made of them.
            out[head] = (out[head] + model.span_loss(head, x, batch)) / 2
    if batch.has_worth and 'worth' in heads:
        worth, factual = model.sentence_logits(x, batch)
        known = batch.worth >= 0
        label = batch.worth[known]
        checkworthy, statement = (label == data.WORTH['C']).float(), (label >= data.WORTH['U']).float()
        out['worth'] = F.binary_cross_entropy_with_logits((worth + model.domain[batch.domain])[known], checkworthy)
        out['factual'] = F.binary_cross_entropy_with_logits(factual[known], statement)
    return out


@torch.no_grad()
def predict(model, samples, vocabulary, heads):
    """Tags by head for each sample, and the sentences' logits without a domain's bias."""
    model.eval()
    tags, worth = {head: [] for head in heads}, []
    for sample in samples:
        batch = Batch([sample], vocabulary)
        x = model.encode(batch)
        for head in heads:
            best = head in SPAN_HEADS and model.best_labels(head, x[0], sample)
            tags[head].append(model.heads[head](x)[0].argmax(-1).numpy() if best is False else best)
        worth.append(model.sentence_logits(x, batch)[0].numpy())
    model.train()
    return tags, worth


@torch.no_grad()
def attachment(model, samples, relations, vocabulary):
    """The share of words with the right head, and with the right relation, too; each word by itself, no tree enforced."""
    model.eval()
    heads = labelled = total = 0
    for sample, relation in zip(samples, relations):
        x = model.encode(Batch([sample], vocabulary))[0]
        for first, last in sample.sentences:
            gold = sample.targets['arc'][first:last] - first
            right = model.arc_scores(x[first:last]).argmax(-1).numpy() == gold
            known = gold >= -first
            heads += (right & known).sum()
            labelled += (right & known & (relation == sample.targets['relation'])[first:last]).sum()
            total += known.sum()
    model.train()
    return round(100 * heads / total, 1), round(100 * labelled / total, 1)


def report(model, sets, vocabulary):
    out = {}
    news = sets['wikinews-dev']
    tags, worth = predict(model, news, vocabulary, ('role', 'shift'))
    out['wikinews role'] = measures.overlap(news, tags['role'], 'role', data.ROLES)
    out['wikinews shift'] = measures.overlap(news, tags['shift'], 'shift', data.SHIFT_ROLES)
    bias = model.domain.detach().numpy()

    def worthiness(samples, worth, bias):
        labels, logits = np.concatenate([s.worth for s in samples]), np.concatenate(worth) + bias
        known = labels >= 0
        logits, labels = logits[known], labels[known] == data.WORTH['C']
        return measures.average_precision(logits, labels), measures.f1_at_half(logits, labels)
    out['wikinews worth'] = worthiness(news, worth, bias[0])
    for name in ('ewt-dev', 'gum-open-dev'):
        tags, _ = predict(model, sets[name], vocabulary, ('class', 'upos', 'mention', 'relation'))
        out[name] = {head: measures.accuracy(sets[name], tags[head], head) for head in ('class', 'upos')}
        out[name]['UAS, LAS'] = attachment(model, sets[name], tags['relation'], vocabulary)
        if name == 'gum-open-dev':
            out[name]['mention'] = measures.span_f1([s.targets['mention'] for s in sets[name]], tags['mention'])
    _, worth = predict(model, sets['debates-dev'], vocabulary, ())
    out['debates-dev worth'] = worthiness(sets['debates-dev'], worth, bias[1])
    return out


def train(sets, vocabulary, vectors, options):
    """The running mean of the weights at the end."""
    torch.manual_seed(options.seed)
    random = np.random.default_rng(options.seed)
    torch.set_num_threads(options.threads)
    dilations = [int(d) for d in options.dilations.split(',')]
    config = Config(options.width, dilations, options.hidden, options.dropout, options.word_dropout,
                    options.name_dropout, options.worth_pull)
    model = Reader(torch.from_numpy(vectors).float(), config)
    averaged = Reader(torch.from_numpy(vectors).float(), config)
    averaged.load_state_dict(model.state_dict())
    heads = options.heads.split(',')
    shares = np.array([float(s) for s in options.shares.split(',')])
    sets = {**sets, **{name: [s for s in sets[name] if random.random() < options.news] for name in GROUPS['news']}}
    sets.update({name: [] for name in options.without.split(',')})
    streams = [shuffled_batches(cut([s for name in names for s in sets[name]]), options.tokens, random, vocabulary)
               for names in GROUPS.values()]
    substitutes = Substitutes(cut(sum((sets[name] for name in GROUPS['news'] + GROUPS['treebank']), [])), vocabulary)
    optimiser = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=options.decay, betas=(0.9, 0.98))
    began = time.time()
    sums = {}
    for step in range(options.steps):
        warm = min(1, (step + 1) / 200)
        rate = options.rate * warm * max(0.02, 0.5 * (1 + np.cos(np.pi * step / options.steps)))
        for group in optimiser.param_groups:
            group['lr'] = rate
        group = random.choice(len(streams), p=shares / shares.sum())
        batch = next(streams[group])
        if list(GROUPS)[group] == 'news':
            batch = substitutes.put_into(batch, options.substitutes, random)
        parts = losses(model, batch, heads)
        if not parts:
            continue
        loss = sum(LOSS_WEIGHTS[head] * value for head, value in parts.items())
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        with torch.no_grad():
            fade = min(0.998, (step + 1) / (step + 20))
            for kept, new in zip(averaged.parameters(), model.parameters()):
                kept.lerp_(new, 1 - fade)
        for head, value in parts.items():
            sums.setdefault(head, []).append(value.item())
        if (step + 1) % options.every == 0 or step + 1 == options.steps:
            print(f'step {step + 1}, {time.time() - began:.0f} s,',
                  {head: round(float(np.mean(values)), 3) for head, values in sums.items()}, flush=True)
            for name, figures in report(averaged, sets, vocabulary).items():
                print('   ', name, figures, flush=True)
            sums = {}
    return averaged


def load_model(path):
    checkpoint = torch.load(path)
    model = Reader(checkpoint['vectors'], Config(**checkpoint['config']))
    model.load_state_dict(checkpoint['state'])
    return model, {word: i for i, word in enumerate(checkpoint['words'])}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--tool', required=True)
    parser.add_argument('--data', required=True)
    parser.add_argument('--vectors', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--cache', help='keeps the read data sets here')
    parser.add_argument('--vocabulary', type=int, default=24000)
    parser.add_argument('--embedding', type=int, default=48)
    parser.add_argument('--width', type=int, default=80)
    parser.add_argument('--dilations', default='1,2,4,8,16')
    parser.add_argument('--heads', default=SHIPPED_HEADS)
    parser.add_argument('--shares', default='8,3,4', help='of the steps: ' + ', '.join(GROUPS))
    parser.add_argument('--steps', type=int, default=7000)
    parser.add_argument('--every', type=int, default=1000)
    parser.add_argument('--tokens', type=int, default=2500)
    parser.add_argument('--rate', type=float, default=2e-3)
    parser.add_argument('--decay', type=float, default=0.02)
    parser.add_argument('--dropout', type=float, default=0.2)
    parser.add_argument('--word-dropout', type=float, default=0.15)
    parser.add_argument('--name-dropout', type=float, default=0.3)
    parser.add_argument('--substitutes', type=float, default=0.1, help='share of words of news replaced by like ones')
    parser.add_argument('--worth-pull', type=float, default=0.1, help='of the sentence head on the encoder')
    parser.add_argument('--hidden', type=int, default=32)
    parser.add_argument('--news', type=float, default=1, help='the share of the news that is learnt from')
    parser.add_argument('--without', default='', help='sets that are not learnt from')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--threads', type=int, default=1)
    return parser.parse_args()


def load_sets(options):
    if options.cache and os.path.exists(options.cache):
        with open(options.cache, 'rb') as file:
            return pickle.load(file)
    sets = data.load(options.tool, options.data)
    if options.cache:
        with open(options.cache, 'wb') as file:
            pickle.dump(sets, file)
    return sets


def main():
    options = arguments()
    sets = load_sets(options)
    file = np.load(options.vectors)
    words, vectors, ranks = choose_vocabulary(sets, list(file['words']), file['vectors'].astype(np.float32),
                                              options.vocabulary, options.embedding)
    vocabulary = {word: i for i, word in enumerate(words)}
    phrase_hashes, phrase_weights = phrases.fit_and_give_logits(sets)
    model = train(sets, vocabulary, vectors, options)
    torch.save({'state': model.state_dict(), 'words': words, 'ranks': ranks,
                'vectors': torch.from_numpy(vectors).float(),
                'phrases': (phrase_hashes, phrase_weights), 'config': vars(model.config), 'options': vars(options)}, options.out)


if __name__ == '__main__':
    main()
