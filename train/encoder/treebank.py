"""Universal Dependencies treebanks (CoNLL-U): documents rebuilt from their sentences, tags and names by offset."""
import re

import numpy as np

UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split()
# In the order of sayso::WordClass (src/document.h).
CLASSES = ('noun proper_noun pronoun determiner adjective adverb number preposition subordinator conjunction '
           'infinitive_marker auxiliary modal verb_finite verb_base verb_past_participle verb_present_participle '
           'negation possessive particle punctuation other').split()
MENTIONS = ['O'] + [p + k for k in ('person', 'organisation', 'place', 'other') for p in ('B-', 'I-')]
# The universal relations, without the subtypes of languages; "root" comes from no word.
RELATIONS = ('acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl '
             'fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root '
             'vocative xcomp').split()
MENTION_KINDS = {'person': 'person', 'organization': 'organisation', 'place': 'place'}


class Word:
    def __init__(self, columns, first):
        self.form, self.lemma, self.upos, self.xpos = columns[1:5]
        self.head = first + int(columns[6]) - 1 if columns[6] not in '0_' else None  # in the document
        self.relation = columns[7]
        self.misc = columns[9]
        self.start = self.end = 0

    def is_name(self):
        return self.upos == 'PROPN' or self.xpos in ('NNP', 'NNPS')

    def word_class(self):
        simple = {'NOUN': 'noun', 'PROPN': 'proper_noun', 'DET': 'determiner', 'ADJ': 'adjective', 'NUM': 'number',
                  'SCONJ': 'subordinator', 'CCONJ': 'conjunction', 'PUNCT': 'punctuation'}
        verbs = {'VB': 'verb_base', 'VBN': 'verb_past_participle', 'VBG': 'verb_present_participle', 'MD': 'modal'}
        if self.lemma.lower() in ('not', 'never') and self.upos in ('PART', 'ADV'):
            return 'negation'
        if self.upos in simple:
            return simple[self.upos]
        if self.upos == 'PRON':
            return 'determiner' if self.xpos in ('PRP$', 'WP$') else 'pronoun'
        if self.upos == 'ADP' or self.upos == 'ADV':
            if self.xpos == 'RP' or self.relation == 'compound:prt':
                return 'particle'
            return 'preposition' if self.upos == 'ADP' else 'adverb'
        if self.upos == 'PART':
            return {'TO': 'infinitive_marker', 'POS': 'possessive'}.get(self.xpos, 'other')
        if self.upos == 'AUX':
            return 'modal' if self.xpos == 'MD' else 'auxiliary'
        if self.upos == 'VERB':
            return verbs.get(self.xpos, 'verb_finite')
        return 'other'


def read(path):
    """Records with "id", "text" and "tokens"; sentences are joined by a space, paragraphs by an empty line."""
    records, sentence, text, paragraph = [], [], '', False

    def finish():
        nonlocal sentence, paragraph
        if not sentence:
            return
        record = records[-1]
        if record['text']:
            record['text'] += '\n\n' if paragraph else ' '
        at = len(record['text'])
        first = len(record['tokens'])
        words = [Word(columns, first) for columns in sentence]
        place = 0
        for word in words:
            found = text.find(word.form, place)
            if found < 0:
                found = place  # a form that the text spells otherwise: an empty span, aligned with nothing
                word.start = word.end = at + found
                continue
            word.start, word.end = at + found, at + found + len(word.form)
            place = found + len(word.form)
        record['text'] += text
        record['tokens'] += words
        sentence, paragraph = [], False

    with open(path, encoding='utf-8') as file:
        for line in file:
            line = line.rstrip('\n')
            if line.startswith('# newdoc'):
                records.append({'id': line.split('= ')[-1], 'text': '', 'tokens': []})
            elif re.match('# newpar( |$)', line):
                paragraph = True
            elif line.startswith('# text = '):
                text = line[len('# text = '):]
            elif not line:
                finish()
            elif line[0].isdigit():
                columns = line.split('\t')
                if columns[0].isdigit():
                    sentence.append(columns)
    finish()
    return records


def names(words):
    """(first word, last word, kind) of the names among the entities, outermost first where one lies in another."""
    open_entities, found = [], []
    for number, word in enumerate(words):
        entity = next((m[7:] for m in word.misc.split('|') if m.startswith('Entity=')), '')
        for opened, closed in re.findall(r'\(([^()]+)|(\)|[^()]*\))', entity):
            if opened:
                open_entities.append((opened.split('-'), number))
            if closed:
                identity = closed.rstrip(')')
                at = len(open_entities) - 1
                if identity:
                    at = next((i for i in range(at, -1, -1) if open_entities[i][0][0] == identity), at)
                if at >= 0:
                    fields, first = open_entities.pop(at)
                    found.append((first, number, fields[1] if len(fields) > 1 else 'other'))
    spans = []
    for first, last, kind in found:
        heads = [i for i in range(first, last + 1) if words[i].head is None or not first <= words[i].head <= last]
        if not heads or not words[heads[0]].is_name():
            continue
        head = heads[0]
        part = {head}
        for i in sorted(range(first, last + 1), key=lambda i: abs(i - head)):  # a chain of words from the head outwards
            if words[i].head not in part or not words[i].is_name():
                continue
            of_name = kind == 'organization' and words[i].relation == 'nmod' and words[i].head == head
            if of_name or words[i].relation in ('flat', 'compound', 'amod'):
                part.add(i)
        spans.append((min(part), max(part), MENTION_KINDS.get(kind, 'other')))
    return sorted(set(spans), key=lambda s: (s[0], -s[1]))


def targets(tokens, record, with_entities):
    """Targets of our tokens: of several treebank words in one, those of the word on which the others depend."""
    words = record['tokens']
    upos = np.full(len(tokens), -1, dtype=np.int64)
    classes = np.full(len(tokens), -1, dtype=np.int64)
    relations = np.full(len(tokens), -1, dtype=np.int64)
    heads = np.full(len(tokens), -1, dtype=np.int64)
    owner = np.full(len(words), -1, dtype=np.int64)
    starts, ends = tokens[:, 0], tokens[:, 1]
    parts = [[] for _ in tokens]
    for number, word in enumerate(words):
        token = np.searchsorted(ends, word.start, side='right')
        if token < len(tokens) and word.end > word.start and starts[token] <= word.start:
            owner[number] = token
            if word.end <= ends[token]:
                parts[token].append(number)
    for token, inside in enumerate(parts):
        if not inside:
            continue
        tops = [n for n in inside if words[n].head not in inside]
        top = tops[-1] if tops else inside[-1]
        if words[top].upos == 'PUNCT' and len(inside) > 1:
            top = inside[-1]
        upos[token] = UPOS.index(words[top].upos)
        classes[token] = CLASSES.index(words[top].word_class())
        relations[token] = RELATIONS.index(words[top].relation.split(':')[0])
        heads[token] = token if words[top].head is None else owner[words[top].head]
    out = {'upos': upos, 'class': classes, 'relation': relations, 'arc': heads}
    if with_entities:
        tags = np.zeros(len(tokens), dtype=np.int64)
        for first, last, kind in names(words):
            covered = owner[first:last + 1]
            covered = covered[covered >= 0]
            if len(covered) and (tags[covered[0]:covered[-1] + 1] == 0).all():
                tags[covered[0]:covered[-1] + 1] = MENTIONS.index('I-' + kind)
                tags[covered[0]] = MENTIONS.index('B-' + kind)
        out['mention'] = tags
    return out
