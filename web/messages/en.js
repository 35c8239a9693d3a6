// Every word that the page says, in English: data, and so one file a language, however long. The other files of this folder translate it; what they lack yet is shown
// in English (fallback.js), and tests/page/languages.test.mjs lists it.

const numbers = new Intl.NumberFormat("en");

/**
 * @param {number} count
 * @param {string} one
 * @param {string} many
 */
const counted = (count, one, many) => `${numbers.format(count)} ${count === 1 ? one : many}`;

export const en = {
    page: {
        title: "Sayso: who says what",
        tagline: "Who says what, what is claimed, and what changes",
        skip: "Skip to the article",
        textSize: "Text size",
        smaller: "Smaller text",
        larger: "Larger text",
        privacy: "Your text stays on this computer: the page reads it here and sends nothing anywhere.",
        licences: "Licences",
        language: "Language",
        languageLost:
            "The page speaks the new language once it is loaded anew. Your browser keeps nothing over that, and the text " +
            "in the box would be lost: copy it first, then reload.",
        backToPage: "Back to the page",
        scriptNeeded: "Sayso reads the text on your own computer and needs JavaScript for it.",
    },
    input: {
        heading: "Paste a news article",
        introduction:
            "Sayso marks who says what, which claims are worth checking, and which policies change from what to what. " +
            "It works on this computer, also without internet.",
        label: "Text of the article",
        placeholder: "Paste or type a news article in English",
        anywhere: "Tip: you can paste anywhere on this page.",
        samples: "Or read a sample (invented people and countries)",
        sampleKind: { wire: "Wire report", local: "Local paper", explainer: "Explainer" },
        read: "Show the article",
        edit: "Edit text",
        editAnyway: "Edit it all the same",
        /** @param {number} megabytes */
        longEdit: (megabytes) =>
            `The text is long (${megabytes.toFixed(1)} MB). The browser may stand still for a while when it opens the text box.`,
        clear: "New article",
        undo: "Undo",
        dismiss: "Dismiss",
        replaced: "The new text took the place of the article that was here.",
        cleared: "The article was taken out of the box.",
        nothingToPaste: "There is no text in what you pasted.",
        /** @param {number} words */
        words: (words) => counted(words, "word", "words"),
    },
    files: {
        open: "Open files",
        kinds: "Text, Markdown, web pages and Word documents; or drop them here.",
        /** @param {number} files */
        reading: (files) => `Opening ${counted(files, "file", "files")} …`,
        /** @param {string} name @param {string} reason */
        problem: (name, reason) => `${name} could not be opened: ${reason}`,
        tooLarge: "it is too large.",
        noText: "there is no text in it.",
        unknown:
            "it is no text, web page or Word document (.docx). Older .doc files and PDFs: copy their text instead.",
        damaged: "it is damaged, or no Word document at all.",
        unreadable: "the browser could not read it.",
    },
    desk: {
        tabs: "Open texts",
        untitled: "New article",
        /** @param {string} title */
        close: (title) => `Close: ${title}`,
        closed: "The text was closed.",
        cancel: "Cancel",
        forget: "Forget everything",
        forgetQuestion:
            "All open texts, their marks and your settings will be deleted from this browser, in all of its windows. " +
            "That cannot be undone.",
        forgetYes: "Delete all",
        forgotten: "All texts, marks and settings were deleted from this browser.",
        storageFull:
            "The browser has no room left to keep your text over a reload. It is still here: copy it, or close texts " +
            "that you no longer need.",
        storageDenied:
            "This browser keeps nothing for this page (a private window, perhaps). Your text is here as long as the page " +
            "is open, and lost when you close or reload it.",
    },
    offline: {
        ready: "This page works without internet, too.",
        newVersion: "A new version of Sayso is ready.",
        load: "Load it now",
        notKept: "Your text would be lost when the new version is loaded. Copy it first, then reload the page.",
    },
    textLanguage: {
        notEnglish:
            "This text does not look like English. Sayso knows English only: the marks below are likely to be wrong.",
    },
    share: {
        button: "Copy link",
        copied: "The link is copied. It carries the whole article: whoever has it can read the text, and nobody else.",
        copyYourself: "Your browser did not let the page copy the link. Copy it from the address bar.",
        /** @param {number} limit */
        tooLong: (limit) =>
            `The article is too long for a link (at most ${numbers.format(limit)} characters, as mail and chats cut off ` +
            "longer ones). Save it as a file instead and hand that on.",
        save: "Save as a file",
        opened: "The article came with the link that you opened.",
        damaged: "The link is damaged or cut off: there is no article to be had from it. Ask for the link again.",
        newer: "The link was made by a newer version of Sayso. Reload the page to get that version.",
        tooLarge: "The article in the link is too large and was not opened.",
    },
    status: {
        cancel: "Stop",
        cancelled: "The analysis was stopped. The text is still here, without marks.",
        again: "Mark it",
        loading: "Getting ready …",
        reading: "Reading the text …",
        /** @param {number} megabytes */
        readingLong: (megabytes) => `Reading a long text (${megabytes.toFixed(1)} MB) …`,
        /** @param {{ statements: number, speakers: number, claims: number, shifts: number }} counts */
        found: ({ statements, speakers, claims, shifts }) =>
            `Found ${counted(statements, "statement", "statements")} by ${counted(speakers, "speaker", "speakers")}, ` +
            `${counted(claims, "claim", "claims")} and ${counted(shifts, "policy shift", "policy shifts")}.`,
        nothingFound:
            "Nothing to mark in this text: nobody is quoted, nothing is claimed, no policy changes. " +
            "Sayso reads news articles in English.",
        restarted: "The analysis stopped unexpectedly and was started again. Your text is still here.",
        /** @param {string} reason */
        failed: (reason) =>
            `This text could not be analysed (${reason}). It is still in the box: change or shorten it to try again.`,
        /** @param {string} reason */
        unavailable: (reason) =>
            `The analysis could not be loaded (${reason}). Your text is still here: reload the page to try again.`,
        crashed: "the analysis stopped twice on it",
        tooLong: "it took too long",
    },
    layers: {
        legend: "What to mark",
        statement: "Who says it",
        claim: "Claims",
        shift: "Policy shifts",
        statementHint: "words and reports with a source",
        claimHint: "statements of fact",
        shiftHint: "rules and plans that change",
        /** @param {number} marks */
        count: (marks) => numbers.format(marks),
        hint: "Choose a mark in the text to see who, what and why.",
    },
    speakers: {
        heading: "Speakers",
        /** @param {number} speakers */
        count: (speakers) => `(${numbers.format(speakers)})`,
        none: "Nobody is quoted or reported in this text.",
        /** @param {number} count */
        statements: (count) => counted(count, "statement", "statements"),
        unnamed: "Source not named",
        previous: "Previous",
        next: "Next",
        /** @param {number} position @param {number} count */
        position: (position, count) => `${position} of ${count}`,
    },
    article: {
        region: "The article with its marks",
    },
    label: {
        unnamed: "unnamed",
        claim: "claim",
        /** @param {string} kind */
        shift: (kind) => `shift: ${kind}`,
        /** @param {string} speaker */
        statementName: (speaker) => `Statement by ${speaker}`,
        /** @param {string} label */
        shiftName: (label) => `Policy ${label}`,
        /** @param {number} score */
        claimName: (score) => `A claim, ${score} of 100 for worth checking`,
    },
    card: {
        close: "Close",
        title: "About this mark",
        statement: "Statement",
        claim: "Claim",
        shift: "Policy shift",
        who: "Who",
        cue: "Told by",
        full: "Full statement",
        how: "How",
        why: "Why this is marked",
        noSpeaker: "The text names no source",
        article: "The article itself",
        claimedBy: "Claimed by",
        about: "About",
        wording: "Wording",
        worth: "Worth checking",
        /** @param {number} score */
        score: (score) => `${score} of 100`,
        scoreNote: "How much a fact-checker would want to check this. Never a verdict on truth.",
        confidence: "Certainty",
        /** @param {number} percent */
        percent: (percent) => `The program is ${percent} % sure of this mark.`,
        change: "Change",
        from: "From",
        to: "To",
        notSaid: "not said here",
        actor: "Whose policy",
        policy: "Policy",
        shiftCue: "Words of change",
        saidBy: "Said by",
        ellipsis: " … ",
    },
    speakerType: {
        person: "a person",
        group: "a group of people",
        org: "an organisation",
        doc: "a document",
        unknown: "",
    },
    mode: {
        direct: "In the source’s own words: all of it stands in quotation marks.",
        indirect: "Told in the article’s words: no quotation marks.",
        mixed: "Partly in the source’s own words, partly in the article’s.",
    },
    thought: "Told as a thought, wish or plan rather than as something said.",
    negative: "Told as not said, denied or declined.",
    claimType: {
        quantity: "a number or amount",
        event: "something that happened",
        causal: "cause and effect",
        comparison: "a comparison",
        prediction: "what will happen",
        policy: "a rule or plan",
        evaluation: "a judgement",
        definition: "what something is",
    },
    qualifier: {
        negation: "says “not”",
        hedge: "holds back",
        modality: "says may, must or should",
        quantity: "says how much",
        time: "says when",
    },
    shiftKind: {
        introduce: "Something new begins",
        end: "Something ends",
        increase: "More of it, or stricter",
        decrease: "Less of it, or looser",
        replace: "One policy takes the place of another",
        reverse: "A turn to the opposite",
        continue: "Stays as it is, says the text",
    },
    // The same, in a word.
    shiftWord: {
        introduce: "introduce",
        end: "end",
        increase: "increase",
        decrease: "decrease",
        replace: "replace",
        reverse: "reverse",
        continue: "continue",
    },
    shiftStatus: {
        enacted: "done or in force",
        announced: "announced by those who decide",
        proposed: "proposed, not decided",
        predicted: "expected by others",
        denied: "denied",
    },
    map: {
        label: "Map of the marks: arrow keys go from mark to mark, Enter moves the focus there",
        /** @param {number} percent */
        place: (percent) => `${percent} % of the text`,
        /** @param {number} percent @param {string} name */
        mark: (percent, name) => `${name}, at ${percent} % of the text`,
    },
    search: {
        label: "Find in the text",
        previous: "Previous place",
        next: "Next place",
        end: "End the search",
        none: "Not found",
        /** @param {number} position @param {number} count @param {boolean} isCapped */
        count: (position, count, isCapped) =>
            `${numbers.format(position)} of ${isCapped ? "the first " : ""}${numbers.format(count)}`,
    },
    overview: {
        /** @param {number} minutes */
        readingTime: (minutes) => counted(minutes, "minute to read", "minutes to read"),
        views: "View",
        article: "Article",
        overview: "Overview",
        back: "Back to the overview",
        picture: "Save as picture",
        pictureFailed: "This browser could not make a picture of the overview.",
        speakers: "Speakers",
        speakersHint: "How many words each speaker gets, how they are told and, below the bars, where in the text.",
        claims: "Claims",
        changesAndStays: "What changes and what stays",
        changes: "What changes",
        stays: "What stays",
        noClaims: "No claims were found in this text.",
        noChanges: "No policy shifts were found in this text.",
        noStays: "The text says of no policy that it stays.",
        /** @param {number} count */
        counted: (count) => `(${numbers.format(count)})`,
        column: {
            name: "Speaker",
            total: "Words",
            statements: "Statements",
            direct: "Quoted",
            mixed: "Partly quoted",
            indirect: "Reported",
        },
        /** @param {number} count */
        number: (count) => numbers.format(count),
        /** @param {number} count @param {number} percent */
        wordsAndShare: (count, percent) => `${numbers.format(count)} (${percent} %)`,
        scoreNotice:
            "The score says how likely a fact-checker would want to look into a claim. It never says whether the claim is true.",
        threshold: "Show claims from a score of",
        /** @param {number} count @param {number} all @param {number} threshold */
        reach: (count, all, threshold) =>
            `${numbers.format(count)} of ${numbers.format(all)} claims score ${threshold} or more`,
        reasons: "Why",
        /** @param {number} count */
        more: (count) => `Show ${numbers.format(count)} more`,
        /** @param {number} count */
        toldAgain: (count) => `Told again in ${counted(count, "place", "places")}:`,
    },
    mark: {
        workshop: "Correct and mark yourself",
        save: "Save marks",
        open: "Open a file",
        openSaved: "Open saved marks or a lesson",
        saved: "The marks were saved as a file, with the article.",
        opened: "The marks of the file are shown.",
        hint: "Select words in the article to mark them; choose a mark to accept, reject or change it.",
        undo: "Undo",
        redo: "Redo",
        undoKeys: "Ctrl Z",
        redoKeys: "Ctrl Shift Z",
        selectWords: "Select words with the keys",
        showRejected: "Show rejected marks",
        accept: "Accept",
        reject: "Reject",
        change: "Change",
        erase: "Take away",
        done: "Done",
        changing: "Change this mark",
        ofProgram: "Marked by the program.",
        acceptedByYou: "Marked by the program, accepted by you.",
        rejectedByYou: "Marked by the program, rejected by you.",
        yours: "Marked by you.",
        yourCorrection: "Marked by you, in place of the program’s mark.",
        original: "The program’s mark",
        judged: {
            accepted: "Accepted.",
            rejected: "Rejected. Undo brings it back.",
            open: "Undecided again.",
        },
        erased: "Taken away. Undo brings it back.",
        added: "Marked. Say more about it, or choose Done.",
        changed: "Changed.",
        stepped: { undo: "Undone.", redo: "Done again." },
        nothing: { undo: "There is nothing to undo.", redo: "There is nothing to do again." },
        /** @param {number} count */
        lost: (count) =>
            `${counted(count, "mark of yours is", "marks of yours are")} about words that are no longer in the text. ` +
            "They come back with the words.",
        selected: "Mark the selected words",
        dropSelection: "Leave the words as they are",
        as: { statement: "Statement", claim: "Claim", shift: "Policy shift" },
        /** @param {string} role */
        use: (role) => `As “${role}”`,
        role: {
            source: "Who says it",
            cue: "Told by",
            content: "What is said",
            claim: "Claim",
            actor: "Whose policy",
            policy: "Policy",
            from: "From",
            to: "To",
        },
        wordCursor: "Select words",
        wordCursorKeys:
            "Arrow keys go from word to word and from sentence to sentence, with Shift they select more or less. " +
            "Enter: mark the words. Escape: leave.",
        words: "Words",
        wordsHint:
            "Arrow keys on the buttons move the end by one word, with Shift the start. Or select words in the article.",
        noWords: "none",
        move: {
            start: { earlier: "Start one word earlier", later: "Start one word later" },
            end: { earlier: "End one word earlier", later: "End one word later" },
        },
        clear: "None",
        /** @param {string} role @param {string} words */
        wordsNow: (role, words) => `${role}: ${words}`,
        layer: "Kind of mark",
        speaker: "Speaker",
        newSpeaker: "Somebody else …",
        /** @param {number} count */
        speakerName: (count) => (count > 1 ? `Name, in all ${numbers.format(count)} statements` : "Name"),
        speakerType: "Kind of speaker",
        speakerTypes: {
            person: "A person",
            group: "A group of people",
            org: "An organisation",
            doc: "A document",
            unknown: "Not known",
        },
        howTold: "How it is told",
        mode: "In whose words",
        act: "Said or thought",
        acts: { speech: "Said", thought: "Thought, wished or planned" },
        polarity: "Affirmed or denied",
        polarities: { positive: "Told as said", negative: "Told as not said or denied" },
        kind: "What changes",
        status: "How far it is",
        reason: "Why? Your reason",
        worth: {
            yes: "Yes",
            perhaps: "Perhaps",
            no: "No",
            /** @param {number} score */
            program: (score) => `The program’s score: ${score} of 100`,
        },
        keys: "Keys",
        keysOn: "Single letters are shortcuts",
        moreKeys: "Escape closes a card or a bar. In the bar of a selection and in forms, Tab goes on.",
        command: {
            accept: "Accept the mark",
            reject: "Reject the mark",
            change: "Change the mark",
            next: "Next mark",
            previous: "Previous mark",
            words: "Select words with the keys",
            help: "Show these keys",
        },
    },
    file: {
        /** @param {string} name @param {string} problem */
        failed: (name, problem) => `${name} cannot be opened: ${problem}`,
        tooLarge: "it is too large for a marked article.",
        notJson: "it is no JSON file, or only a part of one.",
        notOurs: "it was not made by Sayso.",
        newer: "a newer version of Sayso made it. Reload this page for the newest version.",
        noText: "it has marks but not their article. Save the marks with this page to have both in one file.",
        /** @param {string} place */
        damaged: (place) => `something in it is not as it should be${place ? ` (${place})` : ""}.`,
        otherText: "it is about another text.",
        nothing: "there is nothing in it.",
        unreadable: "the browser could not read it.",
    },
    class: {
        start: "Annotate it yourself first",
        teacher: "Compare a class",
        projector: "Projector",
        leave: "Leave",
        endQuestion:
            "The marks that you made in this task since you last saved them will be lost. To keep them, choose “Save my marks” first.",
        endYes: "End the task",
        waits: "Your task waits: it goes on as soon as its text is shown again.",
        yourTurn: "Your turn",
        plainTask:
            "Mark who says what, which claims are worth checking, and which policies change. Select words in the article " +
            "to mark them. The program’s marks are hidden until you compare.",
        /** @param {string} layers */
        layers: (layers) => `To be marked: ${layers}`,
        compare: "Compare",
        save: "Save my marks",
        goOn: "Go on marking",
        /** @param {number} left */
        hint: (left) => `Show a hint (${numbers.format(left)} left)`,
        comparison: "How your marks compare",
        differences: "Where you differ",
        noDifferences: "Nowhere: all marks agree.",
        outcome: { matched: "Matched", missed: "Missed", extra: "Extra", label: "Same words, other label:" },
        verdict: {
            matched: "Both marked this.",
            label: "Both marked these words, but say different things about them.",
            missed: "Only the reference marked this. Is it right?",
            extra: "Only you marked this. What speaks for it?",
        },
        reference: "In the reference",
        nearReference: "Near it, in the reference",
        nearOwn: "Near it, your mark",
        f1Meaning:
            "F1 says how many of the marks both sides have in common: 1 when all agree, 0 when none does; marks count as the " +
            "same from half of their words on.",
        kappaMeaning:
            "Kappa (Cohen 1960) goes word by word and says how much more often both agree than chance alone would make them: " +
            "1 is full agreement, 0 no more than chance.",
        table: {
            layer: "Layer",
            f1: "F1",
            kappa: "Kappa",
            marks: "Marks",
            pupil: "Pupil",
            figures: "Figures of the comparison",
            pupils: "Agreement of each pupil with the reference",
            among: "Pupils among each other (mean kappa)",
        },
        teacherHint:
            "Add the files that pupils saved with “Save my marks”, or drop them on this page; a lesson file brings its " +
            "reference. The files stay on this computer, their names are shown as they are.",
        addPupils: "Add pupils’ files",
        gold: "Compare with",
        goldProgram: "The program’s marks with my corrections",
        goldLesson: "The reference of the lesson",
        heatLayer: "Show in the text",
        heat: "What the class marked",
        heatHint: "The darker a word, the more pupils marked it; the raised number says how many.",
        disputed: "Where the class is split",
        undisputed: "Nowhere: all pupils marked the same words.",
        /** @param {number} count @param {number} all */
        markedBy: (count, all) => `marked by ${numbers.format(count)} of ${numbers.format(all)}`,
        forget: "Forget these files",
        previousStep: "Back",
        nextStep: "Next",
        /** @param {number} step @param {number} count */
        step: (step, count) => `Mark ${numbers.format(step)} of ${numbers.format(count)}`,
        nothingToStep: "There are no marks to show.",
        question: {
            statement: "Who says this, and how do we know?",
            claim: "Could this be checked? Is it worth it?",
            shift: "What changes here, from what to what?",
        },
    },
    lesson: {
        make: "Make a lesson",
        hint: "A lesson is one file with this article, the task and, if you like, the marks to compare with.",
        title: "Title",
        task: "Task",
        hints: "Hints, one a line",
        layers: "To be marked",
        withGold: "Compare with the marks as they are now, my corrections included",
        save: "Save the lesson",
        saved: "The lesson was saved as a file. Pupils open it with “Open a file”.",
    },
    announce: {
        name: "Tell where marks begin and end",
        hint: "for those who listen to the page",
        /** @param {string} name */
        goesOn: (name) => `${name} goes on`,
        /** @param {string} name */
        end: (name) => `End: ${name}`,
    },
};
