// The page: text goes in, its record comes back from the worker, the views show it.
/** @import { AnnotationRecord } from "./model/record.d.ts" */
/** @import { Annotation } from "./model/pieces.js" */
/** @import { Article } from "./model/article.js" */
/** @import { Change } from "./view/input.js" */
import { Analyst } from "./analysis/analyst.js";
import { Classroom } from "./classroom/classroom.js";
import { Workshop } from "./correct/workshop.js";
import { wireFiles } from "./files/wire_files.js";
import { problemWords, saveMarks } from "./files/marks_files.js";
import { marksShared, marksToKeep, marksToShare } from "./input/marked_text.js";
import { messages } from "./messages.js";
import { LAYERS } from "./model/pieces.js";
import { wireAnnouncing } from "./view/announcing.js";
import { Card } from "./view/card.js";
import { byId } from "./view/dom.js";
import { EditButton } from "./view/edit_button.js";
import { fillMessages } from "./view/fill_messages.js";
import { TextInput } from "./view/input.js";
import { speakLanguage, wireLanguages } from "./view/languages.js";
import { LanguageWarning } from "./view/language_warning.js";
import { LayerSwitches } from "./view/layers.js";
import { wireMarks } from "./view/mark_events.js";
import { Notice } from "./view/notice.js";
import { Overview } from "./view/overview.js";
import { ReadingView } from "./view/reading.js";
import { drawSampleButtons } from "./view/sample_buttons.js";
import { bringIntoView } from "./view/scrolling.js";
import { Screens } from "./view/screens.js";
import { wireSharing } from "./view/sharing.js";
import { wireSpeakerHover } from "./view/speaker_hover.js";
import { SpeakerList } from "./view/speakers.js";
import { Status } from "./view/status.js";
import { TextMap } from "./view/text_map.js";
import { TextSearch } from "./view/text_search.js";
import { wireTextSize } from "./view/text_size.js";
import { Workspace } from "./workspace.js";
import { ViewSwitch } from "./view/view_switch.js";
import { WayBack } from "./view/way_back.js";

// Said to be long from here on: these take more than a moment on any machine.
const LONG_UNITS = 500_000;

