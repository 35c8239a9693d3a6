// Ways to places in the text: the search, the map, and pointing at a speaker.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

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

const LONG = Array.from({ length: 60 }, (_, index) => `${ARTICLE}\n\nPart ${index} ends here.`).join("\n\n");

/** @param {(page: import("playwright-core").Page) => Promise<void>} steps */
const reading = (steps, { text = ARTICLE, ...options } = {}) =>
    visit(
        browser,
        site.url,
        async (page) => {
            await handOver(page, text);
            await marked(page);
            await steps(page);
        },
        options,
    );

describe("the search in the text", () => {
    const box = (page) => page.getByRole("searchbox", { name: "Find in the text" });
    const count = (page) => page.locator("#search-count");
    const marks = (page, name) =>
        page.evaluate(
            (name) =>
                [...CSS.highlights.get(name)].map((found) => {
                    const range = document.createRange();
                    range.setStart(found.startContainer, found.startOffset);
                    range.setEnd(found.endContainer, found.endOffset);
                    return range.toString();
                }),
            name,
        );

    test("counts what it finds, marks it all and where it is, and leaves the text as it is", () =>
        reading(async (page) => {
            await box(page).fill("HARBOUR");
            await page.getByText("1 of 2").waitFor();
            assert.deepEqual(await marks(page, "found"), ["Harbour", "harbour"]);
            assert.deepEqual(await marks(page, "found-now"), ["Harbour"]);
            assert.deepEqual(await page.locator("#article p").allTextContents(), ARTICLE.split("\n\n"));
        }));

    test("finds words across the ends of marks", () =>
        reading(async (page) => {
            await box(page).fill('berths," transport minister ilse varga said on');
            await page.getByText("1 of 1").waitFor();
            assert.deepEqual(await marks(page, "found-now"), ["berths,\u201d Transport Minister Ilse Varga said on"]);
        }));

    test("goes on with Enter and back with Shift and Enter, round both ends, and the place is on the screen", () =>
        reading(
            async (page) => {
                await box(page).fill("ends here");
                await page.getByText("1 of 60").waitFor();
                await box(page).press("Shift+Enter");
                await page.getByText("60 of 60").waitFor();
                const comesOnScreen = () =>
                    page.waitForFunction(() => {
                        const [range] = CSS.highlights.get("found-now");
                        const { top, bottom } = range.getBoundingClientRect();
                        return top > 0 && bottom < innerHeight && bottom > top;
                    });
                await comesOnScreen();
                await box(page).press("Enter");
                await page.getByText("1 of 60").waitFor();
                await page.getByRole("button", { name: "Next place" }).click();
                await page.getByText("2 of 60").waitFor();
                await comesOnScreen();
                await page.getByRole("button", { name: "Previous place" }).click();
                await page.getByText("1 of 60").waitFor();
            },
            { text: LONG },
        ));

    test("says so when there is nothing to find", () =>
        reading(async (page) => {
            await box(page).fill("zebra");
            await page.getByText("Not found").waitFor();
            assert.ok(await page.getByRole("button", { name: "Next place" }).isHidden());
        }));

    test("Escape ends it and leaves no trace; the focus stays in the box", () =>
        reading(async (page) => {
            await box(page).fill("fee");
            await page.getByText("1 of").waitFor();
            await box(page).press("Escape");
            assert.equal(await box(page).inputValue(), "");
            assert.equal(await count(page).textContent(), "");
            assert.deepEqual(await marks(page, "found"), []);
            assert.deepEqual(await marks(page, "found-now"), []);
            assert.ok(await box(page).evaluate((it) => it === document.activeElement));
        }));

    test("a browser without custom highlights shows a box around the place", () =>
        reading(
            async (page) => {
                await box(page).fill("half of the fleet");
                await page.getByText("1 of 1").waitFor();
                const [shown, words] = await page.evaluate(() => {
                    const rect = document.querySelector(".found-box").getBoundingClientRect();
                    const at = document.caretRangeFromPoint(rect.left + 2, rect.top + rect.height / 2);
                    return [rect.width > 50, at.startContainer.textContent.slice(at.startOffset)];
                });
                assert.ok(shown);
                assert.match(words, /^half of the fleet/);
                await box(page).press("Escape");
                assert.equal(await page.locator(".found-box").count(), 0);
            },
            { prepare: (page) => page.addInitScript(() => delete CSS.highlights) },
        ));
});

