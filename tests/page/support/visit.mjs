/** A visit to the page in Chromium, watched for whatever a page should not do. */
import assert from "node:assert/strict";

/** The analyser is loaded: from here on nothing may go over the network. */
const READY = "html[data-analysis=ready]";

/**
 * Opens the page in a context of its own, calls the steps, and afterwards checks that the page kept quiet: no request
 * since it was ready, no breach of its content security policy, no error.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {(page: import("playwright-core").Page) => Promise<void>} steps
 * @param {import("playwright-core").BrowserContextOptions & { prepare?: (page: import("playwright-core").Page) => Promise<unknown>,
 *     untilReady?: boolean, mayRequest?: RegExp }} [options] what the page may ask for all the same
 */
export async function visit(browser, url, steps, { prepare, untilReady = true, mayRequest, ...options } = {}) {
    // What the service worker fetches is not the page's doing; it has tests of its own (offline.test.mjs).
    const context = await browser.newContext({ serviceWorkers: "block", ...options });
    const complaints = [];
    let isReady = false;
    context.on("request", (request) => {
        if (isReady && !request.url().startsWith("blob:") && !mayRequest?.test(request.url())) {
            complaints.push(`request: ${request.url()}`);
        }
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on("console", (message) => {
        if (message.type() === "error" || /content security policy/i.test(message.text())) {
            complaints.push(`console: ${message.text()}`);
        }
    });
    await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
            console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
    });
    try {
        await prepare?.(page);
        await page.goto(url);
        if (untilReady) await page.waitForSelector(READY);
        isReady = true;
        await steps(page);
        assert.deepEqual(complaints, []);
    } finally {
        await context.close();
    }
}

/**
 * Copies a text elsewhere and pastes it with the keyboard where the focus is.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} text
 */
export async function paste(page, text) {
    const elsewhere = await page.context().newPage();
    await elsewhere.setContent("<textarea></textarea>");
    await elsewhere.locator("textarea").fill(text);
    await elsewhere.keyboard.press("Control+A");
    await elsewhere.keyboard.press("Control+C");
    await elsewhere.close();
    await page.bringToFront();
    await page.keyboard.press("Control+V");
}

/**
 * Hands a text to the page as a paste does, for texts that no keyboard or clipboard would carry.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} text
 */
export async function handOver(page, text) {
    await page.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
}

/**
 * Waits until the marks of the text in the box are there.
 *
 * @param {import("playwright-core").Page} page
 */
export async function marked(page) {
    await page.locator("#panel").waitFor({ state: "visible" });
}
