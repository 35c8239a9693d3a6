// Says when a text does not look like English; not again about the same text once that was dismissed.
import { messages } from "../messages.js";
import { looksEnglish } from "../model/text_language.js";
import { byId } from "./dom.js";
import { Notice } from "./notice.js";

export class LanguageWarning {
    #isDismissed = false;
    #isSaid = false;
    #notice;

    /** @param {() => void} onDismiss */
    constructor(onDismiss) {
        this.#notice = new Notice(byId("language-notice"), () => {
            this.#isDismissed = true;
            onDismiss();
        });
    }

    /** @param {string} text */
    check(text) {
        const isEnglish = looksEnglish(text);
        if (isEnglish) this.#notice.hide();
        else if (!this.#isDismissed && !this.#isSaid) this.#notice.say(messages.textLanguage.notEnglish);
        this.#isSaid = !isEnglish;
    }

    /** Another text: whatever was dismissed was about the one before. */
    reset() {
        this.#isDismissed = false;
    }
}
