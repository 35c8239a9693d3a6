// Blocks of a picture: what stands below each other, each with its height and how it is drawn.

/** @typedef {CanvasRenderingContext2D} Pen */
/** @typedef {{ height: number, draw: (pen: Pen, x: number, y: number) => void }} Block */
/** @typedef {{ font: string, colour: string, line: number }} Style the height of a line in pixels */

/**
 * Words in as many lines as they need.
 * @param {Pen} pen to measure with
 * @param {string} words
 * @param {number} width
 * @param {Style} style
 * @returns {Block}
 */
export function textBlock(pen, words, width, { font, colour, line }) {
    pen.font = font;
    const lines = breakIntoLines(words, (part) => pen.measureText(part).width <= width);
    return {
        height: lines.length * line,
        draw(pen, x, y) {
            pen.font = font;
            pen.fillStyle = colour;
            pen.textBaseline = "alphabetic";
            lines.forEach((part, index) => pen.fillText(part, x, y + (index + 0.75) * line));
        },
    };
}

/**
 * Blocks side by side.
 * @param {{ x: number, block: Block }[]} columns
 * @returns {Block}
 */
export function rowBlock(columns) {
    return {
        height: Math.max(0, ...columns.map(({ block }) => block.height)),
        draw(pen, x, y) {
            for (const column of columns) column.block.draw(pen, x + column.x, y);
        },
    };
}

/** @param {number} height @returns {Block} */
export function gapBlock(height) {
    return { height, draw() {} };
}

/**
 * A canvas with the blocks below each other, twice as fine as its measure in pixels.
 * @param {readonly Block[]} blocks
 * @param {{ width: number, margin: number, paper: string }} page
 */
export function drawBlocks(blocks, { width, margin, paper }) {
    const canvas = document.createElement("canvas");
    const height = blocks.reduce((sum, block) => sum + block.height, 2 * margin);
    canvas.width = 2 * width;
    canvas.height = 2 * Math.ceil(height);
    const pen = /** @type {Pen} */ (canvas.getContext("2d"));
    pen.scale(2, 2);
    pen.fillStyle = paper;
    pen.fillRect(0, 0, width, height);
    let y = margin;
    for (const block of blocks) {
        block.draw(pen, margin, y);
        y += block.height;
    }
    return canvas;
}

/**
 * Lines broken at spaces; a word too long for a line sticks out.
 * @param {string} words
 * @param {(line: string) => boolean} fits
 */
export function breakIntoLines(words, fits) {
    /** @type {string[]} */
    const lines = [];
    let line = "";
    for (const word of words.split(/\s+/).filter(Boolean)) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line === "" || fits(longer)) {
            line = longer;
        } else {
            lines.push(line);
            line = word;
        }
    }
    return line === "" ? lines : [...lines, line];
}
