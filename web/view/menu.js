// A <details class="menu"> as a menu: it closes with Escape, and when the reader turns to something else.

/** @param {HTMLDetailsElement} menu */
export function wireMenu(menu) {
    menu.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !menu.open) return;
        event.stopPropagation();
        menu.open = false;
        menu.querySelector("summary")?.focus();
    });
    menu.addEventListener("focusout", ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
    });
    document.addEventListener("pointerdown", ({ target }) => {
        if (target instanceof Node && !menu.contains(target)) menu.open = false;
    });
}
