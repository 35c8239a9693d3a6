import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";

import { articleIn, carriesArticle, fragmentOf, LinkProblem, LONGEST_FRAGMENT } from "../../web/share/link.js";
import { ARTICLE } from "./support/article.mjs";

const link = (json) => `#article=1.${deflateRawSync(Buffer.from(json)).toString("base64url")}`;
const refuses = (fragment, problem) =>
    assert.rejects(articleIn(fragment), (error) => error instanceof LinkProblem && error.problem === problem);

test("an article comes out of its link as it went in, with its name and marks", async () => {
    const shared = { text: `${ARTICLE}\n\u{1F600}\u0000`, name: "Fees", marks: { claims: [{ span: [0, 3] }] } };
    const fragment = await fragmentOf(shared);
    assert.match(fragment, /^article=1\.[\w-]+$/);
    assert.ok(fragment.length < JSON.stringify(shared).length);
    assert.ok(carriesArticle(`#${fragment}`));
    assert.deepEqual(await articleIn(`#${fragment}`), shared);
});

test("an article without name or marks has neither", async () => {
    assert.deepEqual(await articleIn(await fragmentOf({ text: "x" })), { text: "x", name: "", marks: undefined });
});

test("a lone surrogate becomes a replacement character, and nothing breaks", async () => {
    const { text } = await articleIn(await fragmentOf({ text: "a\ud800b" }));
    assert.ok(text === "a\ud800b" || text === "a\ufffdb");
});

test("a page of the news fits into a link, a book does not", async () => {
    const words = Array.from({ length: 40_000 }, (_, index) => `word${(index * 7919) % 9973}`);
    assert.ok((await fragmentOf({ text: words.slice(0, 1500).join(" ") })).length <= LONGEST_FRAGMENT);
    assert.ok((await fragmentOf({ text: words.join(" ") })).length > LONGEST_FRAGMENT);
});

test("a bomb is given up before it is unpacked", async () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000, 0x20)).toString("base64url");
    const before = performance.now();
    await refuses(`#article=1.${bomb}`, "tooLarge");
    assert.ok(performance.now() - before < 30_000);
});

test("what is cut off, changed or no article at all is refused", async () => {
    const whole = `#${await fragmentOf({ text: ARTICLE })}`;
    for (const fragment of [
        "",
        "#article=",
        "#article=1.",
        "#article=1.!!!",
        "#article=1.AAAA",
        "#article=x.abc",
        "#article=0.abc",
        whole.slice(0, -20),
        link("no JSON"),
        link("null"),
        link("[]"),
        link('"text"'),
        link('{"text": 1}'),
        link('{"text": " \\n "}'),
        link('{"name": "no text"}'),
    ]) {
        await refuses(fragment, "damaged");
    }
    await refuses(
        `#article=1.${deflateRawSync(Buffer.from([0x22, 0xff, 0xfe, 0x22])).toString("base64url")}`,
        "damaged",
    );
});

test("a link of a later version says that it is one", async () => {
    await refuses("#article=2.abc", "newer");
});

test("names and foreign fields in a link do no harm", async () => {
    const shared = await articleIn(
        link(`{"text": "x", "name": "${"n".repeat(5000)}", "__proto__": {"polluted": 1}, "html": "<b>"}`),
    );
    assert.equal(shared.name?.length, 200);
    assert.deepEqual(Object.keys(shared), ["text", "name", "marks"]);
    assert.equal({}.polluted, undefined);
    assert.equal((await articleIn(link('{"text": "x", "name": {"a": 1}}'))).name, "");
});
