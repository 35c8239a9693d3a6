// Tells the style sheet what there is room for beside the article, by the width of the window in letters: a media query
// would not know of the text size chosen on the page.

// In rem, the size of the letters.
const ROOM = [
    { name: "card", from: 40 }, // a card at the mark, not at the foot of the screen
    { name: "panel", from: 56 }, // layers and speakers beside the article
    { name: "margin", from: 75 }, // a margin for the card
];

/** To be called when the window or the text size changes. */
export function measureRoom() {
    const root = document.documentElement;
    const width = root.clientWidth / parseFloat(getComputedStyle(root).fontSize);
    root.dataset.room = ROOM.filter(({ from }) => width >= from)
        .map(({ name }) => name)
        .join(" ");
}

/** @param {"card" | "panel" | "margin"} name */
export function hasRoomFor(name) {
    return document.documentElement.dataset.room?.split(" ").includes(name) ?? false;
}
