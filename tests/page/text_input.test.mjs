// What files hold, before it is on the page: encodings, Markdown, the language of a text, the texts on the desk.
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { decodeHtml, decodeText } from "../../web/input/encoding.js";
import { textOfMarkdown } from "../../web/input/markdown.js";
import { kindOf } from "../../web/input/read_file.js";
import { Desk, titleOf } from "../../web/model/desk.js";
import { looksEnglish } from "../../web/model/text_language.js";
import { ARTICLE } from "./support/article.mjs";

const bytes = (...values) => Uint8Array.from(values);
const WORDS = "caf\u00e9 \u201cx\u201d";

describe("the encoding of a text file", () => {
    test("is UTF-8, with or without a byte order mark", () => {
        assert.equal(decodeText(Buffer.from(WORDS)), WORDS);
        assert.equal(decodeText(Buffer.from(`\ufeff${WORDS}`)), WORDS);
    });
    test("is UTF-16 of either byte order where the mark says so", () => {
        const little = Buffer.from(`\ufeff${WORDS}`, "utf16le");
        assert.equal(decodeText(little), WORDS);
        assert.equal(decodeText(Buffer.from(little).swap16()), WORDS);
    });
    // Its curly quotation marks are tested in the browser (files.test.mjs): node 20 takes them for control characters.
    test("is Windows-1252 where it cannot be UTF-8", () => {
        assert.equal(decodeText(bytes(0x63, 0x61, 0x66, 0xe9)), "caf\u00e9");
    });
    test("is for a web page what its head says, if that can be", () => {
        const page = (charset) => Buffer.from(`<meta charset="${charset}"><p>\xd3`, "latin1");
        assert.match(decodeHtml(page("iso-8859-5")), /\u0433$/);
        assert.match(decodeHtml(page("utf-8")), /\xd3$/);
        assert.match(decodeHtml(page("no-such")), /\xd3$/);
    });
    test("is never an error, whatever the bytes", () => {
        assert.equal(typeof decodeText(bytes(0xff, 0xfe, 0x00)), "string");
        assert.equal(decodeText(bytes()), "");
    });
});

describe("Markdown", () => {
    test("loses its marks and keeps its words, paragraphs, headings and items", () => {
        const markdown = [
            "---",
            "title: Not read",
            "---",
            "# Ann *stays* #",
            "",
            "\u201cWe **stay**,\u201d said [Ann Orr](https://dunmere.example/orr 'her page'), the",
            "mayor of `Dunmere`. ![A photo](orr.jpg)",
            "",
            "What next",
            "---------",
            "> She sings.",
            "",
            "- one",
            "2. two",
            "",
            "* * *",
            "[ref]: https://x.example",
            "5 \\* 3, snake_case_name and 2 * 3 * 4",
        ].join("\r\n");
        assert.equal(
            textOfMarkdown(markdown),
            "Ann stays\n\n\u201cWe stay,\u201d said Ann Orr, the\nmayor of Dunmere. \n\nWhat next\n\nShe sings.\n\none\ntwo\n\n\n5 * 3, snake_case_name and 2 * 3 * 4".replace(
                /\n{3,}/g,
                "\n\n",
            ),
        );
    });
    test("that means harm takes no time", () => {
        for (const part of ["[", "![", "*", "**a", "_", "`", "> ", "\\", "<https:", "---\n"]) {
            assert.equal(typeof textOfMarkdown(part.repeat(20_000)), "string");
        }
    });
});

test("a file is read by the end of its name, and one without words is not read at all", () => {
    const kind = (name, content = bytes(0x41), type = "") => kindOf({ name, type }, content);
    assert.deepEqual(
        ["a.txt", "a.MD", "a.htm", "a.docx", "a", "a.csv"].map((name) => kind(name)),
        ["plain", "markdown", "html", "docx", "plain", "plain"],
    );
    assert.equal(kind("a.pdf", bytes(0x25, 0, 1)), "unknown");
    assert.equal(kind("a.txt", bytes(0xff, 0xfe, 0x41, 0x00)), "plain");
    assert.equal(kind("page", bytes(0x41), "text/html"), "html");
});

