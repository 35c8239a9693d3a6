// Correcting the program's marks and adding one's own, by mouse, by touch and by keyboard.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

import { ARTICLE } from "./support/article.mjs";
import { launchChromium, servePage } from "./support/browsers.mjs";
import { handOver, marked, paste, visit } from "./support/visit.mjs";

let browser, site;
before(async () => {
    [browser, site] = [await launchChromium(), await servePage()];
});
after(async () => {
    await browser?.close();
    await site?.close();
});
const reading = (steps, options) =>
    visit(
        browser,
        site.url,
        async (page) => {
            await handOver(page, ARTICLE);
            await marked(page);
            await steps(page);
        },
        options,
    );
const card = (page) => page.getByRole("dialog", { name: "About this mark" });
const labels = (page, layer) => page.locator(`#article .label[data-layer=${layer}]`);
const saved = async (page) => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save marks" }).click();
    return JSON.parse(await readFile(await (await downloading).path(), "utf8"));
};
const select = async (page, words) => {
    const box = await page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(wanted);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            range.startContainer.parentElement.scrollIntoView({ block: "center" });
            const { left, right, top, bottom } = range.getBoundingClientRect();
            return { left, right, middle: (top + bottom) / 2 };
        }
        throw new Error(`no such words: ${wanted}`);
    }, words);
    await page.mouse.move(box.left + 1, box.middle);
    await page.mouse.down();
    await page.mouse.move(box.right - 1, box.middle, { steps: 5 });
    await page.mouse.up();
};

test("by keyboard alone: paste, go to a mark, open its card, accept, change, mark words, save", () =>
    visit(browser, site.url, async (page) => {
        await paste(page, ARTICLE);
        await marked(page);
        const focused = () => page.evaluate(() => document.activeElement?.className ?? "");
        await page.keyboard.press("n");
        await page.keyboard.press("n");
        assert.match(await focused(), /label/);
        await page.keyboard.press("Enter");
        await card(page).waitFor();
        await page.keyboard.press("a");
        assert.match(await card(page).innerText(), /accepted by you/);
        await page.keyboard.press("c");
        await card(page).getByRole("combobox", { name: "Kind of mark" }).waitFor();
        await page.keyboard.press("Escape");
        await page.keyboard.press("w");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Shift+ArrowDown");
        await page.keyboard.press("Enter");
        assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Statement");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await card(page).getByRole("button", { name: "Done" }).waitFor();
        await page.keyboard.press("Escape");
        for (let count = 0; count < 60; ++count) {
            if ((await page.evaluate(() => document.activeElement?.textContent)) === "Save marks") break;
            await page.keyboard.press("Shift+Tab");
        }
        const downloading = page.waitForEvent("download");
        await page.keyboard.press("Enter");
        const file = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
        const marks = [...file.attributions, ...file.claims, ...file.shifts];
        assert.equal(marks.filter(({ by, state }) => by === "machine" && state === "accepted").length, 1);
        assert.equal(marks.filter(({ by }) => by === "person").length, 1);
    }));

test("a rejected mark goes from the text, can be shown again, and comes back by undo", () =>
    reading(async (page) => {
        const count = await labels(page, "claim").count();
        await labels(page, "claim").first().click();
        await card(page).getByRole("button", { name: "Reject" }).first().click();
        assert.equal(await labels(page, "claim").count(), count - 1);
        assert.equal(await card(page).count(), 0);
        await page.getByRole("checkbox", { name: "Show rejected marks" }).check();
        assert.equal(await page.locator('.label[data-state="rejected"]').count(), 1);
        await page.getByRole("checkbox", { name: "Show rejected marks" }).uncheck();
        await page.keyboard.press("Control+z");
        assert.equal(await labels(page, "claim").count(), count);
        await page.keyboard.press("Control+Shift+Z");
        assert.equal(await labels(page, "claim").count(), count - 1);
    }));

test("words selected with the mouse become a statement whose speaker is chosen", () =>
    reading(async (page) => {
        await select(page, "Transport Minister");
        const bar = page.getByRole("group", { name: "Mark the selected words" });
        await bar.getByRole("button", { name: "Statement" }).click();
        await card(page).getByLabel("Speaker", { exact: true }).selectOption({ label: "Tomas Brandl" });
        await card(page).getByRole("button", { name: "Done" }).click();
        assert.match(await card(page).innerText(), /Tomas Brandl[^]*Marked by you/);
        const { attributions, speakers, text } = await saved(page);
        const own = attributions.find(({ by }) => by === "person");
        assert.equal(text.slice(...own.content[0]), "Transport Minister");
        assert.equal(speakers.find(({ id }) => id === own.speaker).name, "Tomas Brandl");
    }));

