// En español.
/** @import { Translation } from "./translation.d.ts" */
import { counting } from "./counting.js";

const { number, counted, decimal } = counting("es");

/** @type {Record<string, string>} */
const shiftWord = {
    introduce: "novedad",
    end: "fin",
    increase: "aumento",
    decrease: "reducción",
    replace: "reemplazo",
    reverse: "giro",
    continue: "se mantiene",
};

/** @type {Translation} */
export const es = {
    page: {
        title: "Sayso: quién dice qué",
        tagline: "Quién dice qué, qué se afirma y qué cambia",
        skip: "Ir al artículo",
        textSize: "Tamaño del texto",
        smaller: "Texto más pequeño",
        larger: "Texto más grande",
        privacy: "Su texto se queda en este dispositivo: la página lo lee aquí y no envía nada.",
        licences: "Licencias",
        language: "Idioma",
        languageLost:
            "La página hablará el nuevo idioma cuando se recargue. Su navegador no guarda nada, y el texto del cuadro se perdería: cópielo primero y luego recargue.",
        backToPage: "Volver a la página",
        scriptNeeded: "Sayso lee el texto en su propio dispositivo y necesita JavaScript para ello.",
    },
    input: {
        heading: "Pegue un artículo de prensa",
        introduction:
            "Sayso muestra quién dice qué, qué afirmaciones vale la pena comprobar y qué políticas cambian. " +
            "Todo ocurre en este dispositivo, también sin internet.",
        label: "Texto del artículo",
        placeholder: "Pegue o escriba un artículo de prensa en inglés",
        anywhere: "Consejo: puede pegar en cualquier lugar de esta página.",
        samples: "O lea un ejemplo (personas y países inventados)",
        sampleKind: { wire: "Despacho de agencia", local: "Prensa local", explainer: "Análisis" },
        read: "Mostrar el artículo",
        edit: "Editar el texto",
        editAnyway: "Editar de todos modos",
        longEdit: (megabytes) =>
            `El texto es largo (${decimal(megabytes)} MB). El navegador puede detenerse un rato al abrir el cuadro de texto.`,
        clear: "Artículo nuevo",
        undo: "Deshacer",
        dismiss: "Cerrar",
        replaced: "El texto nuevo ocupó el lugar del artículo anterior.",
        cleared: "El artículo se quitó del cuadro.",
        nothingToPaste: "No hay texto en lo que pegó.",
        words: (words) => counted(words, { one: "# palabra", other: "# palabras" }),
    },
    status: {
        loading: "Preparando …",
        reading: "Leyendo el texto …",
        readingLong: (megabytes) => `Leyendo un texto largo (${decimal(megabytes)} MB) …`,
        found: ({ statements, speakers, claims, shifts }) =>
            `Encontrado: ${counted(statements, { one: "# declaración", other: "# declaraciones" })} de ` +
            `${counted(speakers, { one: "# voz", other: "# voces" })}, ` +
            `${counted(claims, { one: "# afirmación", other: "# afirmaciones" })} y ` +
            `${counted(shifts, { one: "# cambio de rumbo", other: "# cambios de rumbo" })}.`,
        nothingFound:
            "Nada que marcar en este texto: no se cita a nadie, no se afirma nada, ninguna política cambia. " +
            "Sayso lee artículos de prensa en inglés.",
        restarted: "El análisis se detuvo de forma inesperada y se reinició. Su texto sigue aquí.",
        failed: (reason) =>
            `No se pudo analizar este texto (${reason}). Sigue en el cuadro: cámbielo o acórtelo para intentarlo de nuevo.`,
        unavailable: (reason) =>
            `No se pudo cargar el análisis (${reason}). Su texto sigue aquí: recargue la página para intentarlo de nuevo.`,
        crashed: "el análisis se detuvo dos veces en él",
        tooLong: "tardó demasiado",
    },
    layers: {
        legend: "Qué marcar",
        statement: "Quién lo dice",
        claim: "Afirmaciones",
        shift: "Cambios de rumbo",
        statementHint: "palabras y relatos con fuente",
        claimHint: "enunciados de hechos",
        shiftHint: "reglas y planes que cambian",
        count: (marks) => number(marks),
        hint: "Elija una marca en el texto para ver quién, qué y por qué.",
    },
    speakers: {
        heading: "Voces",
        count: (speakers) => `(${number(speakers)})`,
        none: "En este texto no se cita a nadie.",
        statements: (count) => counted(count, { one: "# declaración", other: "# declaraciones" }),
        unnamed: "Fuente sin nombrar",
        previous: "Anterior",
        next: "Siguiente",
        position: (position, count) => `${position} de ${count}`,
    },
    article: { region: "El artículo con sus marcas" },
    label: {
        unnamed: "sin nombre",
        claim: "afirmación",
        shift: (kind) => `rumbo: ${shiftWord[kind] ?? kind}`,
        statementName: (speaker) => `Declaración de ${speaker}`,
        shiftName: (label) => `Cambio de rumbo, ${label}`,
        claimName: (score) => `Una afirmación, ${score} de 100 en interés de comprobarla`,
    },
    card: {
        close: "Cerrar",
        title: "Sobre esta marca",
        statement: "Declaración",
        claim: "Afirmación",
        shift: "Cambio de rumbo",
        who: "Quién",
        cue: "Introducido con",
        full: "Declaración completa",
        how: "Cómo",
        why: "Por qué está marcado",
        noSpeaker: "El texto no nombra ninguna fuente",
        article: "El propio artículo",
        claimedBy: "Afirmado por",
        about: "Sobre",
        wording: "Formulación",
        worth: "Vale comprobarlo",
        score: (score) => `${score} de 100`,
        scoreNote: "Cuánto querría comprobarlo un verificador. Nunca un veredicto sobre la verdad.",
        confidence: "Certeza",
        percent: (percent) => `El programa está seguro de esta marca al ${percent} %.`,
        change: "Cambio",
        from: "De",
        to: "A",
        notSaid: "no se dice aquí",
        actor: "Política de",
        policy: "Política",
        shiftCue: "Palabras del cambio",
        saidBy: "Dicho por",
        ellipsis: " … ",
    },
    speakerType: {
        person: "una persona",
        group: "un grupo de personas",
        org: "una organización",
        doc: "un documento",
        unknown: "",
    },
    mode: {
        direct: "Con las propias palabras de la fuente: todo va entre comillas.",
        indirect: "Contado con las palabras del artículo: sin comillas.",
        mixed: "En parte con las palabras de la fuente, en parte con las del artículo.",
    },
    thought: "Contado como pensamiento, deseo o plan más que como algo dicho.",
    negative: "Contado como no dicho, negado o rechazado.",
    claimType: {
        quantity: "un número o una cantidad",
        event: "algo que ocurrió",
        causal: "causa y efecto",
        comparison: "una comparación",
        prediction: "lo que ocurrirá",
        policy: "una regla o un plan",
        evaluation: "un juicio",
        definition: "qué es algo",
    },
    qualifier: {
        negation: "niega",
        hedge: "matiza",
        modality: "dice qué puede, debe o debería ser",
        quantity: "dice cuánto",
        time: "dice cuándo",
    },
    shiftKind: {
        introduce: "Algo nuevo comienza",
        end: "Algo termina",
        increase: "Más, o más estricto",
        decrease: "Menos, o más laxo",
        replace: "Una política ocupa el lugar de otra",
        reverse: "Un giro a lo contrario",
        continue: "Sigue como está, dice el texto",
    },
    shiftWord,
    shiftStatus: {
        enacted: "hecho o en vigor",
        announced: "anunciado por quienes deciden",
        proposed: "propuesto, no decidido",
        predicted: "esperado por otros",
        denied: "desmentido",
    },
};
