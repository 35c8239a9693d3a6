// The article and its overview: going from one to the other, and back.
/** @import { Article } from "../model/article.js" */
/** @import { Annotation } from "../model/pieces.js" */
/** @import { Screens } from "./screens.js" */
import { byId } from "./dom.js";
import { Overview } from "./overview.js";
import { ViewSwitch } from "./view_switch.js";
import { WayBack } from "./way_back.js";

/**
 * @typedef {object} Listener
 * @property {() => void} leaving the article is about to go off the screen
 * @property {(annotation: Annotation) => void} visit an entry of the overview leads to this place in the article
 * @property {(speaker: string | null) => void} choose an entry leads to what this speaker says
 * @property {(message: string) => void} trouble
 */

export class ArticleViews {
    #screens;
    #listener;
    #switch = new ViewSwitch((view) => (view === "overview" ? this.showOverview() : this.showArticle()));
    #overview = new Overview(
        (annotation, opener) => this.#leaveOverview(opener, () => this.#listener.visit(annotation)),
        (speaker, opener) => this.#leaveOverview(opener, () => this.#listener.choose(speaker)),
        (message) => this.#listener.trouble(message),
    );
    #wayBack = new WayBack(() => this.showOverview());

    /**
     * @param {Screens} screens
     * @param {Listener} listener
     */
    constructor(screens, listener) {
        this.#screens = screens;
        this.#listener = listener;
    }

    /** There is an overview of this article. @param {Article} article */
    take(article) {
        this.#overview.take(article);
        this.#switch.offer(true);
    }

    /** There is nothing to give an overview of. */
    forget() {
        this.#overview.take(undefined);
        this.#switch.offer(false);
        this.#wayBack.forget();
        if (this.#screens.screen === "overview") this.showArticle();
    }

    showArticle() {
        this.#screens.show("reading");
        this.#switch.show("article");
        this.#wayBack.forget();
        window.scrollTo({ top: 0 });
        byId("article").focus({ preventScroll: true });
    }

    showOverview() {
        this.#listener.leaving();
        this.#wayBack.forget();
        this.#screens.show("overview");
        this.#switch.show("overview");
        this.#overview.draw();
        window.scrollTo({ top: 0 });
    }

    /**
     * @param {HTMLElement} opener to which there is a way back
     * @param {() => void} go
     */
    #leaveOverview(opener, go) {
        this.showArticle();
        this.#wayBack.offer(opener);
        go();
    }
}
