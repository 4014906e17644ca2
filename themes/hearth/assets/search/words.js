/** How words are compared: by their beginnings, in any case, with or without accents. */

/** A word may have an apostrophe or a soft hyphen inside, not at its end. */
const WORD = /[\p{L}\p{N}](?:['’ʼ\u00ad]?[\p{L}\p{M}\p{N}])*/gu;
const SILENT = /[\u0300-\u036f'’ʼ\u00ad]/g;

/** Scripts that put no gaps between words, so that one may begin anywhere. */
const GAPLESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The words of a text, ready to be compared, and where each begins and ends. */
export function words(text) {
  return [...text.matchAll(WORD)].map(({0: word, index}) =>
    ({word: fold(word), start: index, end: index + word.length}));
}

/** Upper case comes first because it makes one of ß and SS, of ς and σ, of ı and i. */
function fold(word) {
  return [...word].map((letter) => letter.toUpperCase().toLowerCase()).join('')
    .normalize('NFKD').replace(SILENT, '');
}

/** The words that somebody typed, each once. */
export function terms(query) {
  return [...new Set(words(query).map(({word}) => word))];
}

/** Whether a word of a text is what a typed word may mean. */
export function begins(word, term) {
  return word.startsWith(term) || (GAPLESS.test(term) && word.includes(term));
}
