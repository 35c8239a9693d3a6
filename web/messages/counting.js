// Numbers in words of a language, with its own plural forms.

/**
 * @typedef {{ [form in Intl.LDMLPluralRule]?: string } & { other: string }} Forms by plural category of the language;
 *   "#" stands for the number
 */

/** @param {string} code of the language */
export function counting(code) {
    const format = new Intl.NumberFormat(code);
    const rules = new Intl.PluralRules(code);
    return {
        /** @param {number} count */
        number: (count) => format.format(count),
        /**
         * @param {number} count
         * @param {Forms} forms
         */
        counted: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace("#", format.format(count)),
        /** With one digit behind the point. @param {number} value */
        decimal: (value) =>
            new Intl.NumberFormat(code, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value),
    };
}
