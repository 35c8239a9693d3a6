import assert from "node:assert/strict";
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
const box = (page) => page.locator("#text");

test("each sample opens with marks of all layers", async () => {
    await visit(browser, site.url, async (page) => {
        const samples = page.locator("#sample-list button");
        assert.ok((await samples.count()) >= 3);
        for (let index = 0; index < (await samples.count()); ++index) {
            await samples.nth(index).click();
            await marked(page);
            for (const layer of ["statement", "claim", "shift"]) {
                const count = await page.locator(`#article .label[data-layer=${layer}]`).count();
                assert.ok(count > 0, `sample ${index} has no ${layer}`);
            }
            await page.getByRole("button", { name: "New article" }).click();
        }
    });
});

test("typing is followed after a pause, without taking the focus or the cursor", async () => {
    await visit(browser, site.url, async (page) => {
        await box(page).pressSequentially("\u201cWe stay,\u201d said Ann Orr, the mayor of Dunmere.");
        await marked(page);
        await page.locator("mark[data-statement=content]").first().waitFor();
        assert.ok(
            await box(page).evaluate((it) => it === document.activeElement && it.selectionStart === it.value.length),
        );
        await page.keyboard.type(" \u201cWe sing,\u201d said Tom Hale.");
        await page.locator(".voice", { hasText: "Tom Hale" }).waitFor();
        assert.match(await box(page).inputValue(), /^\u201cWe stay.*Tom Hale\.$/);
    });
});

test("an article pasted over another one takes its place, and undo brings the first one back", async () => {
    await visit(browser, site.url, async (page) => {
        await paste(page, ARTICLE);
        await marked(page);
        await page.locator("h1").click();
        await paste(page, "\u201cWe stay,\u201d said Ann Orr.");
        await page.locator("#notice", { hasText: "took the place" }).waitFor();
        assert.equal(await box(page).inputValue(), "\u201cWe stay,\u201d said Ann Orr.");
        await page.locator("#notice").getByRole("button", { name: "Undo" }).click();
        await marked(page);
        assert.equal(await box(page).inputValue(), ARTICLE);
        assert.equal(await page.locator("#article p").first().textContent(), ARTICLE.split("\n")[0]);
        assert.ok(await page.locator("#notice").isHidden());
    });
});

test("a text pasted into the middle of another one is added to it", async () => {
    await visit(browser, site.url, async (page) => {
        await box(page).fill("One. Three.");
        await box(page).evaluate((it) => it.setSelectionRange(5, 5));
        await box(page).focus();
        await paste(page, "Two. ");
        assert.equal(await box(page).inputValue(), "One. Two. Three.");
    });
});

test("a new article empties the box, and undo fills it again", async () => {
    await visit(browser, site.url, async (page) => {
        await paste(page, ARTICLE);
        await marked(page);
        await page.getByRole("button", { name: "New article" }).click();
        assert.equal(await box(page).inputValue(), "");
        assert.ok(await page.locator("#samples").isVisible());
        await page.locator("#notice").getByRole("button", { name: "Undo" }).click();
        await marked(page);
        assert.equal(await box(page).inputValue(), ARTICLE);
    });
});

test("the text can be edited after it was read, and read again", async () => {
    await visit(browser, site.url, async (page) => {
        await paste(page, ARTICLE);
        await marked(page);
        assert.ok(await box(page).isHidden());
        await page.getByRole("button", { name: "Edit text" }).click();
        assert.ok(await box(page).evaluate((it) => it === document.activeElement));
        await page.keyboard.press("Control+End");
        await page.keyboard.type(" \u201cEnough,\u201d said Mona Vessel.");
        await page.getByRole("button", { name: "Show the article" }).click();
        await page.locator(".voice", { hasText: "Mona Vessel" }).waitFor();
        assert.ok(await box(page).isHidden());
    });
});

test("a text that the browser kept over a reload is read again", async () => {
    await visit(
        browser,
        site.url,
        async (page) => {
            await page.locator("mark").first().waitFor();
            assert.ok(await box(page).isHidden());
        },
        {
            // Stands in for the browser, which fills the box before the page is shown.
            prepare: (page) =>
                page.addInitScript((text) => {
                    document.addEventListener("DOMContentLoaded", () => {
                        document.getElementById("text").value = text;
                    });
                }, ARTICLE),
        },
    );
});

test("HTML is shown as the text it is", async () => {
    const markup =
        `<img src="https://tracker.example/x.png" onerror="alert(1)"> <script>alert(2)</script>\n\n` +
        `<b>\u201cWe stay,\u201d</b> said Ann <i>Orr</i>. &lt;not an entity&gt;\n\n` +
        `</article></main><iframe srcdoc="<script>parent.alert(3)</script>"></iframe><style>*{display:none}</style>`;
    await visit(browser, site.url, async (page) => {
        await paste(page, markup);
        await marked(page);
        assert.deepEqual(await page.locator("#article p").allTextContents(), markup.split("\n\n"));
        const tags = await page
            .locator("#article *")
            .evaluateAll((elements) => [...new Set(elements.map(({ localName }) => localName))].sort());
        assert.deepEqual(
            tags.filter((tag) => !["div", "p", "mark", "span", "button"].includes(tag)),
            [],
        );
        const label = page.locator("#article .label").first();
        if ((await label.count()) > 0) await label.press("Enter");
        assert.equal(await page.locator(".card :is(b, i, img, script, iframe)").count(), 0);
    });
});

test("a long text is warned of before the box opens with it", async () => {
    const long = `${ARTICLE}\n\n`.repeat(Math.ceil(600_000 / ARTICLE.length));
    await visit(browser, site.url, async (page) => {
        await handOver(page, long);
        await page.locator("#edit").click();
        assert.ok(await box(page).isHidden());
        assert.match(await page.locator("#edit").innerText(), /all the same/);
    });
});
