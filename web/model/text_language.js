// Whether a text looks like English, by its most frequent words. Function words make up a third and more of running
// text in the languages below (for English: Francis and Kucera, "Computational Analysis of Present-Day American
// English", 1967); some hundred words of a text are enough to tell them apart.

// Words that the languages share ("die", "in", "a", "no", "on") count for each of them.
/** @type {Record<string, readonly string[]>} */
const FREQUENT = Object.fromEntries(
    Object.entries({
        en: "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so said what up its about than into them can only other time new some could these two may first then do any like my now over such our after also they i it's",
        de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei",
        fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se le ce il sont la avec son ses aux d'un c'est cette ont mais comme été on ou leur nous était elle deux fait qu'il être sa",
        es: "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está",
        it: "di e il la che in a per un è del della non con le una si da i al dei sono come alla più gli lo nel anche ha delle se dal ma nella o su ai questo suo dalla essere era alle stato",
        pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso",
        nl: "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door naar heeft hij ze wordt of was werd wat die deze over meer kan ik je",
        sv: "och i att det som en på är av för med till den har de inte om ett han men var jag sig från så vi kan när år under också efter eller nu där ut upp skulle",
        pl: "i w na z się nie do to że jest o jak po co ale za od dla przez są tym tak jego był ze oraz które który być przy czy tego może ich roku",
    }).map(([language, words]) => [language, [...new Set(words.split(" "))]]),
);

// Enough of a text to tell.
const WORDS_READ = 1500;
// Fewer words than this tell nothing, and are no article either.
const WORDS_NEEDED = 12;
// Headlines and lists of names have few function words; running English has twice as many at least.
const LEAST_SHARE = 0.15;

/**
 * @param {string} text
 * @returns {boolean} whether it may be English; true where there is too little to tell
 */
export function looksEnglish(text) {
    const sample = text.slice(0, WORDS_READ * 8).normalize("NFC");
    const letters = sample.match(/\p{L}/gu) ?? [];
    if (letters.length < WORDS_NEEDED * 2) return true;
    const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
    if (latin < letters.length / 2) return false;
    const words = (sample.toLowerCase().match(/[\p{L}\p{M}]+(?:['\u2019]\p{L}+)?/gu) ?? []).slice(0, WORDS_READ);
    if (words.length < WORDS_NEEDED) return true;
    const english = share(words, FREQUENT.en ?? []);
    const others = Object.entries(FREQUENT).filter(([language]) => language !== "en");
    return english >= LEAST_SHARE && others.every(([, frequent]) => share(words, frequent) <= english);
}

/**
 * @param {readonly string[]} words
 * @param {readonly string[]} frequent
 */
function share(words, frequent) {
    const known = new Set(frequent);
    return words.filter((word) => known.has(word.replace("\u2019", "'"))).length / words.length;
}