describe("a text that is not English", () => {
    // Of our own writing, about the same invented mayor.
    const foreign = {
        German: "Die Bürgermeisterin von Dunmere sagte am Montag, dass die Stadt das alte Rathaus nicht verkaufen werde. Der Rat hatte im Frühjahr noch über einen Verkauf beraten, aber die Kosten waren zu hoch.",
        French: "La maire de Dunmere a déclaré lundi que la ville ne vendrait pas l’ancien hôtel de ville. Le conseil avait encore discuté de la vente au printemps, mais les frais étaient trop élevés pour les habitants.",
        Spanish:
            "La alcaldesa de Dunmere dijo el lunes que la ciudad no venderá el antiguo ayuntamiento. El consejo había hablado de la venta en primavera, pero los gastos eran demasiado altos para los vecinos.",
        Italian:
            "La sindaca di Dunmere ha detto lunedì che la città non venderà il vecchio municipio. Il consiglio aveva parlato della vendita in primavera, ma le spese erano troppo alte per gli abitanti.",
        Portuguese:
            "A prefeita de Dunmere disse na segunda-feira que a cidade não vai vender a antiga prefeitura. O conselho tinha falado da venda na primavera, mas os custos eram muito altos para os moradores.",
        Dutch: "De burgemeester van Dunmere zei maandag dat de stad het oude stadhuis niet zal verkopen. De raad had in het voorjaar nog over de verkoop gesproken, maar de kosten waren te hoog voor de bewoners.",
        Swedish:
            "Borgmästaren i Dunmere sade på måndagen att staden inte ska sälja det gamla rådhuset. Rådet hade under våren talat om att sälja det, men kostnaderna var för höga för dem som bor där.",
        Polish: "Burmistrz miasta Dunmere powiedziała w poniedziałek, że miasto nie sprzeda starego ratusza. Rada mówiła o tym wiosną, ale koszty były za wysokie dla mieszkańców i nie ma na to pieniędzy.",
        Finnish:
            "Dunmeren pormestari sanoi maanantaina, että kaupunki ei myy vanhaa kaupungintaloa. Valtuusto oli keväällä vielä puhunut myynnistä, mutta kustannukset olivat liian korkeat asukkaille.",
        Russian: "Мэр города сказала в понедельник, что старая ратуша не будет продана.",
        Arabic: "قالت رئيسة البلدية يوم الاثنين إن المدينة لن تبيع مبنى البلدية القديم.",
        Japanese: "市長は月曜日に、古い市庁舎を売らないと述べた。費用が高すぎたからだという。",
    };
    for (const [language, text] of Object.entries(foreign)) {
        test(`is told from English: ${language}`, () => assert.equal(looksEnglish(text), false));
    }
    test("is not seen in English, with foreign names and quotations in it", () => {
        assert.ok(looksEnglish(ARTICLE));
        assert.ok(
            looksEnglish(
                "The mayor of São Dunmere, Åsa Österlund, told “La Voz de la Costa” on Monday that the city would not sell the old town hall. “No pasarán,” she said, and then in English: “We stay here.”",
            ),
        );
    });
    test("cannot be told from a word or two", () => {
        assert.ok(looksEnglish(""));
        assert.ok(looksEnglish("Guten Tag"));
        assert.ok(looksEnglish("\u201c\u2018\u00ab 12 345 \u{1F600}"));
    });
});

describe("the desk", () => {
    let last = 0;
    const desk = () => new Desk(() => String(++last));
    const names = ({ texts }) => texts.map(({ name }) => name);

    test("puts new texts behind the one in front, and the first of them in front", () => {
        const it = desk();
        it.add([{ name: "a", text: "A" }]);
        it.add([{ name: "c", text: "C" }]);
        it.show(it.texts[0].id);
        it.add([
            { name: "b1", text: "B" },
            { name: "b2", text: "B" },
        ]);
        assert.deepEqual([names(it), it.current.name], [["a", "b1", "b2", "c"], "b1"]);
    });
    test("has an empty text when the last one goes, and puts it back", () => {
        const it = desk();
        it.add([{ name: "a", text: "A" }]);
        const putBack = it.remove(it.current.id);
        assert.equal(it.current.text, "");
        putBack();
        assert.deepEqual([names(it), it.current.name], [["a"], "a"]);
    });
    test("shows the neighbour of a text that is closed", () => {
        const it = desk();
        it.add(["a", "b", "c"].map((name) => ({ name, text: name })));
        it.remove(it.texts[0].id);
        assert.equal(it.current.name, "b");
        it.show(it.texts[1].id);
        it.remove(it.current.id);
        assert.deepEqual([names(it), it.current.name], [["b"], "b"]);
    });
    test("calls a text by its file, else by its first line", () => {
        const title = (name, text) => titleOf({ id: "", name, text, marks: undefined });
        assert.equal(title("file", "text"), "file");
        assert.equal(title("", "\n\n  Harbour fees will double \nMore"), "Harbour fees will double");
        assert.ok(title("", "long ".repeat(100)).length <= 61);
        assert.equal(title("", ""), "");
    });
});
