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

/** Workers that die on their first so many texts. */
const dyingWorkers = (deaths) => (page) =>
    page.addInitScript((count) => {
        let left = count;
        window.Worker = class extends Worker {
            postMessage(message) {
                if (message.type === "annotate" && left-- > 0) {
                    this.terminate();
                    this.dispatchEvent(new ErrorEvent("error", { message: "unreachable", cancelable: true }));
                } else {
                    super.postMessage(message);
                }
            }
        };
    }, deaths);
const alert = (page) => page.getByRole("alert");
const textInBox = (page) => page.locator("#text").evaluate((box) => box.value);

test("a worker that crashes is started again, which is said, and the text is marked all the same", async () => {
    await visit(
        browser,
        site.url,
        async (page) => {
            await handOver(page, ARTICLE);
            await marked(page);
            assert.match(await alert(page).innerText(), /started again. Your text is still here/);
            assert.equal(await textInBox(page), ARTICLE);
            assert.ok((await page.locator("mark").count()) > 0);
        },
        { prepare: dyingWorkers(1) },
    );
});

test("a text that crashes every worker stays in the box and on the page, and the next text is read", async () => {
    await visit(
        browser,
        site.url,
        async (page) => {
            await handOver(page, ARTICLE);
            await alert(page).filter({ hasText: "could not be analysed" }).waitFor();
            assert.equal(await textInBox(page), ARTICLE);
            assert.deepEqual(await page.locator("#article p").allTextContents(), ARTICLE.split("\n\n"));
            await handOver(page, "\u201cWe stay,\u201d said Ann Orr.");
            await marked(page);
            assert.equal(await alert(page).innerText(), "");
        },
        { prepare: dyingWorkers(2) },
    );
});

test("when the analysis cannot be loaded the page says so, keeps the text, and tries again with the next one", async () => {
    let isDown = true;
    await visit(
        browser,
        site.url,
        async (page) => {
            await alert(page).filter({ hasText: "could not be loaded" }).waitFor();
            await handOver(page, ARTICLE);
            await alert(page).filter({ hasText: "could not be loaded" }).waitFor();
            assert.equal(await textInBox(page), ARTICLE);
            assert.deepEqual(await page.locator("#article p").allTextContents(), ARTICLE.split("\n\n"));
            isDown = false;
            await handOver(page, `${ARTICLE} That was all.`);
            await marked(page);
            assert.equal(await alert(page).innerText(), "");
        },
        {
            untilReady: false,
            mayRequest: /(sayso|worker)(\.[0-9a-f]+)?\.(wasm|js)$/,
            prepare: (page) =>
                page.route("**/sayso.*.wasm", (route) =>
                    isDown ? route.fulfill({ contentType: "application/wasm", body: "no wasm" }) : route.continue(),
                ),
        },
    );
});