class Page {
    /** @type {Article | undefined} */
    #article;
    #screens = new Screens();
    #status = new Status();
    #reading = new ReadingView(byId("article"));
    #card = new Card(() => this.#reading.light("open", new Set()));
    #layers = new LayerSwitches(byId("layers"), () => this.#showLayers());
    #speakers = new SpeakerList(
        (statements) => this.#reading.light("speaker", new Set(statements.map(({ id }) => id))),
        (statements) => this.#reading.light("hover", new Set(statements.map(({ id }) => id))),
        (item, how) => this.#visit({ layer: "statement", item }, how),
    );
    #map = new TextMap(this.#reading, (annotation, how) => this.#visit(annotation, how));
    #search = new TextSearch(this.#reading, (found) => this.#map.showFound(found));
    #versionNotice = new Notice(byId("version-notice"), () => this.#input.focus());
    #notice = new Notice(byId("notice"), () => this.#input.focus());
    #input = new TextInput(this.#notice, (text, change) => this.#takeText(text, change));
    #languageWarning = new LanguageWarning(() => this.#input.focus());
    #workspace = new Workspace(this.#input, this.#notice, {
        busy: (message) => this.#status.busy(message),
        done: (message) => this.#status.done(message),
        trouble: (message) => this.#status.trouble(message),
        marks: (text, marks) => {
            const { opened, history } = /** @type {import("./input/marked_text.js").KeptMarks} */ (marks);
            this.#workshop.review.open(text, opened, history);
        },
        marksProblem: problemWords,
    });
    #views = new ViewSwitch((view) => (view === "overview" ? this.#showOverview() : this.#showReading()));
    #overview = new Overview(
        (annotation, opener) => this.#leaveOverview(opener, () => this.#visit(annotation, { focus: true })),
        (speaker, opener) => this.#leaveOverview(opener, () => this.#speakers.choose(speaker, { focus: true })),
        (message) => this.#status.trouble(message),
    );
    #wayBack = new WayBack(() => this.#showOverview());
    #editButton = new EditButton(
        () => this.#input.text.length,
        () => {
            this.#screens.show("editing");
            this.#input.focus();
        },
        (warning) => this.#status.done(warning),
    );
    #workshop = new Workshop({
        reading: this.#reading,
        card: this.#card,
        redraw: (article) => this.#redraw(article),
        openCard: (annotation) => this.#openCardOf(annotation),
        openText: (text) => this.#workspace.open([{ text }]),
    });
    #analyst;

    /** @param {() => Promise<Worker>} startWorker */
    constructor(startWorker) {
        this.#analyst = new Analyst(startWorker, {
            ready: () => (document.documentElement.dataset.analysis = "ready"),
            reading: (text) => this.#status.busy(readingMessage(text), () => this.#cancel()),
            record: (text, record, words) => this.#showRecord(text, record, words),
            restarted: () => this.#status.trouble(messages.status.restarted),
            failed: (reason) => {
                const words = typeof reason === "string" ? messages.status[reason] : reason.message;
                this.#giveUp(messages.status.failed(words));
            },
            unavailable: (message) => this.#giveUp(messages.status.unavailable(message)),
        });
        wireMarks(byId("article"), (mark, opener) => this.#openCard(mark, opener));
        wireLanguages(
            () => this.#workspace.keep(),
            () => this.#status.trouble(messages.page.languageLost),
        );
        wireAnnouncing(this.#reading);
        wireSpeakerHover(this.#reading, () => this.#article);
        drawSampleButtons(byId("sample-list"), (text) => this.#input.replace(text));
        byId("read").addEventListener("click", () => {
            this.#input.flush();
            this.#showReading();
        });
        for (const id of ["clear", "new"]) {
            byId(id).addEventListener("click", () => this.#input.replace("", messages.input.cleared));
        }
        const classroom = new Classroom(this.#workshop, () => this.#status.done(""));
        wireFiles(this.#workshop, classroom, (message) => {
            if (message) this.#status.trouble(message);
            else this.#status.clearTrouble();
        });
        this.#workshop.onChange(() => this.#keepMarks());
        this.#screens.show("empty");
        void this.#openDrafts();
        // After a reload, browsers put the text back into the box by themselves, some when the page is shown only.
        window.addEventListener("pageshow", () => {
            if (this.#input.text.trim() !== "" && !this.#article) this.#takeText(this.#input.text, "replaced");
        });
    }

    async #openDrafts() {
        await this.#workspace.restore();
        await wireSharing({
            article: () => ({
                text: this.#input.text,
                name: this.#workspace.title,
                marks: this.#article && marksToShare(this.#workshop.review),
            }),
            open: ({ text, name, marks }) => this.#workspace.open([{ text, name, marks: marksShared(text, marks) }]),
            save: () => saveMarks(this.#workshop),
            notice: this.#notice,
            trouble: (message) => this.#status.trouble(message),
        });
    }

    /** The person's marks go with the draft. */
    #keepMarks() {
        const { review } = this.#workshop;
        if (review.text === this.#input.text) this.#workspace.marks = marksToKeep(review);
    }

    /** The page works without the network. */
    offlineReady() {
        byId("offline").hidden = false;
    }

    /**
     * A new version of the page waits.
     * @param {() => void} load
     */
    newVersion(load) {
        const run = async () => {
            if (await this.#workspace.keep()) load();
            else this.#status.trouble(messages.offline.notKept);
        };
        this.#versionNotice.say(messages.offline.newVersion, { label: messages.offline.load, run: () => void run() });
    }

    /**
     * @param {string} text
     * @param {Change} change
     */
    #takeText(text, change) {
        this.#workspace.noteText(text);
        if (change === "replaced") this.#languageWarning.reset();
        this.#languageWarning.check(text);
        this.#status.clearTrouble();
        this.#editButton.reset();
        if (text.trim() === "" || change === "replaced") {
            this.#forgetArticle();
            this.#reading.showText(text);
            this.#workshop.turnTo(text);
        }
        if (text.trim() === "") {
            this.#analyst.forget();
            this.#status.done("");
            this.#screens.show("empty");
            this.#input.focus();
            return;
        }
        if (change === "replaced") this.#showReading();
        else this.#screens.show("editing");
        this.#analyst.analyse(text);
    }

    /**
     * @param {string} text
     * @param {AnnotationRecord} record
     * @param {number} words
     */
    #showRecord(text, record, words) {
        this.#forgetArticle();
        this.#article = this.#workshop.take(text, record);
        this.#keepMarks();
        this.#reading.showArticle(this.#article);
        this.#showParts(this.#article);
        this.#search.show(text);
        this.#screens.showPanel(true);
        this.#screens.showWords(words);
        this.#status.done(summary(record));
    }

    /** What stands beside the article. @param {Article} article */
    #showParts(article) {
        this.#speakers.show(article);
        this.#map.show(article);
        this.#overview.take(article);
        this.#views.offer(true);
        this.#layers.showCounts(article.record);
    }

    /**
     * The same text with its marks changed.
     * @param {Article} article
     */
    #redraw(article) {
        if (!this.#article) return;
        this.#article = article;
        this.#reading.redraw(article);
        this.#showParts(article);
    }

    /**
     * The text stays, in the box and on the page; there are no marks for it.
     * @param {string} message
     */
    #giveUp(message) {
        this.#forgetArticle();
        this.#reading.showText(this.#input.text);
        this.#status.trouble(message);
    }

    /** The reader has seen enough; the text stays. */
    #cancel() {
        this.#analyst.cancel();
        this.#status.done("");
        this.#notice.say(messages.status.cancelled, {
            label: messages.status.again,
            run: () => this.#analyst.analyse(this.#input.text),
        });
    }

    #forgetArticle() {
        this.#article = undefined;
        this.#card.close({ returnFocus: false });
        this.#screens.showPanel(false);
        this.#screens.showWords(undefined);
        this.#map.show(undefined);
        this.#overview.take(undefined);
        this.#views.offer(false);
        this.#wayBack.forget();
        if (this.#screens.screen === "overview") this.#showReading();
    }

    #showReading() {
        this.#screens.show("reading");
        this.#views.show("article");
        this.#wayBack.forget();
        window.scrollTo({ top: 0 });
        byId("article").focus({ preventScroll: true });
    }

    #showOverview() {
        this.#card.close({ returnFocus: false });
        this.#wayBack.forget();
        this.#screens.show("overview");
        this.#views.show("overview");
        this.#overview.draw();
        window.scrollTo({ top: 0 });
    }

    /**
     * @param {HTMLElement} opener to which there is a way back
     * @param {() => void} go
     */
    #leaveOverview(opener, go) {
        this.#showReading();
        this.#wayBack.offer(opener);
        go();
    }

    #showLayers() {
        this.#card.close({ returnFocus: false });
        this.#reading.hideLayers(this.#layers.hidden);
        this.#map.hideLayers(this.#layers.hidden);
    }

    /**
     * Goes to the place of an annotation, and if wanted moves the focus to its label.
     * @param {Annotation} annotation
     * @param {{ focus: boolean }} [how]
     */
    #visit(annotation, { focus } = { focus: false }) {
        if (this.#layers.reveal(annotation.layer)) this.#showLayers();
        this.#card.close({ returnFocus: false });
        const mark = this.#reading.markOf(annotation);
        if (!mark) return;
        this.#reading.light("visit", new Set([annotation.item.id]));
        bringIntoView(mark);
        const label = this.#reading.labelOf(annotation);
        // Labels that are silenced are not there for the keyboard either.
        if (focus) (label && label.tabIndex >= 0 ? label : mark).focus({ preventScroll: true });
    }

    /** @param {Annotation} annotation */
    #openCardOf(annotation) {
        this.#layers.reveal(annotation.layer);
        this.#reading.hideLayers(this.#layers.hidden);
        const mark = this.#reading.markOf(annotation);
        const label = mark?.querySelector(`[data-annotation="${CSS.escape(annotation.item.id)}"]`);
        if (mark) this.#openCard(mark, label instanceof HTMLElement ? label : mark);
    }

    /**
     * @param {HTMLElement} mark
     * @param {HTMLElement} opener
     */
    #openCard(mark, opener) {
        const hidden = this.#layers.hidden;
        const chosen = opener.dataset.annotation;
        const annotations = this.#reading
            .annotationsAt(mark)
            .filter(({ layer }) => !hidden.has(layer))
            .sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
            .sort((a, b) => Number(b.item.id === chosen) - Number(a.item.id === chosen));
        if (!this.#article || annotations.length === 0) return;
        const ids = annotations.map(({ item }) => item.id);
        // A label stands for one annotation, words for all that cover them.
        this.#reading.light("open", new Set(chosen ? [chosen] : ids));
        this.#card.open(mark, opener, annotations, this.#article);
    }
}

/**
 * @param {() => Promise<Worker>} startWorker
 * @returns {import("./offline/copies.js").Listener} to be told about copies of the page, where it keeps any
 */
export function startPage(startWorker) {
    speakLanguage();
    fillMessages(document);
    wireTextSize();
    return new Page(startWorker);
}

/** @param {string} text */
function readingMessage(text) {
    const megabytes = text.length / 1e6;
    return text.length < LONG_UNITS ? messages.status.reading : messages.status.readingLong(megabytes);
}

/** @param {AnnotationRecord} record */
function summary({ attributions, claims, shifts }) {
    const statements = attributions.length;
    if (statements + claims.length + shifts.length === 0) return messages.status.nothingFound;
    const speakers = new Set(attributions.map(({ speaker }) => speaker)).size;
    return messages.status.found({ statements, speakers, claims: claims.length, shifts: shifts.length });
}
