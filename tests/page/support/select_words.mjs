/** Selects words of the article as a screen reader or a touch screen does: without the mouse. */
export async function selectWords(page, words) {
    await page.evaluate((wanted) => {
        const paragraph = [...document.querySelectorAll("#article p")].find((one) => one.textContent.includes(wanted));
        if (!paragraph) throw new Error(`no such words: ${wanted}`);
        const range = document.createRange();
        const first = paragraph.textContent.indexOf(wanted);
        let passed = 0;
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const [from, to] = [first - passed, first + wanted.length - passed];
            if (from >= 0 && from < node.length) range.setStart(node, from);
            if (to > 0 && to <= node.length) range.setEnd(node, to);
            passed += node.length;
        }
        document.getSelection().removeAllRanges();
        document.getSelection().addRange(range);
    }, words);
}

/** @param {string} kind "Statement", "Claim" or "Policy shift" */
export async function markWords(page, words, kind) {
    await selectWords(page, words);
    const bar = page.getByRole("group", { name: "Mark the selected words" });
    await bar.getByRole("button", { name: kind, exact: true }).click();
}
