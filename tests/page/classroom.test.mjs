// The classroom: marking first, comparing then; lessons; a teacher with many files; the projector.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

import { ARTICLE } from "./support/article.mjs";
import { launchChromium, servePage } from "./support/browsers.mjs";
import { markWords } from "./support/select_words.mjs";
import { handOver, marked, visit } from "./support/visit.mjs";

let browser, site;
before(async () => {
    [browser, site] = [await launchChromium(), await servePage()];
});
after(async () => {
    await browser?.close();
    await site?.close();
});
const reading = (steps) =>
    visit(browser, site.url, async (page) => {
        await handOver(page, ARTICLE);
        await marked(page);
        await steps(page);
    });
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const downloaded = async (page, name) => {
    const downloading = page.waitForEvent("download");
    await press(page, name);
    return JSON.parse(await readFile(await (await downloading).path(), "utf8"));
};
const chosen = async (page, name, files) => {
    const choosing = page.waitForEvent("filechooser");
    await press(page, name);
    const payloads = Object.entries(files).map(([file, content]) => ({
        name: file,
        mimeType: "application/json",
        buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
    }));
    await (await choosing).setFiles(payloads);
};
const figures = (page, row) => page.getByRole("row", { name: row }).getByRole("cell").allInnerTexts();

test("a pupil marks without seeing the program\u2019s marks, then compares, discusses and goes on", () =>
    reading(async (page) => {
        const program = await page.locator("#article .label").count();
        await press(page, "Annotate it yourself first");
        assert.equal(await page.locator("#article mark").count(), 0);
        assert.equal(await page.locator("#status").innerText(), "");
        await markWords(page, "\u201cWe will no longer pay for empty berths,\u201d", "Statement");
        await page.getByLabel("Why? Your reason").fill("It stands in quotation marks");
        await press(page, "Done");
        await page.keyboard.press("Escape");
        await markWords(page, "on Monday", "Claim");
        await page.keyboard.press("Escape");
        assert.equal(await page.locator("#article .label").count(), 2);

        await press(page, "Compare");
        const [matched, missed, extra] = await figures(page, /^Who says it/);
        assert.deepEqual([matched, extra], ["1", "0"]);
        assert.ok(Number(missed) > 0);
        assert.equal((await figures(page, /^Claims/))[2], "1");
        assert.match(await page.locator(".comparison").innerText(), /F1 says[^]*Kappa \(Cohen 1960\)/);

        await page.locator(".differences li", { hasText: "other label" }).getByRole("button").click();
        const card = page.getByRole("dialog", { name: "About this mark" });
        assert.match(
            await card.innerText(),
            /It stands in quotation marks[^]*different things[^]*In the reference[^]*Ilse Varga[^]*reporting verb/,
        );
        await page.keyboard.press("Escape");
        await page.locator(".differences li[data-outcome=extra]").getByRole("button").click();
        assert.match(await card.innerText(), /Only you marked this/);
        await page.keyboard.press("Escape");
        assert.ok((await page.locator('.label[data-outcome="missed"]').count()) > 0);

        await press(page, "Go on marking");
        assert.equal(await page.locator("#article .label").count(), 2);
        await page.keyboard.press("Control+z");
        assert.equal(await page.locator("#article .label").count(), 1);
        await press(page, "Leave");
        await press(page, "End the task");
        assert.equal(await page.locator("#article .label").count(), program);
    }));

test("a lesson is made, opened on an empty page, worked on with its hints, and compared with its reference", () =>
    reading(async (page) => {
        await page.locator(".label[data-layer=claim]").first().click();
        await page.keyboard.press("r");
        await press(page, "Make a lesson");
        await page.getByLabel("Task").fill("Who pays for the <b>berths</b>?");
        await page.getByLabel("Hints, one a line").fill("Look for numbers.\n\nLook for names.");
        await page.locator(".activity").getByRole("checkbox", { name: "Policy shifts" }).uncheck();
        const lesson = await downloaded(page, "Save the lesson");
        assert.deepEqual([lesson.format, lesson.layers], ["sayso-lesson/1", ["statement", "claim"]]);
        assert.ok(lesson.gold.claims.every(({ state }) => state !== "rejected"));

        await press(page, "New article");
        await chosen(page, "Open saved marks or a lesson", { "fees.lesson.json": lesson });
        await page.getByRole("heading", { name: "Harbour fees will double" }).waitFor();
        assert.ok(await page.getByText("Who pays for the <b>berths</b>?").isVisible());
        assert.equal(await page.locator("#article mark").count(), 0);
        await press(page, "Show a hint (2 left)");
        await press(page, "Show a hint (1 left)");
        assert.deepEqual(await page.locator(".hints li").allInnerTexts(), ["Look for numbers.", "Look for names."]);
        await markWords(page, "The figures are wrong", "Statement");
        await page.keyboard.press("Escape");
        await press(page, "Compare");
        assert.equal((await figures(page, /^Claims/))[1], String(lesson.gold.claims.length));
        assert.equal(await page.locator(".comparison tbody tr").count(), 2);
    }));

