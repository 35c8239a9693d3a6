/** Texts for comparing builds: nasty ones by hand, and any number of made-up articles, the same on every run. */

/** Well-formed Unicode, as JSON lines cannot hold lone surrogates. */
export const nastyTexts = [
    "",
    "a",
    "\0",
    "\n".repeat(1000),
    "\"'\u201C\u2018\u00AB\u201E\u201A\u2039`".repeat(200),
    "\u201CWe stay, said Ann Orr.\n\n".repeat(50),
    "\u201C".repeat(500) + "no" + "\u201D".repeat(500),
    "Ann\r\nOrr said:\r\n\r\n\u201CNo.\u201D\u2028\u201CNever.\u201D\u2029He left.\x85She stayed.",
    '\u202EAnn Orr\u202C said \u2067"no\u2069"\u200F, \u061Cand left.',
    `Ann${"\u0301".repeat(2000)} said \u201Cno\u201D.`,
    "\u{1F469}\u200D\u{1F680} said \u201C\u{1F1E6}\u{1F1F9} \u{1F600}\u201D. ".repeat(20),
    "\u8BB0\u8005\u8BF4\uFF1A\u201C\u4E0D\u53EF\u4EE5\u3002\u201D\u5E02\u957F\u300C\u662F\u300D\u3002".repeat(20),
    "\u0E40\u0E02\u0E32\u0E1A\u0E2D\u0E01\u0E27\u0E48\u0E32\u0E44\u0E21\u0E48 \u1780\u17B6\u179A".repeat(20),
    "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631: \u00AB\u0644\u0627\u00BB.",
    "\u0130STANBUL SAID \u201C\u0130\u201D. I\u0307 \u1E9E \u03A3\u03A3 \uFB01nance \u01C4 \u{10400}.",
    "<script>alert(\"no\")</script> said <b onclick='x'>Ann Orr</b> &ldquo;no&rdquo;.",
    "said ".repeat(2000),
    "a".repeat(20000),
    "1,234.56 7/8 50% $3.5m \u20AC2bn \u00A394m 5\u20136 22:30 2024-01-05 3rd \u00BD \u2155 \u0663".repeat(5),
    'https://example.org/a?b=c&d="e" ann@example.org #tag @name U.S. e.g. Mr. J. R. Orr Jr. vs. No. 5 ...',
    "\uFEFFAnn\uFFFD \uFFFE\u{10FFFF} said \u00ADno\u200B\u2060.",
];

/**
 * Numbers that look random and are the same everywhere: the generator mulberry32.
 *
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function numbers(seed) {
    let state = seed;
    return (below) => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
}

const people = ["Ann Orr", "Bo Lindmark", "Tessa van Dael", "Se\u00E1n \u00D3 Riordan", "J. P. Quill", "Li Wen"];
const titles = ["Mayor", "Prime Minister", "Sen.", "the ministry's spokeswoman", "police chief", "Dr.", "union leader"];
const sources = [
    "he",
    "she",
    "they",
    "the ministry",
    "a report",
    "two officials",
    "NATO",
    "the mayor",
    "critics",
    "Orr",
];
const cues = [
    "said",
    "told reporters",
    "warned",
    "denied",
    "wrote on Monday",
    "did not say",
    "agreed",
    "added",
    "claims",
];
const statements = [
    "the town will no longer ban cars",
    "taxes will rise from 5 percent to 6.5 percent by 2026",
    "we remain committed to the treaty",
    "the plan, which cost $3.4 million, had failed",
    "nobody knows why",
    "the minister had opposed the tariff and now backs it",
    "it's \u2018the worst idea\u2019 since the flood",
    "hospitals treated 1,200 people because the bridge fell",
    "schools might close and buses would stop",
];
const marks = [
    ["\u201C", "\u201D"],
    ['"', '"'],
    ["\u2018", "\u2019"],
    ["\u00AB\u00A0", "\u00A0\u00BB"],
    ["\u201E", "\u201C"],
    ["``", "''"],
    ["\u201C", ""],
    ["", '"'],
];

/**
 * @param {number} seed
 * @returns {string} An article of one to fourteen sentences, some of them broken.
 */
export function generatedText(seed) {
    const below = numbers(seed);
    /** @template T @param {T[]} list @returns {T} */
    const one = (list) => list[below(list.length)];
    const source = () => (below(2) ? one(sources) : `${one(titles)} ${one(people)}`);
    const quote = () => one(marks).join(`${one(statements)}${one([",", ".", "?", "", ""])}`);
    const shapes = [
        () => `${quote()} ${one(cues)} ${source()}. `,
        () => `${quote()} ${source()} ${one(cues)}. `,
        () => `${source()} ${one(cues)} that ${one(statements)}. `,
        () => `${source()}: ${quote()} `,
        () => `${quote()}, ${source()} ${one(cues)}, ${quote()}. `,
        () => `According to ${source()}, ${one(statements)}, and ${one(statements)}. `,
        () => `${source()}, who ${one(cues)} that ${one(statements)}, left. `,
        () => `${quote()} `,
        () => `${source()} is ${quote()}. `,
        () => `${one(statements)}.`,
        () => one(["\n\n", "\r\n", "\n", " \u2014 ", "\u00A0", "\t", ""]),
    ];
    let text = below(3) ? "" : `${one(statements)}\n\n`;
    for (let left = 1 + below(14); left > 0; --left) {
        const sentence = one(shapes)();
        text += sentence.charAt(0).toUpperCase() + sentence.slice(1);
        if (below(4) === 0) text += "\n\n";
    }
    return text;
}
