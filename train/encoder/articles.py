"""Annotated articles of our own writing: texts with marks, one article a file, as records of the output format.

    articles.py FOLDER > records.jsonl      every article under the folder
    articles.py --check FILE ...            what looks wrong in them

A file begins with lines that say who is who, each behind "# ":

    # speaker a1 a3: Ilse Drabant | person | Defence Minister      name, type, role (may be empty)
    # thought: a4                                                  the attributions that are not speech
    # shift x1: end, announced                                     kind and status

Then comes the text. "[s1:the minister]" marks a source of attribution a1, "[c1:said]" its cue, "[t1:...]" its content;
"[x1cue:...]", "[x1actor:...]", "[x1policy:...]", "[x1from:...]", "[x1to:...]" the roles of shift x1. One span may have
several labels, "[s1+s2:...]", and marks may lie in one another; marks of one label are pieces of one role. Every
sentence ends in {C}, {U} or {N}: worth checking, unimportant, no factual claim.
"""
import json
import os
import re
import sys

ATTRIBUTION_ROLES = {'s': 'source', 'c': 'cue', 't': 'content'}
SHIFT_ROLES = ('cue', 'actor', 'policy', 'from', 'to')
TYPES = ('person', 'group', 'org', 'doc', 'unknown')
KINDS = ('introduce', 'end', 'increase', 'decrease', 'replace', 'reverse', 'continue')
STATUSES = ('enacted', 'announced', 'proposed', 'predicted', 'denied')
LABEL = r'[sct]\d+|x\d+(?:cue|actor|policy|from|to)'
MARK = re.compile(rf'\[((?:{LABEL})(?:\+(?:{LABEL}))*):|(\[)|(\])|\{{([CUN])\}}')
# By the guidelines, what stands inside of these counts as quoted.
QUOTED = re.compile('["\u201c][^"\u201c\u201d]*(?:["\u201d]|$)|(?<!\\w)[\'\u2018].*?[\'\u2019](?!\\w)')
LICENCE = 'CC BY 4.0 (written for this project; invented people and places)'


class Fault(Exception):
    pass


def read_marks(marked):
    """The text without marks, the pieces of each label, the sentences with their labels."""
    text, opened, pieces, sentences = '', [], {}, []
    sentence_start = at = 0
    for mark in MARK.finditer(marked):
        text += marked[at:mark.start()]
        at = mark.end()
        labels, bracket, closing, worth = mark.groups()
        if labels or bracket:
            opened.append((labels.split('+') if labels else [], len(text)))
            text += bracket or ''
        elif closing:
            if not opened:
                raise Fault(f'"]" without "[" after "{text[-60:]}"')
            ended, start = opened.pop()
            for label in ended:
                pieces.setdefault(label, []).append([start, len(text)])
            text += '' if ended else closing
        else:
            while sentence_start < len(text) and text[sentence_start].isspace():
                sentence_start += 1
            sentences.append({'span': [sentence_start, len(text)], 'label': worth})
            sentence_start = len(text)
    text += marked[at:]
    if opened:
        raise Fault(f'a mark without end: {"+".join(opened[-1][0])}')
    return text.rstrip() + '\n', pieces, sentences


def joined(pieces, text):
    """In order; pieces with nothing but a space between them are one."""
    out = []
    for start, end in sorted(pieces):
        if out and text[out[-1][1]:start] in ('', ' '):
            out[-1][1] = max(end, out[-1][1])
        else:
            out.append([start, end])
    return out


def read_head(lines):
    speakers, thoughts, shifts = [], set(), {}
    for line in lines:
        line = line[1:].strip()
        kind, _, rest = line.partition(':')
        rest = rest.strip()
        words = kind.split()
        if words[:1] == ['speaker']:
            fields = [field.strip() for field in rest.split('|')] + ['', '']
            if fields[1] not in TYPES:
                raise Fault(f'no type of speaker: "{line}"')
            speakers.append((words[1:], {'name': fields[0], 'role': fields[2], 'type': fields[1]}))
        elif words[:1] == ['thought']:
            thoughts.update(rest.split())
        elif words[:1] == ['shift']:
            shift_kind, status = (part.strip() for part in rest.split(','))
            if shift_kind not in KINDS or status not in STATUSES:
                raise Fault(f'no kind or status of a shift: "{line}"')
            shifts[words[1]] = (shift_kind, status)
    return speakers, thoughts, shifts


def mode(content, text):
    """By the share of letters inside of quotation marks: direct from 95 percent, indirect to 2 percent."""
    part = ''.join(text[start:end] for start, end in content)
    quoted = ''.join(QUOTED.findall(part))
    letters = lambda s: sum(map(str.isalpha, s))
    share = letters(quoted) / max(letters(part), 1)
    return 'direct' if share >= 0.95 else 'indirect' if share <= 0.02 else 'mixed'


