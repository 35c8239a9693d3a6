"""Writes what the exact arithmetic gives for a text, to test other implementations against.

    test_vector.py --tool BUILD/sayso --weights reader.weights TEXT_FILE > vector.json
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
    parser.add_argument('text')
    options = parser.parse_args()
    with open(options.text, encoding='utf-8') as file:
        record = {'id': 'vector', 'text': file.read()}
    features = data.features_of(options.tool, [record])[0]
    sample = data.Sample(record, features)
    reader = IntegerReader(options.weights)
    x = reader.activations(sample)
    print(json.dumps({
        'text': record['text'],
        'features': features,
        'activations': x.tolist(),
        'logits': {head: reader.logits(x, head).tolist() for head in HEADS},
        'tags': {head: reader.tags(sample, x, head).tolist() for head in HEADS},
        'worth': reader.worth(sample, x).tolist(),
    }))


if __name__ == '__main__':
    main()
