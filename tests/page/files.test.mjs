// Files that are dropped or chosen, and rich text that is pasted.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { strToU8, zipSync } from "fflate";

import { ARTICLE } from "./support/article.mjs";
import { launchChromium, openFromDisk, servePage } from "./support/browsers.mjs";
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
const tabs = (page) => page.locator("#tab-list .tab").allInnerTexts();
const alert = (page) => page.locator("#alert");

/** Drops files on the page: their names, and their content as text or bytes. */
async function drop(page, files) {
    const all = Object.entries(files).map(([name, content]) => [
        name,
        Buffer.from(typeof content === "string" ? strToU8(content) : content).toString("base64"),
    ]);
    await page.evaluate((dropped) => {
        const dataTransfer = new DataTransfer();
        for (const [name, base64] of dropped) {
            const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
            dataTransfer.items.add(new File([bytes], name));
        }
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, all);
}

/** A Word document with this in its body. */
const docx = (body) =>
    zipSync({
        "[Content_Types].xml": strToU8("<Types/>"),
        "word/document.xml": strToU8(
            `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
        ),
    });
const SAID = "\u201cWe stay,\u201d said Ann Orr, the mayor of Dunmere.";

test("a text file opens with its marks, over http and from disk", async () => {
    for (const { url } of [site, file]) {
        await visit(browser, url, async (page) => {
            await drop(page, { "harbour.txt": `\ufeff${ARTICLE.replaceAll("\n", "\r\n")}` });
            await marked(page);
            assert.equal(await textInBox(page), ARTICLE);
            assert.ok((await page.locator("#article .label").count()) > 0);
        });
    }
});

// Only the first was opened, and the frame that shows where to drop stayed on.
test("saved articles that are dropped open all, a lesson among them begins, and damaged ones are named", async () => {
    const second = "\u201cNo,\u201d said Ann Orr.";
    const lesson = { format: "sayso-lesson/1", title: "Your part", text: ARTICLE, layers: ["claim"], hints: [] };
    const claims = [{ id: "c1", span: [0, 5], types: [] }];
    const saved = (text) => JSON.stringify({ format: "sayso/1", offset_unit: "utf16", text, claims });
    await visit(browser, site.url, async (page) => {
        await page.evaluate(() => (document.documentElement.dataset.drop = ""));
        await drop(page, {
            "lesson.json": JSON.stringify(lesson),
            "one.json": saved(SAID),
            "broken.json": "{",
            "two.json": saved(second),
        });
        await alert(page).filter({ hasText: "broken.json cannot be opened" }).waitFor();
        assert.equal(await page.locator("html[data-drop]").count(), 0);
        await marked(page);
        assert.deepEqual(await tabs(page), ["Harbour fees will double", SAID, second]);
        assert.equal(await textInBox(page), second);
        assert.equal(await page.locator("#article .label").count(), 1);
        await page.locator(".tab").first().click();
        await page.getByRole("heading", { name: "Your part" }).waitFor();
    });
});

test("files are chosen with the keyboard, too", async () => {
    await visit(browser, site.url, async (page) => {
        const chooser = page.waitForEvent("filechooser");
        await page.getByRole("button", { name: "Open files" }).press("Enter");
        await (await chooser).setFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(SAID) });
        await marked(page);
        assert.equal(await textInBox(page), SAID);
    });
});

test("several files become tabs; a tab comes to the front, closes, and comes back with undo", async () => {
    await visit(browser, site.url, async (page) => {
        await drop(page, { "one.txt": `One. ${SAID}`, "two.md": `# Two\n\n*${SAID}*`, "three.txt": "Three." });
        await marked(page);
        assert.deepEqual(await tabs(page), ["one", "two", "three"]);
        assert.equal(await textInBox(page), `One. ${SAID}`);
        await page.locator(".tab").nth(1).click();
        assert.equal(await textInBox(page), `Two\n\n${SAID}`);
        await page.getByRole("button", { name: "Close: two" }).click();
        assert.deepEqual(await tabs(page), ["one", "three"]);
        await page.locator("#notice").getByRole("button", { name: "Undo" }).click();
        assert.deepEqual(await tabs(page), ["one", "two", "three"]);
        assert.equal(await textInBox(page), `Two\n\n${SAID}`);
        assert.equal(await page.locator(".tab[aria-current]").innerText(), "two");
    });
});

test("what stands in the box when a file is opened keeps a tab of its own", async () => {
    await visit(browser, site.url, async (page) => {
        await handOver(page, ARTICLE);
        await drop(page, { "one.txt": SAID });
        await page.locator(".tab", { hasText: "one" }).waitFor();
        assert.deepEqual(await tabs(page), ["Harbour fees will double", "one"]);
        await page.locator(".tab").first().click();
        assert.equal(await textInBox(page), ARTICLE);
    });
});

