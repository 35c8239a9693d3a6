// The text outlasts a reload, and is forgotten when its reader wants that.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ARTICLE } from "./support/article.mjs";
import { launchChromium, openFromDisk, servePage } from "./support/browsers.mjs";
import { markWords } from "./support/select_words.mjs";
import { handOver, marked, visit } from "./support/visit.mjs";

let browser, site, file;
before(async () => {
    [browser, site, file] = [await launchChromium(), await servePage(), await openFromDisk()];
});
after(async () => {
    await browser?.close();
    await site?.close();
});
const textInBox = (page) => page.locator("#text").evaluate((box) => box.value);
const RELOADS = { mayRequest: /./ };
const SAID = "\u201cWe stay,\u201d said Ann Orr, the mayor of Dunmere.";
/** A page that keeps nothing, or fails in that way. */
const storageFails = (name) => (page) =>
    page.addInitScript((error) => {
        IDBFactory.prototype.open = () => {
            throw new DOMException("no", error);
        };
    }, name);

test("text, tabs and the person's marks are there again after a reload, over http and from disk", async () => {
    for (const { url } of [site, file]) {
        await visit(
            browser,
            url,
            async (page) => {
                await handOver(page, ARTICLE);
                await marked(page);
                await page.locator("#article .label").first().press("Enter");
                await page.locator("[data-action=accepted]").first().click();
                await page.locator('.card [data-action=accepted][aria-pressed="true"]').waitFor();
                await page.keyboard.press("Escape");
                await page.locator("#edit").click();
                await page.locator("#text").press("Control+End");
                await page.keyboard.type(" The end.");
                await page.reload();
                await marked(page);
                assert.equal(await textInBox(page), `${ARTICLE} The end.`);
                await page.locator("#article .label").first().press("Enter");
                await page.locator('.card [data-action=accepted][aria-pressed="true"]').waitFor();
            },
            RELOADS,
        );
    }
});

test("a second window has a desk of its own, and takes over that of one that was closed", async () => {
    await visit(
        browser,
        site.url,
        async (page) => {
            await handOver(page, ARTICLE);
            await marked(page);
            await page.waitForTimeout(1500);
            const second = await page.context().newPage();
            await second.goto(site.url);
            await second.waitForSelector("html[data-analysis=ready]");
            assert.equal(await textInBox(second), "");
            await handOver(second, SAID);
            await marked(second);
            await second.waitForTimeout(1500);
            await second.close({ runBeforeUnload: true });
            const third = await page.context().newPage();
            await third.goto(site.url);
            await third.locator("mark").first().waitFor();
            assert.equal(await textInBox(third), SAID);
            assert.equal(await textInBox(page), ARTICLE);
        },
        RELOADS,
    );
});

test("forgetting everything asks first, and leaves nothing behind", async () => {
    await visit(
        browser,
        site.url,
        async (page) => {
            await handOver(page, ARTICLE);
            await marked(page);
            await page.waitForTimeout(1000);
            await page.getByRole("button", { name: "Forget everything" }).click();
            await page.keyboard.press("Escape");
            assert.equal(await textInBox(page), ARTICLE);
            await page.getByRole("button", { name: "Forget everything" }).click();
            await page.getByRole("button", { name: "Delete all" }).click();
            await page.locator("#notice", { hasText: "were deleted" }).waitFor();
            assert.equal(await textInBox(page), "");
            await page.reload();
            await page.waitForSelector("html[data-analysis=ready]");
            assert.ok(await page.locator("#samples").isVisible());
            assert.equal(await textInBox(page), "");
            assert.equal(await page.evaluate(() => localStorage.length), 0);
        },
        RELOADS,
    );
});

// The text's decisions were still there for whoever pasted it again.
test("forgetting everything forgets the marks, those of a task, too", async () => {
    await visit(browser, site.url, async (page) => {
        await handOver(page, ARTICLE);
        await marked(page);
        await page.locator("#article .label").first().press("Enter");
        await page.locator("[data-action=accepted]").first().click();
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Annotate it yourself first" }).click();
        await markWords(page, "on Monday", "Claim");
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Forget everything" }).click();
        await page.getByRole("button", { name: "Delete all" }).click();
        await page.locator("#notice", { hasText: "were deleted" }).waitFor();
        await handOver(page, ARTICLE);
        await page.locator("#article .label").first().waitFor();
        assert.equal(await page.locator('#article .label[data-state="accepted"], .activity').count(), 0);
        assert.equal(await page.evaluate(() => localStorage.length), 0);
    });
});

for (const [name, words] of [
    ["QuotaExceededError", /no room left to keep your text/],
    ["SecurityError", /keeps nothing for this page/],
]) {
    test(`storage that fails with ${name} is told of, and the text stays`, async () => {
        await visit(
            browser,
            site.url,
            async (page) => {
                await handOver(page, ARTICLE);
                await marked(page);
                await page.locator("#alert").filter({ hasText: words }).waitFor();
                assert.equal(await textInBox(page), ARTICLE);
                // The language waits, for it would take a reload.
                await page.locator("#language summary").click();
                await page.getByRole("button", { name: "Deutsch" }).click();
                await page.locator("#alert").filter({ hasText: "copy it first" }).waitFor();
                assert.equal(await textInBox(page), ARTICLE);
            },
            { prepare: storageFails(name) },
        );
    });
}

test("the page speaks the language that its reader chooses, keeps the text, and turns around for Arabic", async () => {
    await visit(
        browser,
        site.url,
        async (page) => {
            await handOver(page, ARTICLE);
            await marked(page);
            await page.locator("#language summary").click();
            await page.getByRole("button", { name: "العربية" }).click();
            await page.locator("html[dir=rtl][lang=ar]").waitFor();
            await marked(page);
            assert.equal(await textInBox(page), ARTICLE);
            assert.equal(await page.locator("#article .leaf").first().getAttribute("lang"), "en");
            const side = (selector) => page.locator(selector).evaluate((it) => it.getBoundingClientRect().left);
            assert.ok((await side("#panel")) > (await side("#article")));
        },
        RELOADS,
    );
});

test("the page speaks the browser's language, or the one that the address asks for", async () => {
    const heading = (page) => page.locator("#intro h2").innerText();
    await visit(browser, site.url, async (page) => assert.match(await heading(page), /einfügen/), { locale: "de-CH" });
    await visit(browser, `${site.url}?lang=fr`, async (page) => assert.match(await heading(page), /Collez/));
});

test("a text that is not English is warned of, until it is dismissed or English", async () => {
    const warning = (page) => page.locator("#language-notice");
    await visit(browser, site.url, async (page) => {
        await handOver(
            page,
            "Die B\u00fcrgermeisterin von Dunmere sagte am Montag, dass die Stadt das alte Rathaus nicht verkaufen werde.",
        );
        await warning(page).filter({ hasText: "does not look like English" }).waitFor();
        await handOver(page, ARTICLE);
        await marked(page);
        assert.ok(await warning(page).isHidden());
    });
});
