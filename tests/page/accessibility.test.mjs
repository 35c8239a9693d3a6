import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { ARTICLE } from "./support/article.mjs";
import { launchChromium, openFromDisk, servePage } from "./support/browsers.mjs";
import { markWords } from "./support/select_words.mjs";
import { handOver, marked, visit } from "./support/visit.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser, site, file;
before(async () => {
    [browser, site, file] = [await launchChromium(), await servePage(), await openFromDisk()];
});
after(async () => {
    await browser?.close();
    await site?.close();
});

async function findsNothing(page, state) {
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const found = await window.axe.run({ runOnly: tags });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
    });
    assert.deepEqual(violations, [], state);
}
const read = async (page, text = ARTICLE) => {
    await handOver(page, text);
    await marked(page);
};
const openCard = async (page) => {
    await page.locator("mark[data-statement=content][data-claim] [data-line]").first().click();
    await page.getByRole("dialog").waitFor();
};

const settings = [
    ["on a wide screen", { viewport: { width: 1440, height: 900 } }],
    ["in the dark", { colorScheme: "dark" }],
    ["on 320 pixels", { viewport: { width: 320, height: 640 } }],
    ["on 320 pixels in the dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
    ["in forced colours", { forcedColors: "active" }],
];
for (const [setting, options] of settings) {
    test(`axe-core finds nothing in any state of the page ${setting}`, async () => {
        await visit(
            browser,
            site.url,
            async (page) => {
                await findsNothing(page, "the empty page");
                await read(page);
                await findsNothing(page, "the article");
                await page.getByRole("searchbox").fill("fee");
                await page.getByText(/^1 of/).waitFor();
                await findsNothing(page, "a search");
                await page.keyboard.press("Escape");
                await openCard(page);
                await findsNothing(page, "an open card");
                await page.keyboard.press("Escape");
                const voice = page.locator(".voice").first();
                if (await voice.isHidden()) await page.locator("#voices summary").click();
                await voice.click();
                await findsNothing(page, "a chosen speaker");
                await page.getByRole("button", { name: "Overview" }).click();
                await findsNothing(page, "the overview");
                await page.locator(".shift-card .to-place").first().click();
                await findsNothing(page, "the article, with a way back to the overview");
                await page.getByRole("button", { name: "Edit text" }).click();
                await findsNothing(page, "the text box with the article");
                await read(page, "\u201cWe stay,\u201d said Ann Orr.");
                await findsNothing(page, "the offer to undo");
            },
            options,
        );
    });
}

for (const [setting, options] of settings) {
    test(`axe-core finds nothing while marks are corrected and compared ${setting}`, async () => {
        await visit(
            browser,
            site.url,
            async (page) => {
                const press = (name) => page.getByRole("button", { name, exact: true }).first().click();
                await read(page);
                const folder = page.locator("#workshop details").first();
                if (!(await folder.evaluate((it) => it.open))) await folder.locator("summary").click();
                await openCard(page);
                await press("Accept");
                await press("Change");
                await page
                    .getByLabel("What is said")
                    .or(page.getByLabel("Claim", { exact: true }))
                    .first()
                    .waitFor();
                await findsNothing(page, "the form of a mark");
                await page.keyboard.press("Escape");
                await press("Select words with the keys");
                await findsNothing(page, "the keys of a selection");
                await page.keyboard.press("Enter");
                await findsNothing(page, "the bar of a selection");
                await page.keyboard.press("Escape");
                await press("Keys");
                await findsNothing(page, "the list of keys");
                await page.keyboard.press("Escape");
                await press("Annotate it yourself first");
                await markWords(page, "on Monday", "Claim");
                await page.keyboard.press("Escape");
                await findsNothing(page, "a task");
                const downloading = page.waitForEvent("download");
                await press("Save my marks");
                const file = await (await downloading).path();
                await press("Compare");
                await findsNothing(page, "a comparison");
                await page.locator(".differences button").first().click();
                await findsNothing(page, "a difference");
                await page.keyboard.press("Escape");
                await press("Leave");
                await press("Compare a class");
                const choosing = page.waitForEvent("filechooser");
                await press("Add pupils\u2019 files");
                await (
                    await choosing
                ).setFiles([
                    { name: "elk.json", mimeType: "application/json", buffer: readFileSync(file) },
                    { name: "bad.json", mimeType: "application/json", buffer: Buffer.from("{") },
                ]);
                await page.locator(".table").waitFor();
                await page.getByLabel("Show in the text").selectOption("claim");
                await findsNothing(page, "a class");
                await press("Make a lesson");
                await findsNothing(page, "the making of a lesson");
                await press("Projector");
                await findsNothing(page, "the question on the projector");
                await page.keyboard.press("ArrowRight");
                await findsNothing(page, "the answer on the projector");
            },
            options,
        );
    });
}

test("axe-core finds nothing in the licences, as a page and in the single file", async () => {
    await visit(browser, `${site.url}licences.html`, (page) => findsNothing(page, "the page"), { untilReady: false });
    await visit(browser, file.url, async (page) => {
        await page.getByRole("link", { name: "Licences" }).click();
        assert.ok(await page.getByRole("heading", { name: "Licences", exact: true }).isVisible());
        assert.match(
            await page.locator("#licence-notices").innerText(),
            /Unicode, Inc\.[^]*Niels Lohmann[^]*Spencer Kelly/,
        );
        await findsNothing(page, "the single file");
    });
});

test("nothing sticks out of a screen of 320 pixels, at any text size", async () => {
    await visit(
        browser,
        site.url,
        async (page) => {
            const overhang = () =>
                page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            assert.equal(await overhang(), 0);
            await read(page);
            await page.getByRole("button", { name: "Overview" }).click();
            assert.equal(await overhang(), 0);
            await page.getByRole("button", { name: "Article", exact: true }).click();
            await openCard(page);
            assert.equal(await overhang(), 0);
            for (let step = 0; step < 4; ++step) {
                await page.getByRole("button", { name: "Larger text" }).click();
                assert.equal(await overhang(), 0);
            }
            await page.keyboard.press("Escape");
            await page.getByRole("button", { name: "Overview" }).click();
            assert.equal(await overhang(), 0);
        },
        { viewport: { width: 320, height: 640 } },
    );
});

test("everything to click is at least 24 pixels wide and high", async () => {
    await visit(
        browser,
        site.url,
        async (page) => {
            await read(page);
            await openCard(page);
            const small = () =>
                page.locator(":is(button, input, summary):visible").evaluateAll((all) =>
                    all
                        .map((element) => [element.outerHTML, element.getBoundingClientRect()])
                        .filter(([, { width, height }]) => width < 24 || height < 24)
                        .map(([html, { width, height }]) => `${width} x ${height}: ${html}`),
                );
            assert.deepEqual(await small(), []);
            await page.keyboard.press("Escape");
            await page.getByRole("button", { name: "Overview" }).click();
            assert.deepEqual(await small(), []);
        },
        { viewport: { width: 320, height: 640 } },
    );
});

test("the skip link leads past the masthead", async () => {
    await visit(browser, site.url, async (page) => {
        await page.keyboard.press("Tab");
        const link = page.getByRole("link", { name: "Skip to the article" });
        assert.ok(await link.evaluate((it) => it === document.activeElement && it.getBoundingClientRect().height > 20));
        await page.keyboard.press("Enter");
        assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
    });
});
