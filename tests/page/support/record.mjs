/** A small text and its record, for tests without the analyser. */
export const TEXT =
    "\u201cThe fee will rise from 20 to 40 crowns,\u201d said Ilse Varga. Brandl called the plan wrong. Varga left.";

/** @param {string} words */
export const at = (words, text = TEXT) => [text.indexOf(words), text.indexOf(words) + words.length];

const statement = { mode: "direct", act: "speech", polarity: "positive" };

export const record = () => ({
    sentences: [],
    speakers: [
        {
            id: "s1",
            name: "Ilse Varga",
            role: "",
            type: "person",
            mentions: [{ span: at("Ilse Varga"), form: "name" }],
        },
        { id: "s2", name: "Brandl", role: "", type: "person", mentions: [{ span: at("Brandl"), form: "name" }] },
    ],
    attributions: [
        {
            id: "a1",
            speaker: "s1",
            source: [at("Ilse Varga")],
            cue: [at("said")],
            content: [[0, TEXT.indexOf(" said")]],
            confidence: 0.9,
            why: ["said"],
            ...statement,
        },
        {
            id: "a2",
            speaker: "s2",
            source: [at("Brandl")],
            cue: [at("called")],
            content: [at("the plan wrong")],
            confidence: 0.4,
            why: ["called"],
            ...statement,
            mode: "indirect",
        },
    ],
    claims: [
        {
            id: "c1",
            span: at("The fee will rise from 20 to 40 crowns"),
            attribution: "a1",
            speaker: "s1",
            types: ["quantity"],
            check_worthiness: 0.7,
            qualifiers: [{ kind: "quantity", span: at("40") }],
            why: ["has a number"],
        },
    ],
    shifts: [
        {
            id: "p1",
            kind: "increase",
            status: "announced",
            cue: [at("rise")],
            actor: [],
            policy: [at("The fee")],
            from: [at("20")],
            to: [at("40 crowns")],
            attribution: "a1",
            speaker: "s1",
            confidence: 0.8,
            why: ["rise"],
        },
    ],
});