describe("the map beside the text", () => {
    const map = (page) => page.getByRole("scrollbar", { name: /^Map/ });

    test("shows where each layer lies, and not where it is switched off", () =>
        reading(async (page) => {
            for (const [layer, name] of [
                ["statement", /^Who says it/],
                ["claim", /^Claims/],
                ["shift", /^Policy shifts/],
            ]) {
                const lane = map(page).locator(`path[data-layer=${layer}]`);
                assert.match(await lane.getAttribute("d"), /^M/);
                await page.getByRole("checkbox", { name }).uncheck();
                assert.equal(await lane.evaluate((it) => getComputedStyle(it).display), "none");
            }
        }));

    test("a click leads to that part of the text", () =>
        reading(
            async (page) => {
                const { height } = await map(page).boundingBox();
                await map(page).click({ position: { x: 10, y: height - 2 } });
                await page.waitForTimeout(200);
                assert.ok(await page.getByText("Part 59 ends here.").isVisible());
                const frame = await page.locator("#map-window").boundingBox();
                const strip = await map(page).boundingBox();
                assert.ok(frame.y + frame.height > strip.y + strip.height * 0.9);
            },
            { text: LONG },
        ));

    test("the arrow keys go from mark to mark and tell which it is; Enter moves the focus to its label", () =>
        reading(async (page) => {
            await map(page).focus();
            await page.keyboard.press("Home");
            const told = [];
            for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"]) {
                await page.keyboard.press(key);
                told.push(await map(page).getAttribute("aria-valuetext"));
            }
            assert.equal(told[0], told[2]);
            assert.notEqual(told[0], told[1]);
            await page.keyboard.press("Enter");
            const focus = page.locator(":focus");
            assert.equal(told[2].replace(/, at \d+ % of the text$/, ""), await focus.getAttribute("aria-label"));
            assert.equal(await page.locator("mark[data-visit] .label:focus").count(), 1);
        }));

    test("is not there on 320 pixels, nor for those who listen", () =>
        reading(
            async (page) => {
                assert.equal(await map(page).count(), 0);
            },
            { viewport: { width: 320, height: 640 } },
        ));
});

describe("pointing at a speaker", () => {
    const lit = (page) => page.locator("mark[data-hover] .label[data-layer=statement]").count();
    const ofVarga = (page) => page.locator("#article .label[data-text=Varga]").count();

    test("in the list lights up all of their statements, by mouse and by keyboard, until one turns away", () =>
        reading(async (page) => {
            const varga = page.locator(".voice", { hasText: "Ilse Varga" });
            await varga.hover();
            assert.equal(await lit(page), await ofVarga(page));
            await page.mouse.move(0, 0);
            assert.equal(await lit(page), 0);
            await varga.focus();
            assert.equal(await lit(page), await ofVarga(page));
        }));

    test("at a label or at the words for the source does so as well", () =>
        reading(async (page) => {
            await page.locator("#article .label[data-text=Varga]").first().hover();
            assert.equal(await lit(page), await ofVarga(page));
            await page.mouse.move(0, 0);
            assert.equal(await lit(page), 0);
            await page.locator("mark[data-statement=source]", { hasText: "Varga" }).first().hover();
            assert.equal(await lit(page), await ofVarga(page));
        }));
});

test("the number of words and the time to read them stand above the article", () =>
    reading(async (page) => {
        const words = ARTICLE.match(/\S+/g).length;
        assert.equal(await page.locator("#words").innerText(), `${words} words \u00b7 1 minute to read`);
    }));
