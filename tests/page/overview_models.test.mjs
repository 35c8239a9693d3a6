import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { countFrom, rankClaims } from "../../web/model/ranked_claims.js";
import { groupShifts } from "../../web/model/shift_groups.js";
import { speakerShares } from "../../web/model/speaker_shares.js";
import { voicesOf } from "../../web/model/voices.js";

/** The span of words in a text, which must have them. */
const spanOf = (text, words, from = 0) => {
    const start = text.indexOf(words, from);
    assert.ok(start >= 0, words);
    return [start, start + words.length];
};

describe("the words of each speaker", () => {
    const TEXT =
        "\u201cWe will stay here,\u201d said Orr. She hopes to stay here for long. Nobody agrees, sources say.";
    const statement = (id, speaker, mode, ...contents) => ({
        id,
        speaker,
        mode,
        content: contents.map((words) => spanOf(TEXT, words)),
    });
    const shares = (attributions) =>
        speakerShares(
            voicesOf({ speakers: [{ id: "s1", name: "Ann Orr", role: "Mayor" }], attributions }, "not named"),
            TEXT,
        ).map(({ voice, words, total, share }) => [voice.name, words, total, share]);

    test("are counted by how they are told, and shared out of all that anybody says", () => {
        assert.deepEqual(
            shares([
                statement("a1", "s1", "direct", "\u201cWe will stay here,\u201d"),
                statement("a2", "s1", "indirect", "to stay"),
                statement("a3", null, "mixed", "Nobody agrees"),
            ]),
            [
                ["Ann Orr", { direct: 4, mixed: 0, indirect: 2 }, 6, 0.75],
                ["not named", { direct: 0, mixed: 2, indirect: 0 }, 2, 0.25],
            ],
        );
    });

    test("count once where statements of one speaker overlap, for the most direct", () => {
        assert.deepEqual(
            shares([
                statement("a1", "s1", "indirect", "She hopes to stay here for long."),
                statement("a2", "s1", "direct", "stay here for"),
            ]),
            [["Ann Orr", { direct: 3, mixed: 0, indirect: 4 }, 7, 1]],
        );
    });

    test("are none when nobody says anything", () => {
        assert.deepEqual(shares([]), []);
        assert.deepEqual(shares([statement("a1", "s1", "direct")]), [
            ["Ann Orr", { direct: 0, mixed: 0, indirect: 0 }, 0, 0],
        ]);
    });
});

describe("the ranking of claims", () => {
    const claim = (id, check_worthiness, start) => ({ id, check_worthiness, span: [start, start + 5] });
    const claims = [claim("c1", 0.5, 0), claim("c2", 0.91, 10), claim("c3", 0.5, 5), claim("c4", 0.04, 20)];

    test("has the highest score first, and the order of the text where scores are equal", () => {
        assert.deepEqual(
            rankClaims(claims).map(({ id }) => id),
            ["c2", "c1", "c3", "c4"],
        );
    });

    test("knows how many claims reach a score", () => {
        const ranked = rankClaims(claims);
        assert.deepEqual(
            [0, 4, 5, 50, 51, 91, 92].map((threshold) => countFrom(ranked, threshold)),
            [4, 4, 3, 3, 1, 1, 0],
        );
    });
});

describe("shifts that are told again", () => {
    const TEXT =
        "Orlune withdraws its troops. Later: the minister withdraws troops from the northern strait, from 6,000 to none. " +
        "She raises the fee from 20 to 40. The fee rises from 50 to 60. The city keeps its nuclear guarantee. " +
        "It withdraws the licence.";
    const shift = (id, kind, roles) => ({
        id,
        kind,
        status: "announced",
        confidence: 0.5,
        ...Object.fromEntries(
            ["cue", "actor", "policy", "from", "to"].map((role) => [
                role,
                roles[role] ? [spanOf(TEXT, roles[role], TEXT.indexOf(roles.near ?? ""))] : [],
            ]),
        ),
    });
    const groups = (...shifts) =>
        groupShifts(shifts, TEXT).map(({ clearest, others }) => [clearest.id, ...others.map(({ id }) => id)]);

    test("are one group, the mention that says most first", () => {
        assert.deepEqual(
            groups(
                shift("p1", "end", { cue: "withdraws", actor: "Orlune", policy: "its troops" }),
                shift("p2", "end", {
                    near: "Later",
                    cue: "withdraws",
                    actor: "the minister",
                    policy: "troops from the northern strait",
                    from: "6,000",
                    to: "none",
                }),
            ),
            [["p2", "p1"]],
        );
    });

    test("are not those of another kind, about something else, or without a word of what they are about", () => {
        const first = shift("p1", "end", { cue: "withdraws", policy: "its troops" });
        for (const other of [
            shift("p2", "continue", { near: "Later", cue: "withdraws", policy: "troops" }),
            shift("p2", "end", { near: "It withdraws", cue: "withdraws", policy: "the licence" }),
            shift("p2", "end", { near: "It withdraws", cue: "withdraws" }),
        ]) {
            assert.deepEqual(groups(first, other), [["p1"], ["p2"]]);
        }
    });

    test("are not those with other figures", () => {
        assert.deepEqual(
            groups(
                shift("p1", "increase", { cue: "raises", policy: "the fee", from: "20", to: "40" }),
                shift("p2", "increase", { near: "The fee", cue: "rises", policy: "The fee", from: "50", to: "60" }),
            ),
            [["p1"], ["p2"]],
        );
    });

    test("stand in the order in which the text first tells of them", () => {
        assert.deepEqual(
            groups(
                shift("p2", "continue", { cue: "keeps", policy: "its nuclear guarantee" }),
                shift("p1", "increase", { cue: "raises", policy: "the fee" }),
            ),
            [["p1"], ["p2"]],
        );
    });
});