test("a corrected mark and the program's are both kept, apart, the latter with its score", () =>
    reading(async (page) => {
        await labels(page, "statement").first().click();
        await card(page).getByRole("button", { name: "Change" }).first().click();
        const content = card(page).getByRole("group", { name: "What is said" });
        await content.getByRole("button", { name: "Start one word later" }).click();
        await content.getByRole("button", { name: "End one word earlier" }).focus();
        await page.keyboard.press("ArrowLeft");
        await card(page).getByRole("button", { name: "Done" }).click();
        assert.match(await card(page).innerText(), /in place of the program\u2019s mark/);
        const { attributions, text } = await saved(page);
        const own = attributions.find(({ by }) => by === "person");
        const program = attributions.find(({ id }) => id === own.corrects);
        assert.deepEqual([program.by, program.state], ["machine", "rejected"]);
        assert.ok(program.confidence > 0.5);
        assert.ok(text.slice(...own.content[0]).length < text.slice(...program.content[0]).length - 6);
        await page.locator('.label[data-by="person"]').click();
        await card(page).getByRole("button", { name: "Take away" }).click();
        const again = (await saved(page)).attributions;
        assert.ok(again.every(({ by, state }) => by === "machine" && state === undefined));
    }));

test("the words of the source are taken from a selection while the mark is changed", () =>
    reading(async (page) => {
        await labels(page, "statement").first().click();
        await card(page).getByRole("button", { name: "Change" }).first().click();
        await select(page, "on Monday");
        await page.getByRole("button", { name: "As \u201cWho says it\u201d" }).click();
        await card(page).getByRole("button", { name: "Done" }).click();
        const { attributions, text } = await saved(page);
        const own = attributions.find(({ by }) => by === "person");
        assert.equal(text.slice(...own.source[0]), "on Monday");
    }));

test("a speaker renamed in one statement is renamed in all; kinds, types and layers can be changed", () =>
    reading(async (page) => {
        await labels(page, "statement").first().click();
        await card(page).getByRole("button", { name: "Change" }).first().click();
        const name = card(page).getByRole("textbox", { name: /^Name/ });
        await name.fill("Ilse Varga-Holm");
        await name.press("Tab");
        await page.locator('.label[data-text="Varga-Holm"]').nth(2).waitFor();
        await card(page).getByRole("button", { name: "Done" }).click();
        await labels(page, "shift").first().click();
        await card(page)
            .locator("section", { hasText: "Policy shift" })
            .getByRole("button", { name: "Change" })
            .click();
        await card(page).getByLabel("What changes").selectOption("decrease");
        await card(page).getByLabel("Kind of mark").selectOption("claim");
        await card(page).getByRole("checkbox", { name: "a number or amount" }).check();
        await card(page).getByRole("button", { name: "Done" }).click();
        const { claims, shifts } = await saved(page);
        const own = claims.find(({ by }) => by === "person");
        assert.deepEqual(own.types, ["quantity"]);
        assert.equal(shifts.find(({ id }) => id === own.corrects).state, "rejected");
    }));

test("what a person decided outlasts edits of the text and comes back with the text", () =>
    reading(async (page) => {
        await labels(page, "statement").first().click();
        await page.keyboard.press("a");
        await page.keyboard.press("Escape");
        await select(page, "on Monday");
        await page.getByRole("button", { name: "Claim", exact: true }).click();
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Edit text" }).click();
        await page.locator("#text").fill(`A headline above\n\nA new first paragraph of no weight.\n\n${ARTICLE}`);
        await page.locator('.label[data-by="person"]').waitFor();
        await page.getByText("A new first paragraph", { exact: false }).last().waitFor();
        await page.waitForFunction(() => document.querySelectorAll("#article p").length === 6);
        await page.getByRole("button", { name: "Show the article" }).click();
        assert.equal(await page.locator('.label[data-by="person"]').count(), 1);
        assert.equal(await page.locator('.label[data-state="accepted"][data-by="machine"]').count(), 1);
        const { claims, text } = await saved(page);
        assert.equal(text.slice(...claims.find(({ by }) => by === "person").span), "on Monday");
        await handOver(page, "\u201cWe stay,\u201d said Ann Orr.");
        await page.locator('.label[data-text="Orr"]').waitFor();
        assert.equal(await page.locator('.label[data-by="person"]').count(), 0);
        await page.getByRole("button", { name: "Undo" }).last().click();
        await page.locator('.label[data-by="person"]').waitFor();
    }));

test("a saved file opens as it was", () =>
    reading(async (page) => {
        await labels(page, "statement").first().click();
        await page.keyboard.press("r");
        await select(page, "on Monday");
        await page.getByRole("button", { name: "Claim", exact: true }).click();
        await page.keyboard.press("Escape");
        const first = await saved(page);
        const buffer = Buffer.from(JSON.stringify(first));
        await page.getByRole("button", { name: "New article" }).click();
        const choosing = page.waitForEvent("filechooser");
        await page.getByRole("button", { name: "Open saved marks or a lesson" }).click();
        await (await choosing).setFiles({ name: "fees.json", mimeType: "application/json", buffer });
        await page.locator('.label[data-by="person"]').waitFor();
        assert.deepEqual(await saved(page), first);
    }));