def record_of(name, marked):
    lines = marked.split('\n')
    head = [line for line in lines if line.startswith('#')]
    text, pieces, sentences = read_marks('\n'.join(line for line in lines if not line.startswith('#')).strip())
    speakers, thoughts, shifts = read_head(head)
    owner = {a: f's{i + 1}' for i, (said, _) in enumerate(speakers) for a in said}
    spans = {label: joined(found, text) for label, found in pieces.items()}
    numbers = sorted({int(label[1:]) for label in spans if label[0] in ATTRIBUTION_ROLES})
    attributions = []
    for n in numbers:
        roles = {role: spans.get(f'{letter}{n}', []) for letter, role in ATTRIBUTION_ROLES.items()}
        attributions.append({'id': f'a{n}', 'speaker': owner.get(f'a{n}'), **roles, 'mode': mode(roles['content'], text),
                             'act': 'thought' if f'a{n}' in thoughts else 'speech'})
    found_shifts = []
    for n in sorted({int(re.match(r'x(\d+)', label).group(1)) for label in spans if label[0] == 'x'}):
        if f'x{n}' not in shifts:
            raise Fault(f'shift x{n} has no kind')
        kind, status = shifts[f'x{n}']
        roles = {role: spans.get(f'x{n}{role}', []) for role in SHIFT_ROLES}
        found_shifts.append({'id': f'p{n}', 'kind': kind, 'status': status, **roles, 'attribution': None})
    return {'format': 'sayso/1', 'offset_unit': 'codepoint', 'id': name, 'title': text.split('\n')[0],
            'license': LICENCE, 'text': text, 'sentences': sentences,
            'speakers': [{'id': f's{i + 1}', **speaker} for i, (_, speaker) in enumerate(speakers)],
            'attributions': attributions, 'shifts': found_shifts}


def doubts(record):
    """What a careful annotator would look at again."""
    text = record['text']
    show = lambda spans: ' ... '.join(text[start:end] for start, end in spans)
    for a in record['attributions']:
        said = show(a['content'])
        if not said:
            yield f'{a["id"]}: no content'
        if a['source'] and not a['cue']:
            yield f'{a["id"]}: a source without a cue'
        if a['speaker'] is None and a['source']:
            yield f'{a["id"]}: source "{show(a["source"])}" without a speaker'
        if said.count('"') % 2 or said.count('\u201c') < said.count('\u201d'):
            yield f'{a["id"]}: quotation marks in "{said[:70]}"'
        if said != said.strip() or said[-1:] == '.' and not said.endswith(('U.S.', 'a.m.', 'p.m.')):
            yield f'{a["id"]}: the content\'s period or space: "...{said[-40:]}"'
        if re.search(r'\b(has|have|had|is|was|were|will|would)\b', show(a['cue']).split(' ')[0]):
            yield f'{a["id"]}: an auxiliary in the cue "{show(a["cue"])}"'
        if len(show(a['cue'])) > 40:
            yield f'{a["id"]}: a long cue "{show(a["cue"])}"'
    for shift in record['shifts']:
        for role in ('cue', 'policy'):
            if not shift[role]:
                yield f'{shift["id"].replace("p", "x")}: no {role}'
    at = 0
    for sentence in record['sentences']:
        start, end = sentence['span']
        if text[at:start].strip():
            yield f'text outside of sentences: "{text[at:start].strip()[:60]}"'
        if '\n' in text[start:end]:
            yield f'a sentence over a line: "{text[start:end][:60]}"'
        at = end
    if text[at:].strip():
        yield f'text behind the last sentence: "{text[at:].strip()[:60]}"'


def read_file(path, name):
    with open(path, encoding='utf-8') as file:
        return record_of(name, file.read())


def read_folder(folder):
    paths = sorted(os.path.relpath(os.path.join(place, file), folder)
                   for place, _, files in os.walk(folder) for file in files if file.endswith('.txt'))
    if not paths:
        raise FileNotFoundError(f'no articles in {folder}')
    return [read_file(os.path.join(folder, path), path[:-4].replace(os.sep, '/')) for path in paths]


def main():
    arguments = sys.argv[1:]
    if arguments[:1] != ['--check']:
        for record in read_folder(arguments[0]):
            print(json.dumps(record, ensure_ascii=False))
        return 0
    wrong = 0
    for path in arguments[1:]:
        try:
            found = list(doubts(read_file(path, path)))
        except Fault as fault:
            found = [str(fault)]
        wrong += bool(found)
        for line in found:
            print(f'{path}: {line}')
    return int(wrong > 0)


if __name__ == '__main__':
    sys.exit(main())
