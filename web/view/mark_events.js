// Opening a mark by mouse, touch and keyboard. Labels are buttons and bring their own keys; the words of a mark can be
// clicked as well, and answer to Enter when they have the focus.

/**
 * @param {HTMLElement} root
 * @param {(mark: HTMLElement, opener: HTMLElement) => void} open opener: the label or the mark itself
 */
export function wireMarks(root, open) {
    root.addEventListener("click", ({ target }) => {
        if (!(target instanceof Element)) return;
        const mark = target.closest("mark");
        if (!mark || isSelecting(root)) return;
        open(mark, target.closest("button") ?? mark);
    });
    // In Chromium, words of an element that takes the focus by the same press cannot be selected with the mouse.
    root.addEventListener("pointerdown", ({ target }) => {
        const mark = target instanceof Element ? target.closest("mark") : null;
        if (!mark) return;
        mark.removeAttribute("tabindex");
        const ended = new AbortController();
        const restore = () => {
            mark.setAttribute("tabindex", "-1");
            ended.abort();
        };
        for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, restore, ended);
    });
    root.addEventListener("keydown", (event) => {
        const { target, key } = event;
        if (!(target instanceof HTMLElement) || target.localName !== "mark" || key !== "Enter") return;
        event.preventDefault();
        open(target, target);
    });
}

/**
 * Whoever drags over words wants to select them, not to open a card.
 * @param {HTMLElement} root
 */
function isSelecting(root) {
    const selection = document.getSelection();
    return selection !== null && !selection.isCollapsed && root.contains(selection.anchorNode);
}
