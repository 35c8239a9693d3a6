// What those hear who listen to the page, and the switch that silences it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ARTICLE } from "./support/article.mjs";
import { launchChromium, servePage } from "./support/browsers.mjs";
import { handOver, marked, visit } from "./support/visit.mjs";

let browser, site;
before(async () => {
    [browser, site] = [await launchChromium(), await servePage()];
});
after(async () => {
    await browser?.close();
    await site?.close();
});

/** What a screen reader gets of the article, in a line. */
const heard = async (page) => (await page.locator("#article").ariaSnapshot()).replaceAll(/\s+/g, " ");

test("marks tell what begins and who says it, and where it ends; the text on the page stays as it is", () =>
    visit(browser, site.url, async (page) => {
        await handOver(page, ARTICLE);
        await marked(page);
        const all = await heard(page);
        assert.match(all, /button "Statement by Ilse Varga"[^]*berths[^]*\[End: Statement by Ilse Varga\][^]*Monday/);
        assert.match(all, /\[End: Claim\]/);
        assert.match(all, /\[End: Policy shift\]/);
        assert.deepEqual(await page.locator("#article p").allTextContents(), ARTICLE.split("\n\n"));
    }));

test("a statement that is interrupted says where it goes on", () =>
    visit(browser, site.url, async (page) => {
        await handOver(page, "\u201cThe harbour,\u201d Mayor Ann Orr said, \u201cwill stay open until May.\u201d");
        await marked(page);
        assert.match(
            await heard(page),
            /said[^]*\[Statement by Ann Orr goes on\] [^]*May[^]*\[End: Statement by Ann Orr\]/,
        );
    }));

test("a layer that is off is not heard", () =>
    visit(browser, site.url, async (page) => {
        await handOver(page, ARTICLE);
        await marked(page);
        await page.getByRole("checkbox", { name: /^Claims/ }).uncheck();
        assert.doesNotMatch(await heard(page), /End: Claim/);
        assert.match(await heard(page), /End: Statement/);
    }));

test("silenced, the article is heard as plain text, also after a reload; marks can still be opened with Enter", () =>
    visit(browser, site.url, async (page) => {
        await handOver(page, ARTICLE);
        await marked(page);
        const box = page.getByRole("checkbox", { name: /^Tell where marks begin and end/ });
        await box.uncheck();
        assert.doesNotMatch(await heard(page), /\[|button/);
        await page.getByRole("button", { name: "Overview" }).click();
        await page.locator(".shift-card .to-place").first().click();
        await page.locator("mark:focus").waitFor();
        await page.keyboard.press("Enter");
        await page.getByRole("dialog").waitFor();
        await page.keyboard.press("Escape");
        await box.check();
        assert.match(await heard(page), /End: Statement/);
    }));