test("a file that is none of ours says so and changes nothing", () =>
    reading(async (page) => {
        for (const [name, content, words] of [
            ["a.json", "{", /a\.json cannot be opened: it is no JSON file/],
            ["b.json", "{}", /b\.json cannot be opened: it was not made by Sayso/],
            ["<b>c</b>.json", '{"format": "sayso/1", "text": "One.", "claims": 7}', /<b>c<\/b>\.json.*\(claims\)/],
        ]) {
            await page.evaluate(
                ([name, content]) => {
                    const dataTransfer = new DataTransfer();
                    dataTransfer.items.add(new File([content], name, { type: "application/json" }));
                    document.body.dispatchEvent(
                        new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
                    );
                },
                [name, content],
            );
            await page.locator("#alert", { hasText: words }).waitFor();
        }
        assert.equal(await page.locator("#text").inputValue(), ARTICLE);
    }));

test("single letters are shortcuts until they are switched off", () =>
    reading(async (page) => {
        await page.keyboard.press("?");
        const dialog = page.getByRole("dialog", { name: "Keys" });
        await dialog.getByRole("checkbox", { name: "Single letters are shortcuts" }).uncheck();
        await dialog.getByRole("button", { name: "Close" }).click();
        await page.locator("#article").focus();
        await page.keyboard.press("n");
        assert.equal(await page.evaluate(() => document.activeElement?.id), "article");
    }));

test("on a touch screen the bar of a selection stands at the foot and marks words", () =>
    reading(
        async (page) => {
            await page.evaluate(() => {
                const paragraph = [...document.querySelectorAll("#article p")].at(-1);
                const range = document.createRange();
                range.selectNodeContents(paragraph);
                document.getSelection().addRange(range);
            });
            const bar = page.getByRole("group", { name: "Mark the selected words" });
            await bar.getByRole("button", { name: "Policy shift" }).tap();
            await card(page).getByLabel("What changes").waitFor();
            assert.equal(await page.locator('.label[data-by="person"]').count(), 1);
        },
        { viewport: { width: 320, height: 640 }, hasTouch: true },
    ));

const MARKED = {
    format: "sayso/1",
    offset_unit: "utf16",
    text: ARTICLE,
    claims: [{ id: "c1", span: [0, 12], types: [] }],
};
const openSaved = async (page) => {
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file", exact: true }).click();
    const buffer = Buffer.from(JSON.stringify(MARKED));
    await (await choosing).setFiles({ name: "fees.json", mimeType: "application/json", buffer });
};
const shows = (page, count) =>
    page.waitForFunction((it) => document.querySelectorAll("#article .label").length === it, count);

// The record of the file took the place of the program's, with the decisions about the latter.
test("a saved file of an article that is open already opens beside it, each with marks of its own", () =>
    reading(async (page) => {
        const program = await page.locator("#article .label").count();
        await labels(page, "statement").first().click();
        await page.keyboard.press("a");
        await page.keyboard.press("Escape");
        await openSaved(page);
        await shows(page, 1);
        const accepted = page.locator('#article .label[data-state="accepted"]');
        assert.equal(await accepted.count(), 0);
        for (let round = 0; round < 2; ++round) {
            await page.locator(".tab").first().click();
            await shows(page, program);
            assert.equal(await accepted.count(), 1);
            await page.locator(".tab").last().click();
            await shows(page, 1);
            assert.equal(await accepted.count(), 0);
        }
    }));

test("a text edited right before a reload comes back without the places of its saved marks", () =>
    reading(
        async (page) => {
            await openSaved(page);
            await shows(page, 1);
            await page.getByRole("button", { name: "Edit text" }).click();
            await page.locator("#text").press("Control+Home");
            await page.keyboard.type("News: ");
            await page.reload();
            await marked(page);
            assert.equal(await page.locator("#text").inputValue(), `News: ${ARTICLE}`);
            assert.ok((await page.locator("#article .label").count()) > 1);
        },
        { mayRequest: /./ },
    ));

// The one of the two that had not fired stayed, with its mark, until the next press ended.
test("pressing marks leaves no listener behind", () =>
    reading(async (page) => {
        const devtools = await page.context().newCDPSession(page);
        const waiting = async () => {
            const { result } = await devtools.send("Runtime.evaluate", { expression: "document" });
            const { listeners } = await devtools.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
            return listeners.filter(({ type }) => /^pointer(up|cancel)$/.test(type)).length;
        };
        const before = await waiting();
        const words = page.locator("#article mark").first();
        for (const end of ["pointerup", "pointercancel"]) {
            await words.dispatchEvent("pointerdown");
            assert.equal(await waiting(), before + 2);
            await words.dispatchEvent(end);
            assert.equal(await waiting(), before);
            assert.equal(await words.getAttribute("tabindex"), "-1");
        }
    }));
