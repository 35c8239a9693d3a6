/** An article of our own for the page tests. */
export const ARTICLE = `Harbour fees will double

\u201cWe will no longer pay for empty berths,\u201d Transport Minister Ilse Varga said on Monday.

Varga said that 340 ships had left the harbour without paying since January. She announced that the government would raise the fee from 20 to 40 crowns per ton.

\u201cThe figures are wrong,\u201d said Tomas Brandl, the head of the shipowners\u2019 union. Brandl warned that half of the fleet would move to Kestrel Bay.`;
