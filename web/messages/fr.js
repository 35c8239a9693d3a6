// En français.
/** @import { Translation } from "./translation.d.ts" */
import { counting } from "./counting.js";

const { number, counted, decimal } = counting("fr");

/** @type {Record<string, string>} */
const shiftWord = {
    introduce: "nouveauté",
    end: "fin",
    increase: "hausse",
    decrease: "baisse",
    replace: "remplacement",
    reverse: "revirement",
    continue: "maintien",
};

/** @type {Translation} */
export const fr = {
    page: {
        title: "Sayso : qui dit quoi",
        tagline: "Qui dit quoi, ce qui est affirmé et ce qui change",
        skip: "Aller à l’article",
        textSize: "Taille du texte",
        smaller: "Texte plus petit",
        larger: "Texte plus grand",
        privacy: "Votre texte reste sur cet appareil : la page le lit ici et n’envoie rien.",
        licences: "Licences",
        language: "Langue",
        languageLost:
            "La page parlera la nouvelle langue une fois rechargée. Votre navigateur ne garde rien, et le texte de la zone serait perdu : copiez-le d’abord, puis rechargez.",
        backToPage: "Retour à la page",
        scriptNeeded: "Sayso lit le texte sur votre propre appareil et a besoin de JavaScript pour cela.",
    },
    input: {
        heading: "Collez un article de presse",
        introduction:
            "Sayso montre qui dit quoi, quelles affirmations méritent d’être vérifiées et quelles politiques changent. " +
            "Tout se passe sur cet appareil, même sans internet.",
        label: "Texte de l’article",
        placeholder: "Collez ou tapez un article de presse en anglais",
        anywhere: "Astuce : on peut coller n’importe où sur cette page.",
        samples: "Ou lisez un exemple (personnes et pays inventés)",
        sampleKind: { wire: "Dépêche", local: "Presse locale", explainer: "Décryptage" },
        read: "Afficher l’article",
        edit: "Modifier le texte",
        editAnyway: "Modifier quand même",
        longEdit: (megabytes) =>
            `Le texte est long (${decimal(megabytes)} Mo). Le navigateur peut se figer un moment en ouvrant la zone de texte.`,
        clear: "Nouvel article",
        undo: "Annuler",
        dismiss: "Fermer",
        replaced: "Le nouveau texte a remplacé l’article qui était ici.",
        cleared: "L’article a été retiré de la zone de texte.",
        nothingToPaste: "Ce que vous avez collé ne contient pas de texte.",
        words: (words) => counted(words, { one: "# mot", other: "# mots" }),
    },
    status: {
        loading: "Préparation …",
        reading: "Lecture du texte …",
        readingLong: (megabytes) => `Lecture d’un long texte (${decimal(megabytes)} Mo) …`,
        found: ({ statements, speakers, claims, shifts }) =>
            `Trouvé : ${counted(statements, { one: "# déclaration", other: "# déclarations" })} de ` +
            `${counted(speakers, { one: "# locuteur", other: "# locuteurs" })}, ` +
            `${counted(claims, { one: "# affirmation", other: "# affirmations" })} et ` +
            `${counted(shifts, { one: "# changement de cap", other: "# changements de cap" })}.`,
        nothingFound:
            "Rien à marquer dans ce texte : personne n’est cité, rien n’est affirmé, aucune politique ne change. " +
            "Sayso lit des articles de presse en anglais.",
        restarted: "L’analyse s’est arrêtée de façon inattendue et a été relancée. Votre texte est toujours là.",
        failed: (reason) =>
            `Ce texte n’a pas pu être analysé (${reason}). Il est toujours dans la zone : modifiez-le ou raccourcissez-le pour réessayer.`,
        unavailable: (reason) =>
            `L’analyse n’a pas pu être chargée (${reason}). Votre texte est toujours là : rechargez la page pour réessayer.`,
        crashed: "l’analyse s’y est arrêtée deux fois",
        tooLong: "cela a pris trop de temps",
    },
    layers: {
        legend: "Que marquer",
        statement: "Qui le dit",
        claim: "Affirmations",
        shift: "Changements de cap",
        statementHint: "paroles et récits avec une source",
        claimHint: "énoncés de faits",
        shiftHint: "règles et projets qui changent",
        count: (marks) => number(marks),
        hint: "Choisissez une marque dans le texte pour voir qui, quoi et pourquoi.",
    },
    speakers: {
        heading: "Qui parle",
        count: (speakers) => `(${number(speakers)})`,
        none: "Personne n’est cité dans ce texte.",
        statements: (count) => counted(count, { one: "# déclaration", other: "# déclarations" }),
        unnamed: "Source non nommée",
        previous: "Précédente",
        next: "Suivante",
        position: (position, count) => `${position} sur ${count}`,
    },
    article: { region: "L’article avec ses marques" },
    label: {
        unnamed: "sans nom",
        claim: "affirmation",
        shift: (kind) => `cap : ${shiftWord[kind] ?? kind}`,
        statementName: (speaker) => `Déclaration de ${speaker}`,
        shiftName: (label) => `Changement de cap, ${label}`,
        claimName: (score) => `Une affirmation, ${score} sur 100 pour l’intérêt de vérifier`,
    },
    card: {
        close: "Fermer",
        title: "À propos de cette marque",
        statement: "Déclaration",
        claim: "Affirmation",
        shift: "Changement de cap",
        who: "Qui",
        cue: "Introduit par",
        full: "Déclaration entière",
        how: "Comment",
        why: "Pourquoi c’est marqué",
        noSpeaker: "Le texte ne nomme pas de source",
        article: "L’article lui-même",
        claimedBy: "Affirmé par",
        about: "Sujet",
        wording: "Formulation",
        worth: "À vérifier",
        score: (score) => `${score} sur 100`,
        scoreNote: "À quel point un vérificateur voudrait le contrôler. Jamais un verdict sur la vérité.",
        confidence: "Certitude",
        percent: (percent) => `Le programme est sûr de cette marque à ${percent} %.`,
        change: "Changement",
        from: "De",
        to: "À",
        notSaid: "pas dit ici",
        actor: "La politique de",
        policy: "Politique",
        shiftCue: "Mots du changement",
        saidBy: "Dit par",
        ellipsis: " … ",
    },
    speakerType: {
        person: "une personne",
        group: "un groupe de personnes",
        org: "une organisation",
        doc: "un document",
        unknown: "",
    },
    mode: {
        direct: "Dans les mots mêmes de la source : tout est entre guillemets.",
        indirect: "Rapporté dans les mots de l’article : pas de guillemets.",
        mixed: "En partie dans les mots de la source, en partie dans ceux de l’article.",
    },
    thought: "Rapporté comme une pensée, un souhait ou un projet plutôt que comme une parole.",
    negative: "Rapporté comme non dit, nié ou refusé.",
    claimType: {
        quantity: "un nombre ou une quantité",
        event: "quelque chose qui s’est passé",
        causal: "cause et effet",
        comparison: "une comparaison",
        prediction: "ce qui arrivera",
        policy: "une règle ou un projet",
        evaluation: "un jugement",
        definition: "ce qu’est une chose",
    },
    qualifier: {
        negation: "nie",
        hedge: "nuance",
        modality: "dit ce qui peut, doit ou devrait être",
        quantity: "dit combien",
        time: "dit quand",
    },
    shiftKind: {
        introduce: "Quelque chose de nouveau commence",
        end: "Quelque chose prend fin",
        increase: "Plus, ou plus strict",
        decrease: "Moins, ou plus souple",
        replace: "Une politique prend la place d’une autre",
        reverse: "Un revirement",
        continue: "Reste comme c’est, dit le texte",
    },
    shiftWord,
    shiftStatus: {
        enacted: "adopté ou en vigueur",
        announced: "annoncé par ceux qui décident",
        proposed: "proposé, pas décidé",
        predicted: "attendu par d’autres",
        denied: "démenti",
    },
};
