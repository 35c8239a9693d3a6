// The page: text goes in, its record comes back from the worker, the views show it.
/** @import { AnnotationRecord } from "./model/record.d.ts" */
/** @import { Article } from "./model/article.js" */
/** @import { Change } from "./view/input.js" */
import { Classroom } from "./classroom/classroom.js";
import { Workshop } from "./correct/workshop.js";
import { wireFiles } from "./files/wire_files.js";
import { problemWords, saveMarks } from "./files/marks_files.js";
import { marksShared, marksToKeep, marksToShare } from "./input/marked_text.js";
import { messages } from "./messages.js";
import { NO_EDITS } from "./model/edits.js";
import { ReportedAnalysis } from "./reported_analysis.js";
import { wireAnnouncing } from "./view/announcing.js";
import { ArticleViews } from "./view/article_views.js";
import { byId } from "./view/dom.js";
import { EditButton } from "./view/edit_button.js";
import { fillMessages } from "./view/fill_messages.js";
import { TextInput } from "./view/input.js";
import { speakLanguage, wireLanguages } from "./view/languages.js";
import { LanguageWarning } from "./view/language_warning.js";
import { wireMarks } from "./view/mark_events.js";
import { MarkGuide } from "./view/mark_guide.js";
import { Notice } from "./view/notice.js";
import { ReadingView } from "./view/reading.js";
import { drawSampleButtons } from "./view/sample_buttons.js";
import { Screens } from "./view/screens.js";
import { wireSharing } from "./view/sharing.js";
import { wireSpeakerHover } from "./view/speaker_hover.js";
import { SpeakerList } from "./view/speakers.js";
import { Status } from "./view/status.js";
import { TextMap } from "./view/text_map.js";
import { TextSearch } from "./view/text_search.js";
import { wireTextSize } from "./view/text_size.js";
import { Workspace } from "./workspace.js";

class Page {
    /** @type {Article | undefined} */
    #article;
    #screens = new Screens();
    #status = new Status();
    #reading = new ReadingView(byId("article"));
    #guide = new MarkGuide(
        this.#reading,
        () => this.#article,
        (hidden) => this.#map.hideLayers(hidden),
    );
    #speakers = new SpeakerList(
        (statements) => this.#reading.light("speaker", new Set(statements.map(({ id }) => id))),
        (statements) => this.#reading.light("hover", new Set(statements.map(({ id }) => id))),
        (item, how) => this.#guide.visit({ layer: "statement", item }, how),
    );
    #map = new TextMap(this.#reading, (annotation, how) => this.#guide.visit(annotation, how));
    #search = new TextSearch(this.#reading, (found) => this.#map.showFound(found));
    #versionNotice = new Notice(byId("version-notice"), () => this.#input.focus());
    #notice = new Notice(byId("notice"), () => this.#input.focus());
    #input = new TextInput(this.#notice, (text, change) => this.#takeText(text, change));
    #languageWarning = new LanguageWarning(() => this.#input.focus());
    #workspace = new Workspace(this.#input, this.#notice, {
        busy: (message) => this.#status.busy(message),
        done: (message) => this.#status.done(message),
        trouble: (message) => this.#status.trouble(message),
        marks: (text, marks) => this.#workshop.review.open(text, marks?.opened, marks?.history ?? NO_EDITS),
        forget: () => {
            this.#classroom.forget();
            this.#workshop.review.forget();
        },
        marksProblem: problemWords,
    });
    #views = new ArticleViews(this.#screens, {
        leaving: () => this.#guide.closeCard(),
        visit: (annotation) => this.#guide.visit(annotation, { focus: true }),
        choose: (speaker) => this.#speakers.choose(speaker, { focus: true }),
        trouble: (message) => this.#status.trouble(message),
    });
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
        card: this.#guide.card,
        redraw: (article) => this.#redraw(article),
        openCard: (annotation) => this.#guide.openCardOf(annotation),
        openText: (text, marks) => this.#workspace.open([{ text, marks }]),
    });
    #classroom = new Classroom(this.#workshop, () => this.#status.done(""));
    #analysis;

    /** @param {() => Promise<Worker>} startWorker */
    constructor(startWorker) {
        this.#analysis = new ReportedAnalysis(startWorker, this.#status, this.#notice, {
            text: () => this.#input.text,
            record: (text, record, words) => this.#showRecord(text, record, words),
            noRecord: () => this.#showWithoutMarks(),
        });
        wireMarks(byId("article"), (mark, opener) => this.#guide.openCard(mark, opener));
        wireLanguages(
            () => this.#workspace.keep(),
            () => this.#status.trouble(messages.page.languageLost),
        );
        wireAnnouncing(this.#reading);
        wireSpeakerHover(this.#reading, () => this.#article);
        drawSampleButtons(byId("sample-list"), (text) => this.#input.replace(text));
        byId("read").addEventListener("click", () => {
            this.#input.flush();
            this.#views.showArticle();
        });
        for (const id of ["clear", "new"]) {
            byId(id).addEventListener("click", () => this.#input.replace("", messages.input.cleared));
        }
        wireFiles(this.#workshop, this.#classroom, (message) => {
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
            this.#workspace.marks = marksToKeep(this.#workshop.review);
        }
        if (text.trim() === "") {
            this.#analysis.forget();
            this.#screens.show("empty");
            this.#input.focus();
            return;
        }
        if (change === "replaced") this.#views.showArticle();
        else this.#screens.show("editing");
        this.#analysis.analyse(text);
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
    }

    /** What stands beside the article. @param {Article} article */
    #showParts(article) {
        this.#speakers.show(article);
        this.#map.show(article);
        this.#views.take(article);
        this.#guide.showCounts(article);
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

    /** The text stays, in the box and on the page; there are no marks for it. */
    #showWithoutMarks() {
        this.#forgetArticle();
        this.#reading.showText(this.#input.text);
    }

    #forgetArticle() {
        this.#article = undefined;
        this.#guide.closeCard();
        this.#screens.showPanel(false);
        this.#screens.showWords(undefined);
        this.#map.show(undefined);
        this.#views.forget();
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
