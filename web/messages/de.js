// Auf Deutsch.
/** @import { Translation } from "./translation.d.ts" */
import { counting } from "./counting.js";

const { number, counted, decimal } = counting("de");

/** @type {Record<string, string>} */
const shiftWord = {
    introduce: "Einführung",
    end: "Ende",
    increase: "mehr",
    decrease: "weniger",
    replace: "Ersatz",
    reverse: "Umkehr",
    continue: "bleibt",
};

/** @type {Translation} */
export const de = {
    page: {
        title: "Sayso: wer was sagt",
        tagline: "Wer was sagt, was behauptet wird und was sich ändert",
        skip: "Zum Artikel springen",
        textSize: "Schriftgröße",
        smaller: "Kleinere Schrift",
        larger: "Größere Schrift",
        privacy: "Ihr Text bleibt auf diesem Gerät: Die Seite liest ihn hier und sendet nichts.",
        licences: "Lizenzen",
        language: "Sprache",
        languageLost:
            "Die Seite spricht die neue Sprache, sobald sie neu geladen ist. Ihr Browser behält dabei nichts, und der Text im Feld ginge verloren: Kopieren Sie ihn zuerst, dann laden Sie neu.",
        backToPage: "Zurück zur Seite",
        scriptNeeded: "Sayso liest den Text auf Ihrem eigenen Gerät und braucht dafür JavaScript.",
    },
    input: {
        heading: "Nachrichtenartikel einfügen",
        introduction:
            "Sayso zeigt, wer was sagt, welche Behauptungen eine Prüfung wert sind und welche Vorhaben sich wie ändern. " +
            "Alles geschieht auf diesem Gerät, auch ohne Internet.",
        label: "Text des Artikels",
        placeholder: "Englischen Nachrichtenartikel einfügen oder eintippen",
        anywhere: "Tipp: Einfügen geht überall auf dieser Seite.",
        samples: "Oder ein Beispiel lesen (Menschen und Länder sind erfunden)",
        sampleKind: { wire: "Agenturmeldung", local: "Lokalzeitung", explainer: "Hintergrund" },
        read: "Artikel zeigen",
        edit: "Text bearbeiten",
        editAnyway: "Trotzdem bearbeiten",
        longEdit: (megabytes) =>
            `Der Text ist lang (${decimal(megabytes)} MB). Der Browser kann beim Öffnen des Textfelds eine Weile stillstehen.`,
        clear: "Neuer Artikel",
        undo: "Rückgängig",
        dismiss: "Schließen",
        replaced: "Der neue Text hat den bisherigen Artikel ersetzt.",
        cleared: "Der Artikel wurde aus dem Feld genommen.",
        nothingToPaste: "In der Zwischenablage ist kein Text.",
        words: (words) => counted(words, { one: "# Wort", other: "# Wörter" }),
    },
    status: {
        loading: "Wird vorbereitet …",
        reading: "Der Text wird gelesen …",
        readingLong: (megabytes) => `Ein langer Text wird gelesen (${decimal(megabytes)} MB) …`,
        found: ({ statements, speakers, claims, shifts }) =>
            `Gefunden: ${counted(statements, { one: "# Aussage", other: "# Aussagen" })} von ` +
            `${counted(speakers, { one: "# Stimme", other: "# Stimmen" })}, ` +
            `${counted(claims, { one: "# Behauptung", other: "# Behauptungen" })} und ` +
            `${counted(shifts, { one: "# Kurswechsel", other: "# Kurswechsel" })}.`,
        nothingFound:
            "In diesem Text gibt es nichts zu markieren: Niemand wird zitiert, nichts behauptet, kein Kurs geändert. " +
            "Sayso liest Nachrichtenartikel auf Englisch.",
        restarted: "Die Analyse brach unerwartet ab und wurde neu gestartet. Ihr Text ist noch da.",
        failed: (reason) =>
            `Dieser Text konnte nicht analysiert werden (${reason}). Er steht noch im Feld: Ändern oder kürzen Sie ihn für einen neuen Versuch.`,
        unavailable: (reason) =>
            `Die Analyse konnte nicht geladen werden (${reason}). Ihr Text ist noch da: Laden Sie die Seite neu, um es noch einmal zu versuchen.`,
        crashed: "die Analyse brach zweimal daran ab",
        tooLong: "es dauerte zu lange",
    },
    layers: {
        legend: "Was markiert wird",
        statement: "Wer es sagt",
        claim: "Behauptungen",
        shift: "Kurswechsel",
        statementHint: "Worte und Berichte mit Quelle",
        claimHint: "Aussagen über Tatsachen",
        shiftHint: "Regeln und Pläne, die sich ändern",
        count: (marks) => number(marks),
        hint: "Eine Markierung im Text zeigt, wer, was und warum.",
    },
    speakers: {
        heading: "Stimmen",
        count: (speakers) => `(${number(speakers)})`,
        none: "In diesem Text wird niemand zitiert.",
        statements: (count) => counted(count, { one: "# Aussage", other: "# Aussagen" }),
        unnamed: "Quelle nicht genannt",
        previous: "Zurück",
        next: "Weiter",
        position: (position, count) => `${position} von ${count}`,
    },
    article: { region: "Der Artikel mit seinen Markierungen" },
    label: {
        unnamed: "ungenannt",
        claim: "Behauptung",
        shift: (kind) => `Kurs: ${shiftWord[kind] ?? kind}`,
        statementName: (speaker) => `Aussage von ${speaker}`,
        shiftName: (label) => `Kurswechsel, ${label}`,
        claimName: (score) => `Eine Behauptung, ${score} von 100 für prüfenswert`,
    },
    card: {
        close: "Schließen",
        title: "Über diese Markierung",
        statement: "Aussage",
        claim: "Behauptung",
        shift: "Kurswechsel",
        who: "Wer",
        cue: "Eingeleitet mit",
        full: "Ganze Aussage",
        how: "Wie",
        why: "Warum das markiert ist",
        noSpeaker: "Der Text nennt keine Quelle",
        article: "Der Artikel selbst",
        claimedBy: "Behauptet von",
        about: "Worüber",
        wording: "Wortwahl",
        worth: "Prüfenswert",
        score: (score) => `${score} von 100`,
        scoreNote: "Wie gern ein Faktencheck das prüfen würde. Nie ein Urteil, ob es wahr ist.",
        confidence: "Sicherheit",
        percent: (percent) => `Das Programm ist sich bei dieser Markierung zu ${percent} % sicher.`,
        change: "Änderung",
        from: "Von",
        to: "Zu",
        notSaid: "steht hier nicht",
        actor: "Wessen Kurs",
        policy: "Vorhaben",
        shiftCue: "Worte der Änderung",
        saidBy: "Gesagt von",
        ellipsis: " … ",
    },
    speakerType: {
        person: "eine Person",
        group: "eine Gruppe",
        org: "eine Organisation",
        doc: "ein Dokument",
        unknown: "",
    },
    mode: {
        direct: "In den eigenen Worten der Quelle: Alles steht in Anführungszeichen.",
        indirect: "In den Worten des Artikels: keine Anführungszeichen.",
        mixed: "Teils in den Worten der Quelle, teils in denen des Artikels.",
    },
    thought: "Wiedergegeben als Gedanke, Wunsch oder Plan, nicht als gesagt.",
    negative: "Wiedergegeben als nicht gesagt, bestritten oder abgelehnt.",
    claimType: {
        quantity: "eine Zahl oder Menge",
        event: "etwas, das geschah",
        causal: "Ursache und Wirkung",
        comparison: "ein Vergleich",
        prediction: "was geschehen wird",
        policy: "eine Regel oder ein Plan",
        evaluation: "ein Urteil",
        definition: "was etwas ist",
    },
    qualifier: {
        negation: "verneint",
        hedge: "schränkt ein",
        modality: "sagt, was kann, soll oder muss",
        quantity: "sagt, wie viel",
        time: "sagt, wann",
    },
    shiftKind: {
        introduce: "Etwas Neues beginnt",
        end: "Etwas endet",
        increase: "Mehr davon oder strenger",
        decrease: "Weniger davon oder lockerer",
        replace: "Ein Vorhaben tritt an die Stelle eines anderen",
        reverse: "Eine Kehrtwende",
        continue: "Bleibt, wie es ist, sagt der Text",
    },
    shiftWord,
    shiftStatus: {
        enacted: "beschlossen oder in Kraft",
        announced: "angekündigt von denen, die entscheiden",
        proposed: "vorgeschlagen, nicht entschieden",
        predicted: "von anderen erwartet",
        denied: "bestritten",
    },
};
