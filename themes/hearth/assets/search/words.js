/**
 * Words: how texts fall into them and how they are compared, in any case, with or without accents;
 * what the forms of one have in common; and the index that says which of them stand on which page.
 */

/** A word may have an apostrophe or a soft hyphen inside, not at its end. */
const WORD = /[\p{L}\p{N}](?:['’ʼ\u00ad]?[\p{L}\p{M}\p{N}])*/gu;
const SILENT = /[\u0300-\u036f'’ʼ\u00ad ]/g;

const GAPLESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

const pairs = (text) => new Map([...text.matchAll(/(\S+) (\S+)/g)].map(([, end, put]) =>
  [end, put === '=' ? '' : put]));

const IRREGULAR = pairs('skis ski skies sky dying die lying lie tying tie idly idl gently gentl '
  + 'ugly ugli early earli only onli singly singl sky sky news news howe howe atlas atlas '
  + 'cosmos cosmos bias bias andes andes');
const WHOLE = /^(?:(?:inn|out|cann|herr|earr)ing|(?:proc|exc|succ)eed)$/;
const SECOND = pairs('tional tion enci ence anci ance abli able entli ent izer ize ization ize '
  + 'ational ate ation ate ator ate alism al aliti al alli al fulness ful ousli ous ousness ous '
  + 'iveness ive iviti ive biliti ble bli ble ogi og fulli ful lessli less li =');
const THIRD = pairs('tional tion ational ate alize al icate ic iciti ic ical ic ful = ness = '
  + 'ative =');
const FOURTH = pairs('al = ance = ence = er = ic = able = ible = ant = ement = ment = ent = '
  + 'ism = ate = iti = ous = ive = ize = ion =');
const SHORT = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;
const VOWEL = /[aeiouy]/;

/** The format of the index. */
const VERSION = 1;
const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const MORE = 'abcdefghijklmnopqrstuvwxyz6789-_';

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

/** Whether a word is of a script without gaps between words, so that one may begin anywhere. */
export function isGapless(word) {
  return GAPLESS.test(word);
}

/**
 * What the forms of an English word have in common: Porter2, the English stemmer of Snowball, for
 * folded words, which have no apostrophes. The build has the same one in Java.
 */
export function stem(folded) {
  if (!/^[a-z]{3,}$/.test(folded)) {
    return folded;
  }
  if (IRREGULAR.has(folded)) {
    return IRREGULAR.get(folded);
  }
  let word = folded.replace(/^y/, 'Y');
  for (let i = 1; i < word.length; i++) {
    if (word[i] === 'y' && VOWEL.test(word[i - 1])) {
      word = `${word.slice(0, i)}Y${word.slice(i + 1)}`;
    }
  }
  const first = /^(?:gener|commun|arsen)/.exec(word)?.[0].length ?? region(word, 0);
  const second = region(word, first);
  word = plural(word);
  if (!WHOLE.test(word)) {
    word = past(word, first);
    word = word.length > 2 ? word.replace(/([^aeiouy])[yY]$/, '$1i') : word;
    word = replace(word, SECOND, first, second);
    word = replace(word, THIRD, first, second);
    word = silent(replace(word, FOURTH, second, second), first, second);
  }
  return word.replaceAll('Y', 'y');
}

/** Where the part behind the first consonant that follows a vowel begins. */
function region(word, from) {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function plural(word) {
  if (word.endsWith('sses')) {
    return word.slice(0, -2);
  }
  if (/ie[ds]$/.test(word)) {
    return word.slice(0, word.length > 4 ? -2 : -1);
  }
  return /[^us]s$/.test(word) && VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function past(word, first) {
  const half = /eed(?:ly)?$/.exec(word);
  if (half) {
    return half.index >= first ? `${word.slice(0, half.index)}ee` : word;
  }
  const end = /(?:ing|ed)(?:ly)?$/.exec(word);
  if (!end || !VOWEL.test(word.slice(0, end.index))) {
    return word;
  }
  const left = word.slice(0, end.index);
  if (/(?:at|bl|iz)$/.test(left)) {
    return `${left}e`;
  }
  if (/([bdfgmnprt])\1$/.test(left)) {
    return left.slice(0, -1);
  }
  return first >= left.length && SHORT.test(left) ? `${left}e` : left;
}

function replace(word, ends, region, second) {
  for (let length = Math.min(7, word.length); length > 1; length--) {
    const end = word.slice(-length);
    if (ends.has(end)) {
      const left = word.slice(0, -length);
      return left.length >= region && mayGo(end, left, second) ? left + ends.get(end) : word;
    }
  }
  return word;
}

function mayGo(end, left, second) {
  switch (end) {
    case 'ogi': return left.endsWith('l');
    case 'li': return /[cdeghkmnrt]$/.test(left);
    case 'ative': return left.length >= second;
    case 'ion': return /[st]$/.test(left);
    default: return true;
  }
}

function silent(word, first, second) {
  const left = word.slice(0, -1);
  const goes = word.endsWith('e')
    ? left.length >= second || (left.length >= first && !SHORT.test(left))
    : word.endsWith('ll') && left.length >= second;
  return goes ? left : word;
}

/** Opens the index at an address. More of it is asked for when it is needed. */
export async function open(url) {
  const read = async (name) => {
    const answer = await fetch(new URL(name, url), {cache: name ? 'default' : 'no-cache'});
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    return answer.json();
  };
  const first = await read('');
  if (first.version !== VERSION) {
    throw new Error('another version');
  }
  const words = spell(first.words);
  const parts = new Parts(first.parts, words.length, async (name) =>
    (await read(name)).postings.split(' '));
  if (first.postings) {
    parts.keep(0, first.postings.split(' '));
  }
  const texts = new Parts(first.texts, first.pages.length, read);
  return {
    english: first.english,
    best: first.best,
    synonyms: first.synonyms,
    words,
    count: first.pages.length,
    /** Where a page is. */
    address: (page) => new URL(`../${first.pages[page]}`, url).href,
    /** Asks for what is not here of some words. */
    need: (numbers) => parts.need(numbers),
    /** The pages that have a word, each with what it weighs there. */
    postings: (word) => decode(parts.at(word)),
    /** What some pages say. */
    texts: async (pages) => {
      await texts.need(pages);
      return pages.map((page) => texts.at(page));
    },
  };
}

/** A long list in several files. */
class Parts {
  constructor(parts, count, read) {
    this.parts = parts;
    this.read = read;
    this.items = new Array(count);
    this.asked = new Map();
  }

  keep(from, items) {
    items.forEach((item, i) => {
      this.items[from + i] = item;
    });
  }

  at(number) {
    return this.items[number];
  }

  async need(numbers) {
    const missing = new Set(numbers.filter((n) => this.items[n] === undefined)
      .map((n) => this.parts.findLastIndex(([from]) => from <= n)));
    await Promise.all([...missing].map((i) => {
      const [from, name] = this.parts[i];
      if (!this.asked.has(i)) {
        this.asked.set(i, this.read(name).then((items) => this.keep(from, items)));
        this.asked.get(i).catch(() => this.asked.delete(i));
      }
      return this.asked.get(i);
    }));
  }
}

/** Each word is written as how many letters it shares with the one before it, and the rest. */
function spell(text) {
  let word = '';
  return text ? text.split(' ').map((next) => {
    word = word.slice(0, parseInt(next[0], 36)) + next.slice(1);
    return word;
  }) : [];
}

function decode(line) {
  const all = [];
  let number = 0;
  let page = -1;
  for (const digit of line) {
    const last = LAST.indexOf(digit);
    number = number * 32 + (last < 0 ? MORE.indexOf(digit) : last);
    if (last >= 0) {
      page += 1 + (number >> 4);
      all.push({page, weight: number & 15});
      number = 0;
    }
  }
  return all;
}
