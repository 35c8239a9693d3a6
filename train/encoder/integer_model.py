"""The network in whole numbers, exactly as src/encoder computes it, and its weights file."""
import struct
import zlib

import numpy as np

import phrases

MAGIC, VERSION = b'SAYSONET', 1
TYPES = [np.dtype('i1'), np.dtype('<i2'), np.dtype('<i4'), np.dtype('u1')]
FRACTION = 10
LAYER_SHIFT, TABLE_SHIFT = 30, 20
SPAN_HEADS = ('role', 'mention', 'shift')
HASHES = ('word', 'prefix3', 'suffix3', 'suffix2')


def file_bytes(tensors):
    body = struct.pack('<I', len(tensors))
    start = len(MAGIC) + 12  # of the body in the file
    padding = lambda: bytes(-(start + len(body)) % 4)
    for name, array in tensors.items():
        body += struct.pack('<B', len(name)) + name.encode('ascii')
        body += struct.pack('<BB', TYPES.index(array.dtype), array.ndim) + struct.pack(f'<{array.ndim}I', *array.shape)
        body += padding()
        body += array.tobytes()
        body += padding()
    size = start + len(body)
    return MAGIC + struct.pack('<III', VERSION, size, zlib.crc32(body)) + body


def read_file(path):
    with open(path, 'rb') as file:
        data = file.read()
    assert data[:8] == MAGIC and struct.unpack_from('<III', data, 8) == (VERSION, len(data), zlib.crc32(data[20:]))
    count, at, tensors = struct.unpack_from('<I', data, 20)[0], 24, {}
    for _ in range(count):
        length = data[at]
        name = data[at + 1:at + 1 + length].decode('ascii')
        kind, rank = data[at + 1 + length], data[at + 2 + length]
        at += 3 + length
        shape = struct.unpack_from(f'<{rank}I', data, at)
        at += 4 * rank
        at += -at % 4
        array = np.frombuffer(data, TYPES[kind], int(np.prod(shape)), at).reshape(shape)
        at += array.nbytes
        at += -at % 4
        tensors[name] = array
    return tensors


def saturated(values):
    return np.clip(values, -32768, 32767)


def product(inputs, weights):
    """Exact: the sums are below 2^53, so that doubles hold them."""
    return (inputs.astype(np.float64) @ weights.astype(np.float64).T).astype(np.int64)


class IntegerReader:
    def __init__(self, path):
        self.tensors = read_file(path)
        words = bytes(self.tensors['vocabulary']).decode().split('\n')[:-1]
        self.vocabulary = {word: i for i, word in enumerate(words)}
        self.words = np.concatenate([self.tensors['words'], np.zeros_like(self.tensors['words'][:1])])
        self.blocks = sum(name.endswith('.dilation') for name in self.tensors)

    def layer(self, name, inputs, bias=True):
        weights = self.tensors[name + '.weight']
        sums = product(inputs, weights.reshape(len(weights), -1))
        if bias:
            sums = sums + self.tensors[name + '.bias'].astype(np.int64)
        return (sums * self.tensors[name + '.multiplier'].astype(np.int64) + (1 << (LAYER_SHIFT - 1))) >> LAYER_SHIFT

    def scaled(self, name):
        values = self.tensors[name].astype(np.int64)
        return (values * int(self.tensors[name + '.multiplier'][0]) + (1 << (TABLE_SHIFT - 1))) >> TABLE_SHIFT

    def activations(self, sample):
        ids = [self.vocabulary.get(word, len(self.vocabulary)) for word in sample.words]
        x = self.layer('projection', self.words[ids], bias=False)
        for i, name in enumerate(HASHES):
            x = x + self.scaled('hash.' + name)[sample.hashes[:, i]]
        for name in ('shape', 'quotation', 'layout'):
            x = x + self.scaled(name)[getattr(sample, name)]
        x = saturated(x + product(sample.known, self.scaled('known').T))
        width = x.shape[1]
        for number in range(self.blocks):
            d = int(self.tensors[f'block.{number}.dilation'][0])
            padded = np.pad(x, ((d, d), (0, 0)))
            around = np.concatenate([padded[i * d:i * d + len(x)] for i in range(3)], axis=1)
            out = saturated(self.layer(f'block.{number}', around))
            gate = np.clip(512 + (out[:, width:] >> 2), 0, 1024)
            x = saturated(x + ((out[:, :width] * gate + 512) >> FRACTION))
        return x

    def logits(self, x, head):
        return np.clip(self.layer('head.' + head, x), -(1 << 20), 1 << 20)

    def tags(self, sample, x, head):
        """Decoded sentence by sentence; of equal paths the lower label wins."""
        logits = self.logits(x, head)
        if head not in SPAN_HEADS:
            return logits.argmax(1)
        start, following = (self.tensors[f'head.{head}.{part}'].astype(np.int64) for part in ('start', 'transition'))
        tags = np.zeros(len(x), dtype=np.int64)
        for first, last in sample.sentences:
            scores, back = start + logits[first], []
            for row in logits[first + 1:last]:
                paths = scores[:, None] + following
                back.append(paths.argmax(0))
                scores = paths.max(0) + row
            tags[last - 1] = scores.argmax()
            for at in range(len(back) - 1, -1, -1):
                tags[first + at] = back[at][tags[first + at + 1]]
        return tags

    def worth(self, sample, x):
        means, most = [], []
        for first, last in sample.sentences:
            means.append(x[first:last].sum(0) // (last - first))
            most.append(x[first:last].max(0))
        hidden = np.maximum(saturated(self.layer('sentence.hidden', np.concatenate([means, most], axis=1))), 0)
        logits = np.clip(self.layer('head.worth', hidden), -(1 << 20), 1 << 20)[:, 0]
        hashes, weights = self.tensors['phrase.hash'].view('<u4'), self.scaled('phrase.weight')[:, 0]
        return logits + np.array([weights[phrases.known(p, hashes)].sum() for p in sample.phrases], dtype=np.int64)
