"""Writes what the exact arithmetic gives for the text of a test vector into it, to test other implementations against.

    test_vector.py --tool BUILD/sayso --weights reader.weights tests/encoder/vector.json
"""
import argparse
import json

import data
from integer_model import SPAN_HEADS, IntegerReader

HEADS = ('class',) + SPAN_HEADS


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--tool', required=True)
    parser.add_argument('--weights', required=True)
    parser.add_argument('vector')
    options = parser.parse_args()
    with open(options.vector, encoding='utf-8') as file:
        record = {'id': 'vector', 'text': json.load(file)['text']}
    features = data.features_of(options.tool, [record])[0]
    sample = data.Sample(record, features)
    reader = IntegerReader(options.weights)
    x = reader.activations(sample)
    row = lambda values: json.dumps(values, separators=(',', ':'))
    tags = ',\n'.join(f'"{head}": {row(reader.tags(sample, x, head).tolist())}' for head in HEADS)
    rows = {head: ',\n'.join(map(row, reader.logits(x, head).tolist())) for head in HEADS}
    logits = ',\n'.join(f'"{head}": [\n{rows[head]}\n]' for head in HEADS)
    with open(options.vector, 'w', encoding='utf-8') as file:  # a line for each token, so that a change can be read
        file.write(f'{{\n"text": {json.dumps(record["text"])},\n"worth": {row(reader.worth(sample, x).tolist())},\n'
                   f'"tags": {{\n{tags}\n}},\n"logits": {{\n{logits}\n}}\n}}\n')


if __name__ == '__main__':
    main()