test("of a web page, the main article is read, and nothing in it runs or is loaded", async () => {
    const sentence = "\u201cWe stay,\u201d said Ann Orr, the mayor of Dunmere, whom many people of the town had asked.";
    const html = `<!doctype html><title>Ann stays | The Dunmere Post</title>
        <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <article><h1>Ann stays</h1>${`<p style="color:red" onclick="alert(1)">${sentence}</p>`.repeat(9)}
        <script>alert(2)</script><img src="https://tracker.example/x.png" onerror="alert(3)">
        <svg><style><img src=x onerror=alert(4)></style></svg></article>
        <footer>Imprint and cookies</footer>`;
    await visit(browser, site.url, async (page) => {
        await drop(page, { "page.html": html });
        await marked(page);
        const text = await textInBox(page);
        assert.match(text, /^Ann stays/);
        assert.equal(text.split(sentence).length, 10);
        assert.doesNotMatch(text, /Sport|Imprint|alert/);
    });
});

test("a short web page is read as well, for which Readability has to look twice", async () => {
    await visit(browser, site.url, async (page) => {
        await drop(page, { "short.html": `<body><article><h2>Ann stays</h2><p>${SAID}</p></article></body>` });
        await marked(page);
        assert.equal(await textInBox(page), `Ann stays\n\n${SAID}`);
    });
});

test("a Word document keeps its paragraphs and headings, without what was taken out under track changes", async () => {
    const paragraph = (words, style = "") => `<w:p>${style}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
    const body =
        paragraph("Ann stays", '<w:pPr><w:pStyle w:val="Heading1"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>') +
        `<w:p><w:r><w:t>\u201cWe stay</w:t></w:r><w:del><w:r><w:delText> here</w:delText></w:r></w:del><w:r><w:t>,\u201d said </w:t></w:r>` +
        `<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:t>Ann Orr &amp; others.</w:t></w:r></w:p><w:p/>` +
        paragraph("The end.");
    await visit(browser, site.url, async (page) => {
        await drop(page, { "Ann.docx": docx(body) });
        await marked(page);
        assert.equal(await textInBox(page), "Ann stays\n\n\u201cWe stay,\u201d said Ann Orr & others.\n\nThe end.");
    });
});

test("a file that cannot be opened is named with the reason, and the others open", async () => {
    const bomb = docx("<w:p/>");
    // The archive says that its document is two gigabytes long.
    for (const signature of [0x04034b50, 0x02014b50]) {
        const view = new DataView(bomb.buffer, bomb.byteOffset);
        for (let at = 0; at + 4 < bomb.length; ++at) {
            if (view.getUint32(at, true) === signature)
                view.setUint32(at + (signature === 0x02014b50 ? 24 : 22), 2e9, true);
        }
    }
    await visit(browser, site.url, async (page) => {
        await handOver(page, ARTICLE);
        await drop(page, {
            "empty.txt": " \n",
            "photo.jpg": new Uint8Array([0xff, 0xd8, 0, 0, 1, 2]),
            "broken.docx": "PK no archive",
            "bomb.docx": bomb,
            "good.txt": SAID,
        });
        await alert(page).filter({ hasText: "bomb.docx could not be opened" }).waitFor();
        const said = await alert(page).innerText();
        assert.match(said, /empty\.txt could not be opened: there is no text/);
        assert.match(said, /photo\.jpg could not be opened: it is no text/);
        assert.match(said, /broken\.docx could not be opened: it is damaged/);
        assert.match(said, /bomb\.docx could not be opened: it is too large/);
        assert.equal(await textInBox(page), SAID);
        assert.deepEqual(await tabs(page), ["Harbour fees will double", "good"]);
    });
});

test("rich text that is pasted keeps its paragraphs and headings, and drops the rest", async () => {
    await visit(browser, site.url, async (page) => {
        await page.evaluate(() => {
            const clipboardData = new DataTransfer();
            clipboardData.setData("text/plain", "Ann stays We stay, said Ann Orr. The end.");
            clipboardData.setData(
                "text/html",
                `<meta charset="utf-8"><h2 style="font-size:20pt">Ann <b>stays</b></h2><p>We stay, said\n <a href="x">Ann Orr</a>.</p>` +
                    `<ul><li>The end.</li></ul><img src=x onerror="alert(1)"><script>alert(2)</script>`,
            );
            document.body.dispatchEvent(
                new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
            );
        });
        assert.equal(await textInBox(page), "Ann stays\n\nWe stay, said Ann Orr.\n\nThe end.");
    });
});
