// The button that makes a link of the article, and links that were opened.
/** @import { Shared } from "../share/link.js" */
/** @import { Notice } from "./notice.js" */
import { messages } from "../messages.js";
import { articleIn, carriesArticle, fragmentOf, LinkProblem, LONGEST_FRAGMENT } from "../share/link.js";
import { byId } from "./dom.js";

/**
 * @param {object} page
 * @param {() => Shared} page.article the one to share
 * @param {(article: Shared) => void} page.open
 * @param {() => void} page.save as a file, for what is too long for a link
 * @param {Notice} page.notice
 * @param {(message: string) => void} page.trouble
 */
export function wireSharing({ article, open, save, notice, trouble }) {
    byId("share").addEventListener("click", async () => {
        const fragment = await fragmentOf(article());
        if (fragment.length > LONGEST_FRAGMENT) {
            notice.say(messages.share.tooLong(LONGEST_FRAGMENT), { label: messages.share.save, run: save });
            return;
        }
        const link = `${location.href.replace(/#.*$/s, "")}#${fragment}`;
        try {
            await navigator.clipboard.writeText(link);
            notice.say(messages.share.copied);
        } catch {
            history.replaceState(null, "", link);
            notice.say(messages.share.copyYourself);
        }
    });
    const openLink = async () => {
        const { hash } = location;
        if (!carriesArticle(hash)) return;
        // Opened once: a reload shows the draft, with what was done to it since.
        history.replaceState(null, "", location.href.replace(/#.*$/s, ""));
        try {
            open(await articleIn(hash));
            notice.say(messages.share.opened);
        } catch (error) {
            trouble(messages.share[error instanceof LinkProblem ? error.problem : "damaged"]);
        }
    };
    window.addEventListener("hashchange", () => void openLink());
    return openLink();
}
