// Writes the open-class word list that the tagger reads: node tools/make_word_list.mjs OUTPUT
//
// The words come from the lexicon of the npm package compromise (MIT), the largest openly licensed English word list
// with names by gender, places and nationalities that is kept up to date. Only single words in ASCII letters are
// taken, verbs by their base form (the tagger inflects them). A line is a set of classes, a tab, and its words:
//   v verb    n noun    p plural noun    j adjective    r adverb    a person by occupation    h title before a name
//   m male first name    f female first name    l surname    g place    d nationality    o organisation
import { writeFileSync } from "node:fs";
import { argv, exit, stderr } from "node:process";

const output = argv[2];
if (!output) {
    stderr.write("usage: node tools/make_word_list.mjs OUTPUT\n");
    exit(2);
}
const nlp = await import("compromise").then(
    (module) => module.default,
    () => {
        stderr.write("The npm package compromise is missing: run npm run setup\n");
        exit(1);
    },
);

/** @type {Record<string, string>} */
const classOfTag = {
    Infinitive: "v",
    Singular: "n",
    Uncountable: "n",
    Noun: "n",
    Unit: "n",
    Duration: "n",
    Plural: "p",
    Adjective: "j",
    Comparative: "j",
    Superlative: "j",
    Adverb: "r",
    Actor: "a",
    Honorific: "h",
    MaleName: "m",
    FemaleName: "f",
    FirstName: "mf",
    LastName: "l",
    City: "g",
    Country: "g",
    Region: "g",
    Place: "g",
    Demonym: "d",
    Organization: "o",
    SportsTeam: "o",
};
/** @type {Record<string, string>} */
const classesOfSwitch = {
    "Unit|Noun": "n",
    "Plural|Verb": "p",
    "Noun|Verb": "nv",
    "Person|Noun": "n",
    "Adj|Noun": "jn",
    "Adj|Past": "j",
    "Actor|Verb": "av",
    "Adj|Gerund": "j",
    "Adj|Present": "jv",
    "Person|Adj": "j",
};

/** @type {Map<string, Set<string>>} */
const classes = new Map();
/**
 * @param {string} word
 * @param {string | undefined} letters
 */
const add = (word, letters) => {
    if (!/^[a-z][a-z-]*$/.test(word) || !letters) return;
    const known = classes.get(word) ?? new Set();
    for (const letter of letters) known.add(letter);
    classes.set(word, known);
};

/** @type {any} */
const model = nlp.model();
for (const [word, tags] of Object.entries(model.one.lexicon))
    for (const tag of [tags].flat()) if (!word.includes(" ")) add(word, classOfTag[tag]);
for (const [word, kind] of Object.entries(model.two.switches)) add(word, classesOfSwitch[kind]);

/** @type {Map<string, string[]>} */
const wordsOf = new Map();
for (const [word, letters] of classes) {
    const key = [...letters].sort().join("");
    wordsOf.set(key, [...(wordsOf.get(key) ?? []), word]);
}
const lines = [...wordsOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, words]) => `${key}\t${words.sort().join(" ")}`);
writeFileSync(output, `${lines.join("\n")}\n`);
