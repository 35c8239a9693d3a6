"""Makes the weights file of a trained model.

    export.py model.pt reader.weights [--word-step 0.2] [--table-levels 31]

8-bit numbers with a scale for each row of a layer and one for each table. The words and the hashed tables may be held
in fewer levels than 8 bits have: the file stays as large, but packs better.
"""
import argparse
import subprocess

import numpy as np
import torch

import model
from data import DOMAINS, ROLES
from integer_model import HASHES, LAYER_SHIFT, SPAN_HEADS, TABLE_SHIFT, file_bytes

ONE = 1 << 10
FORBIDDEN = -(1 << 20)


def quantised_layer(name, weight, bias, tensors):
    scale = np.maximum(np.abs(weight).max(1), 1e-6) / 127
    rows = np.rint(weight / scale[:, None])
    tensors[name + '.weight'] = rows.astype(np.int8)
    tensors[name + '.bias'] = np.rint(bias * ONE / scale).astype('<i4')
    tensors[name + '.multiplier'] = np.maximum(np.rint(scale * (1 << LAYER_SHIFT)), 1).astype('<i4')


def quantised_table(name, rows, tensors, levels=127):
    scale = max(np.abs(rows).max(), 1e-6) / levels
    tensors[name] = np.rint(rows / scale).astype(np.int8)
    tensors[name + '.multiplier'] = np.array([np.rint(scale * ONE * (1 << TABLE_SHIFT))]).astype('<i4')


def transitions(start, following):
    """What goes on must have begun, or go on from the sentence before."""
    following = np.rint(following * ONE)
    following[model.allowed(len(start)).numpy() < 0] = FORBIDDEN
    return np.rint(start * ONE).astype('<i4'), following.astype('<i4')


def shrunk(checkpoint, vocabulary, dimensions):
    """With the most frequent words alone, and the first dimensions of their vectors; for the curve of sizes."""
    kept = sorted(np.argsort(checkpoint['ranks'])[:vocabulary])
    state = dict(checkpoint['state'])
    state['projection.weight'] = state['projection.weight'][:, :dimensions]
    return {**checkpoint, 'words': [checkpoint['words'][i] for i in kept],
            'vectors': checkpoint['vectors'][kept, :dimensions], 'state': state}


def quantised(checkpoint, word_step, table_levels, leans):
    state = {name: value.numpy().astype(np.float64) for name, value in checkpoint['state'].items()}
    config = checkpoint['config']
    tensors = {'vocabulary': np.frombuffer(''.join(w + '\n' for w in checkpoint['words']).encode(), dtype='u1')}
    words = np.clip(np.rint(checkpoint['vectors'].numpy() / word_step), -127, 127)
    tensors['words'] = words.astype(np.int8)
    projection = state['projection.weight']
    scale = np.maximum(np.abs(projection).max(1), 1e-6) / 127
    tensors['projection.weight'] = np.rint(projection / scale[:, None]).astype(np.int8)
    tensors['projection.multiplier'] = np.rint(scale * word_step * ONE * (1 << LAYER_SHIFT)).astype('<i4')
    for name in HASHES:
        quantised_table('hash.' + name, state[f'hashes.{name}.weight'], tensors, table_levels)
    for name in ('shape', 'quotation', 'layout'):
        quantised_table(name, state[f'tables.{name}.weight'], tensors)
    quantised_table('known', state['known.weight'].T, tensors)
    width = config['width']
    for number, dilation in enumerate(config['dilations']):
        name = f'block.{number}'
        quantised_layer(name, state[f'blocks.{number}.weight'], state[f'blocks.{number}.bias'], tensors)
        tensors[name + '.weight'] = tensors[name + '.weight'].reshape(2 * width, 3, width)
        tensors[name + '.dilation'] = np.array([dilation], dtype='<i4')
    for role, lean in leans:
        state['heads.role.bias'][[ROLES.index('B-' + role), ROLES.index('I-' + role)]] += float(lean)
    for head in ('class',) + SPAN_HEADS:
        quantised_layer('head.' + head, state[f'heads.{head}.weight'], state[f'heads.{head}.bias'], tensors)
        if head in SPAN_HEADS:
            start, following = transitions(state['start.' + head], state['following.' + head])
            tensors[f'head.{head}.start'], tensors[f'head.{head}.transition'] = start, following
    quantised_layer('sentence.hidden', state['sentence.weight'], state['sentence.bias'], tensors)
    news = state['domain'][DOMAINS.index('news')]
    quantised_layer('head.worth', state['worth.weight'], state['worth.bias'] + news, tensors)
    hashes, weights = checkpoint['phrases']
    tensors['phrase.hash'] = hashes.astype('<u4').view('<i4')
    quantised_table('phrase.weight', weights[:, None].astype(np.float64), tensors)
    return tensors


def packed_size(path):
    """Of the file after brotli, as web servers send it, in bytes."""
    script = 'console.log(require("zlib").brotliCompressSync(require("fs").readFileSync(process.argv[1])).length)'
    return int(subprocess.run(['node', '-e', script, path], stdout=subprocess.PIPE, check=True).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('model')
    parser.add_argument('weights')
    parser.add_argument('--word-step', type=float, default=0.2)
    parser.add_argument('--table-levels', type=int, default=31)
    parser.add_argument('--lean', action='append', default=[], metavar='ROLE=LOGIT', help='for more recall or precision')
    parser.add_argument('--vocabulary', type=int, default=10**6, help='keeps so many of the most frequent words')
    parser.add_argument('--dimensions', type=int, default=10**3, help='keeps so many dimensions of the word vectors')
    options = parser.parse_args()
    checkpoint = shrunk(torch.load(options.model), options.vocabulary, options.dimensions)
    tensors = quantised(checkpoint, options.word_step, options.table_levels, [lean.split('=') for lean in options.lean])
    with open(options.weights, 'wb') as file:
        file.write(file_bytes(tensors))
    print(options.weights, 'packs to', packed_size(options.weights), 'bytes')


if __name__ == '__main__':
    main()
