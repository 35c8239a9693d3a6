// The overview as a picture, to be put on a slide or sent: the speakers with the most words, the claims with the highest
// scores, the first shifts. In the colours of the page as the reader sees it.
/** @import { Article } from "../model/article.js" */
/** @import { Mode, Share } from "../model/speaker_shares.js" */
/** @import { ShiftGroup } from "../model/shift_groups.js" */
/** @import { Block, Pen, Style } from "./picture_blocks.js" */
import { messages } from "../messages.js";
import { rankClaims, scoreOf } from "../model/ranked_claims.js";
import { groupShifts } from "../model/shift_groups.js";
import { MODES } from "../model/speaker_shares.js";
import { element } from "./dom.js";
import { drawBlocks, gapBlock, rowBlock, textBlock } from "./picture_blocks.js";
import { mentionOf } from "./shift_cards.js";
import { sharesOf } from "./speaker_table.js";

const words = messages.overview;
const PAGE = { width: 1200, margin: 56 };
const INNER = PAGE.width - 2 * PAGE.margin;
const MOST = { speakers: 10, claims: 8, shifts: 10 };
const TITLE_UNITS = 140;
const CLAIM_UNITS = 220;
const NAME_WIDTH = 260;
const COUNT_WIDTH = 130;

/** @typedef {(name: string) => string} Colours a colour of the page by its name in tokens.css */

/**
 * Draws the picture and hands it to the reader as a file.
 * @param {Article} article
 * @returns {Promise<boolean>} whether there is one: a browser may have no memory for it
 */