test("a teacher adds many files, sees figures by pupil and layer and the heat, and picks the reference", () =>
    reading(async (page) => {
        await press(page, "Annotate it yourself first");
        await markWords(page, "half of the fleet would move to Kestrel Bay", "Claim");
        await page.keyboard.press("Escape");
        const one = await downloaded(page, "Save my marks");
        await markWords(page, "340 ships had left the harbour", "Claim");
        await page.keyboard.press("Escape");
        const two = await downloaded(page, "Save my marks");
        await press(page, "Leave");
        await press(page, "Compare a class");
        await chosen(page, "Add pupils\u2019 files", {
            "fox.json": one,
            "owl.sayso.json": two,
            "other.json": { ...one, text: "Another text.", claims: [], sentences: [], length: 13 },
            "broken.json": '{"format": "sayso/1"',
            "empty.json": { ...one, claims: [] },
        });
        await page.getByRole("row", { name: /^owl/ }).waitFor();
        const problems = await page.locator(".problems li").allInnerTexts();
        assert.deepEqual(problems, [
            "other.json cannot be opened: it is about another text.",
            "broken.json cannot be opened: it is no JSON file, or only a part of one.",
            "empty.json cannot be opened: there is nothing in it.",
        ]);
        assert.equal((await figures(page, /^fox/))[3], "1");
        assert.equal((await figures(page, /^owl/))[3], "2");
        await page.getByLabel("Compare with").selectOption({ label: "owl" });
        assert.deepEqual((await figures(page, /^owl/)).slice(3, 6), ["2", "1.00", "1.00"]);
        assert.equal((await figures(page, /^fox/))[4], "0.67");
        await page.getByLabel("Show in the text").selectOption({ label: "Claims" });
        assert.equal(await page.locator(".heated", { hasText: "half of the fleet" }).getAttribute("data-heat"), "5");
        assert.match(await page.locator(".disputed").innerText(), /340 ships had left the harbour.*marked by 1 of 2/);
        await press(page, "Forget these files");
        assert.equal(await page.locator(".table").count(), 0);
    }));

test("pupils\u2019 files can be dropped on the page", () =>
    reading(async (page) => {
        await press(page, "Compare a class");
        await page.evaluate((text) => {
            const claims = [{ id: "h1", span: [0, 12], by: "person", types: [] }];
            const dataTransfer = new DataTransfer();
            for (const name of ["elk.json", "hare.json"]) {
                const file = JSON.stringify({ format: "sayso/1", offset_unit: "utf16", text, claims });
                dataTransfer.items.add(new File([file], name, { type: "application/json" }));
            }
            document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }, ARTICLE);
        await page.getByRole("row", { name: /^hare/ }).waitFor();
        assert.equal(await page.locator("#text").inputValue(), ARTICLE);
    }));

test("the projector goes one step at a time: the words and a question, then the answer", () =>
    reading(async (page) => {
        await press(page, "Projector");
        const projector = page.locator("dialog.projector");
        const size = await projector.evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
        assert.ok(size >= 24, `${size} px`);
        assert.match(await projector.innerText(), /Mark 1 of \d+/);
        assert.equal(await projector.locator(".question").count(), 1);
        assert.equal(await projector.locator("h4").count(), 0);
        await page.keyboard.press("ArrowRight");
        assert.match(await projector.innerText(), /Mark 1 of \d+[^]*Why this is marked/);
        await page.keyboard.press("ArrowRight");
        assert.match(await projector.innerText(), /Mark 2 of \d+/);
        await press(page, "Back");
        await page.keyboard.press("ArrowLeft");
        await page.keyboard.press("ArrowLeft");
        assert.match(await projector.innerText(), /Mark 1 of \d+/);
        await page.keyboard.press("Escape");
        assert.ok(await projector.isHidden());
    }));

test("a text that takes the place of the article ends the task", () =>
    reading(async (page) => {
        await press(page, "Annotate it yourself first");
        await handOver(page, "\u201cWe stay,\u201d said Ann Orr.");
        await page.locator('.label[data-text="Orr"]').waitFor();
        assert.equal(await page.locator(".activity").count(), 0);
    }));

/** Whether the browser would ask before it leaves the page. */
const asksBeforeUnload = (page) =>
    page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
const begun = (steps) =>
    reading(async (page) => {
        await press(page, "Annotate it yourself first");
        assert.equal(await asksBeforeUnload(page), false);
        await markWords(page, "on Monday", "Claim");
        await page.keyboard.press("Escape");
        await steps(page, page.locator("#article .label"));
    });

// "Leave", another activity, a new start and a reload dropped all marks of a task without a word.
test("marks of a task go only when the pupil says so, or has saved them", () =>
    begun(async (page, labels) => {
        for (const name of ["Leave", "Make a lesson", "Compare a class", "Annotate it yourself first"]) {
            await press(page, name);
            await page.locator("dialog.confirm", { hasText: "will be lost" }).waitFor();
            await press(page, "Cancel");
            assert.equal(await labels.count(), 1, name);
            assert.ok(await page.getByRole("heading", { name: "Your turn" }).isVisible(), name);
        }
        assert.equal(await asksBeforeUnload(page), true);
        await downloaded(page, "Save my marks");
        assert.equal(await asksBeforeUnload(page), false);
        await press(page, "Leave");
        assert.equal(await page.locator(".activity").count(), 0);
        assert.ok((await labels.count()) > 1);
    }));

test("a task goes on when its text is read once more, and waits while another text is shown", () =>
    begun(async (page, labels) => {
        await press(page, "Compare");
        const compared = await labels.count();
        await handOver(page, ARTICLE);
        await page.waitForFunction(() => document.querySelectorAll("#article .label").length > 0);
        assert.equal(await labels.count(), compared);
        await press(page, "Go on marking");
        assert.equal(await labels.count(), 1);

        await handOver(page, "\u201cWe stay,\u201d said Ann Orr.");
        await page.locator('.label[data-text="Orr"]').waitFor();
        await page.locator("#workshop", { hasText: "Your task waits" }).waitFor();
        assert.equal(await page.locator(".activity").count(), 0);
        assert.equal(await asksBeforeUnload(page), true);
        await page.locator("#notice").getByRole("button", { name: "Undo" }).click();
        await page.getByRole("heading", { name: "Your turn" }).waitFor();
        assert.equal(await labels.count(), 1);
        await press(page, "Compare");
        assert.equal((await figures(page, /^Claims/))[2], "1");
    }));