export async function savePicture(article) {
    const canvas = drawPicture(article);
    const blob = await new Promise((/** @type {BlobCallback} */ resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) return false;
    const url = URL.createObjectURL(blob);
    element("a", { href: url, download: "sayso-overview.png" }).click();
    // The browser reads it in its own time.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
}

/** @param {Article} article */
function drawPicture(article) {
    const pen = /** @type {Pen} */ (document.createElement("canvas").getContext("2d"));
    const tokens = getComputedStyle(document.documentElement);
    /** @type {Colours} */
    const colours = (name) => tokens.getPropertyValue(`--${name}`).trim();
    const family = (/** @type {string} */ name) => tokens.getPropertyValue(`--${name}`).trim();
    /** @type {(size: number, weight: number, kind: "serif" | "sans", colour?: string) => Style} */
    const style = (size, weight, kind, colour = "ink") => ({
        font: `${weight} ${size}px ${family(kind)}`,
        colour: colours(colour),
        line: Math.round(size * 1.4),
    });
    const title = /\S[^\n]*/.exec(article.text)?.[0].slice(0, TITLE_UNITS) ?? "";
    const heading = (/** @type {string} */ text) => [
        gapBlock(28),
        textBlock(pen, text, INNER, style(24, 600, "serif")),
        gapBlock(8),
    ];
    const shares = sharesOf(article);
    const claims = rankClaims(article.record.claims).slice(0, MOST.claims);
    const shifts = groupShifts(article.record.shifts, article.text).slice(0, MOST.shifts);
    /** @type {Block[]} */
    const blocks = [
        textBlock(pen, title, INNER, style(34, 600, "serif")),
        ...heading(words.speakers),
        keyBlock(colours, style(15, 400, "sans", "muted")),
        gapBlock(8),
        ...shares.slice(0, MOST.speakers).map((share) => speakerBlock(share, shares, pen, colours, style)),
        ...heading(words.claims),
        textBlock(pen, words.scoreNotice, INNER, style(15, 400, "sans", "muted")),
        gapBlock(10),
        ...claims.flatMap((claim) => [
            rowBlock([
                { x: 0, block: textBlock(pen, String(scoreOf(claim)), 60, style(22, 700, "sans", "claim")) },
                {
                    x: 70,
                    block: textBlock(
                        pen,
                        shorten(article.text.slice(...claim.span)),
                        INNER - 70,
                        style(19, 400, "serif"),
                    ),
                },
            ]),
            gapBlock(8),
        ]),
        ...heading(words.changesAndStays),
        ...shifts.flatMap((group) => [shiftBlock(group, article, pen, style), gapBlock(10)]),
        gapBlock(12),
        textBlock(pen, "Sayso", INNER, style(16, 600, "serif", "muted")),
    ];
    return drawBlocks(blocks, { ...PAGE, paper: colours("paper") });
}

/**
 * @param {Share} share
 * @param {readonly Share[]} shares those with the most words first
 * @param {Pen} pen
 * @param {Colours} colours
 * @param {(size: number, weight: number, kind: "serif" | "sans", colour?: string) => Style} style
 */
function speakerBlock({ voice, words: told, total, share }, shares, pen, colours, style) {
    const width = INNER - NAME_WIDTH - COUNT_WIDTH - 32;
    const scale = width / Math.max(1, shares[0]?.total ?? 1);
    const count = words.wordsAndShare(total, Math.round(share * 100));
    /** @type {Block} */
    const bar = {
        height: 32,
        draw(pen, x, y) {
            for (const mode of MODES) {
                drawPart(pen, mode, { x, y: y + 4, width: told[mode] * scale, height: 18 }, colours);
                x += told[mode] * scale;
            }
        },
    };
    return rowBlock([
        { x: 0, block: textBlock(pen, voice.name, NAME_WIDTH, style(19, 400, "serif")) },
        { x: NAME_WIDTH + 16, block: bar },
        { x: INNER - COUNT_WIDTH, block: textBlock(pen, count, COUNT_WIDTH, style(17, 400, "sans")) },
    ]);
}

/**
 * What the three kinds of bars mean.
 * @param {Colours} colours
 * @param {Style} style
 * @returns {Block}
 */
function keyBlock(colours, { font, colour, line }) {
    return {
        height: line,
        draw(pen, x, y) {
            pen.font = font;
            for (const mode of MODES) {
                drawPart(pen, mode, { x, y: y + 3, width: 18, height: 13 }, colours);
                pen.fillStyle = colour;
                pen.fillText(words.column[mode], x + 25, y + 0.75 * line);
                x += 25 + pen.measureText(words.column[mode]).width + 24;
            }
        },
    };
}

/**
 * A part of a bar: filled for quoted words, striped for partly quoted ones, empty for reported ones.
 * @param {Pen} pen
 * @param {Mode} mode
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {Colours} colours
 */
function drawPart(pen, mode, { x, y, width, height }, colours) {
    if (width <= 0) return;
    pen.save();
    pen.strokeStyle = pen.fillStyle = colours("statement");
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.rect(x, y, width, height);
    if (mode === "direct") pen.fill();
    pen.stroke();
    pen.clip();
    pen.beginPath();
    if (mode === "mixed") {
        for (let at = x - height; at < x + width; at += 7) {
            pen.moveTo(at, y + height);
            pen.lineTo(at + height, y);
        }
        pen.lineWidth = 3;
        pen.stroke();
    }
    pen.restore();
}

/**
 * @param {ShiftGroup} group
 * @param {Article} article
 * @param {Pen} pen
 * @param {(size: number, weight: number, kind: "serif" | "sans", colour?: string) => Style} style
 */
function shiftBlock({ clearest }, article, pen, style) {
    const { from, to, kind } = clearest;
    const said = (/** @type {typeof from} */ spans) => shorten(article.words(spans, messages.card.ellipsis));
    const course = from.length + to.length > 0 ? `${said(from) || "\u2026"} \u2192 ${said(to) || "\u2026"}` : "";
    const label = textBlock(pen, messages.label.shift(kind), NAME_WIDTH - 40, style(17, 600, "sans", "shift"));
    const mention = textBlock(pen, mentionOf(clearest, article), INNER - NAME_WIDTH, style(19, 400, "serif"));
    const states = textBlock(pen, course, INNER - NAME_WIDTH, style(17, 400, "sans", "muted"));
    return rowBlock([
        { x: 0, block: label },
        { x: NAME_WIDTH, block: mention },
        {
            x: NAME_WIDTH,
            block: {
                height: mention.height + states.height,
                draw: (pen, x, y) => states.draw(pen, x, y + mention.height),
            },
        },
    ]);
}

/** @param {string} text */
function shorten(text) {
    return text.length > CLAIM_UNITS ? `${text.slice(0, CLAIM_UNITS)} \u2026` : text;
}
