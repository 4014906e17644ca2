/**
 * Puts pages in order for a query, best first, as the build does that proves what the site promises
 * of its search: in whole numbers, step by step the same.
 */

import {isGapless, stem, words} from './words.js';

/** The longest query that is looked at. */
export const LONGEST = 100;

const MOST_WORDS = 16;
const [SAME, FORM, SYNONYM, ALIKE, INSIDE] = [16, 14, 8, 9, 9];
const BEGUN = [9, 9, 9, 6, 6, 6, 4];
const WANTED = 1 << 20;
const CUT = 60;
const LONGER = 2;
const LOOKED_THROUGH = 40;
const FIRST_TEXTS = 2;
const THERE = 3;

const folded = (text) => words(text).map(({word}) => word).filter(Boolean);

/** Reads what was typed. */
function parse(typed) {
  const query = {words: [], isQuoted: [], phrases: []};
  typed.slice(0, LONGEST).split(/["“”]/).forEach((text, i) => {
    const piece = folded(text);
    if (i % 2 && piece.length > 1) {
      query.phrases.push(piece);
    }
    for (const word of piece.slice(0, MOST_WORDS - query.words.length)) {
      query.words.push(word);
      query.isQuoted.push(i % 2 > 0);
    }
  });
  return query;
}

/** Finds in an index. */
export class Ranking {
  #index;
  #stems = new Map();
  #byStem = new Map();
  #settled = new Set();
  #texts = new Map();

  constructor(index) {
    this.#index = index;
    index.words.forEach((word, i) => {
      const own = this.#stem(word);
      this.#byStem.set(own, [...this.#byStem.get(own) ?? [], i]);
    });
    for (const [wanted] of [...index.best, ...index.synonyms]) {
      wanted.forEach((word) => this.#settled.add(word));
    }
  }

  /**
   * What is found: the numbers of pages, how many of them the site puts first, the words that were
   * looked for, what was typed in place of each, and which words of pages stand for them.
   */
  async find(typed) {
    const query = parse(typed);
    const were = query.words;
    query.words = await Promise.all(were.map(async (word, i) =>
      query.isQuoted[i] ? word : await this.#correction(word) ?? word));
    const first = new Set(this.#index.best
      .filter(([wanted]) => this.#stands(wanted, query.words, true) >= 0).map(([, page]) => page));
    const {pages, meant} = await this.#rank(query);
    const kept = await this.#withPhrases(pages, query.phrases);
    return {
      pages: [...new Set([...first, ...kept])],
      first: first.size,
      were,
      words: query.words,
      meant,
    };
  }

  #stem(word) {
    if (!this.#index.english) {
      return word;
    }
    if (!this.#stems.has(word)) {
      this.#stems.set(word, stem(word));
    }
    return this.#stems.get(word);
  }

  #areAlike(a, b) {
    return this.#stem(a) === this.#stem(b);
  }

  #matches(typed, others, isBegun) {
    const matches = [];
    for (const word of this.#byStem.get(this.#stem(typed)) ?? []) {
      matches.push({word, quality: this.#index.words[word] === typed ? SAME : FORM});
    }
    for (const other of others) {
      for (const word of this.#byStem.get(this.#stem(other)) ?? []) {
        matches.push({word, quality: SYNONYM});
      }
    }
    const isFound = matches.length > 0;
    if (!isFound || isBegun) {
      this.#index.words.forEach((other, word) => {
        const quality = this.#resemblance(typed, other);
        if (quality) {
          matches.push({word, quality: isFound ? LONGER : quality});
        }
      });
    }
    return matches;
  }

  #resemblance(typed, word) {
    const more = word.length - typed.length;
    if (more > 0 && typed.length >= 2 && word.startsWith(typed)) {
      return BEGUN[Math.min(more, BEGUN.length - 1)];
    }
    if (word.includes(typed) && isGapless(typed)) {
      return INSIDE;
    }
    if (this.#index.english) {
      return 0;
    }
    let shared = 0;
    while (shared < Math.min(typed.length, word.length) && typed[shared] === word[shared]) {
      shared++;
    }
    return shared >= 4 && Math.max(typed.length, word.length) <= shared + 3 ? ALIKE : 0;
  }

  /** The word that was meant by one that nothing knows. */
  async #correction(typed) {
    const most = typed.length < 5 ? 0 : typed.length < 9 ? 1 : 2;
    const isKnown = () => this.#matches(typed, [], true).length
      || [...this.#settled].some((word) => word.startsWith(typed) || this.#areAlike(word, typed));
    if (!most || isKnown()) {
      return undefined;
    }
    let away = most;
    let near = [];
    const offer = (word, number) => {
      const distance = apart(typed, word, away);
      if (distance < away) {
        near = [];
        away = distance;
      }
      if (distance <= away) {
        near.push({word, number});
      }
    };
    this.#index.words.forEach(offer);
    this.#settled.forEach((word) => offer(word, -1));
    await this.#index.need(near.filter(({number}) => number >= 0).map(({number}) => number));
    let best;
    let pages = -1;
    for (const {word, number} of near) {
      const count = number < 0 ? WANTED : this.#index.postings(number).length;
      if (count > pages) {
        [best, pages] = [word, count];
      }
    }
    return best;
  }

  /** Where some words stand in a query, one after the other; -1 where they do not. */
  #stands(wanted, typed, mayBeBegun) {
    for (let at = 0; wanted.length && at + wanted.length <= typed.length; at++) {
      const fits = wanted.every((word, i) => {
        const own = typed[at + i];
        const isLast = i === wanted.length - 1 && at + i === typed.length - 1;
        return this.#areAlike(word, own)
          || (mayBeBegun && isLast && own.length >= 4 && word.startsWith(own)
            && !this.#byStem.has(this.#stem(own)));
      });
      if (fits) {
        return at;
      }
    }
    return -1;
  }

  async #rank(query) {
    const others = query.words.map(() => []);
    for (const [wanted, more] of this.#index.synonyms) {
      const at = this.#stands(wanted, query.words, false);
      for (let i = at; at >= 0 && i < at + wanted.length; i++) {
        others[i].push(...more);
      }
    }
    const terms = [];
    for (const [i, word] of query.words.entries()) {
      const before = query.words.indexOf(word);
      terms.push(before < i ? terms[before]
        : this.#matches(word, others[i], i === query.words.length - 1));
    }
    await this.#index.need(terms.flat().map(({word}) => word));
    const points = new Array(this.#index.count).fill(0);
    const covered = new Array(this.#index.count).fill(0);
    const rarities = [];
    let total = 0;
    for (const [i, matches] of terms.entries()) {
      const before = terms.indexOf(matches);
      rarities.push(before < i ? rarities[before] : this.#count(matches, points, covered));
      total += before < i ? 0 : rarities[i];
    }
    const found = [];
    points.forEach((own, page) => {
      if (own > 0) {
        points[page] = Math.max(1,
          Math.floor(own * covered[page] * covered[page] / Math.max(1, total * total)));
        found.push(page);
      }
    });
    const meant = terms.map((matches) => new Map([...matches].reverse().map(({word, quality}) =>
      [this.#index.words[word], quality])));
    const byPoints = (a, b) => points[b] - points[a];
    found.sort(byPoints);
    if (meant.length > 1) {
      const first = found.slice(0, LOOKED_THROUGH);
      const texts = await this.#words(first);
      first.forEach((page, i) => {
        points[page] = withPairs(points[page], texts[i], meant, rarities);
      });
      found.sort(byPoints);
    }
    return {pages: found.filter((page) => points[page] * CUT >= points[found[0]]), meant};
  }

  /** Adds what a word gives to each page; answers how rare it is. */
  #count(matches, points, covered) {
    const most = new Map();
    const strong = new Set();
    for (const {word, quality} of matches) {
      for (const {page, weight} of this.#index.postings(word)) {
        most.set(page, Math.max(most.get(page) ?? 0, quality * weight));
        if (quality >= SYNONYM) {
          strong.add(page);
        }
      }
    }
    if (!most.size) {
      return 0;
    }
    const ratio = Math.floor(this.#index.count * 16 / (strong.size || most.size));
    const whole = 31 - Math.clz32(ratio);
    const rarity = whole * 16 + (ratio >> (whole - 4) & 15) - 60;
    for (const [page, own] of most) {
      points[page] += rarity * own;
      covered[page] += rarity;
    }
    return rarity;
  }

  async #withPhrases(pages, phrases) {
    if (!phrases.length) {
      return pages;
    }
    const first = pages.slice(0, LOOKED_THROUGH);
    const texts = await this.#words(first);
    const kept = first.filter((page, i) =>
      phrases.every((phrase) => texts[i].some((text) => hasPhrase(text, phrase))));
    return kept.length ? kept : pages;
  }

  /** The texts of pages as words: the title, the summary, and what each says. */
  async #words(pages) {
    const missing = pages.filter((page) => !this.#texts.has(page));
    (await this.#index.texts(missing)).forEach(({title, texts}, i) => {
      this.#texts.set(missing[i], [title, ...texts].map(folded));
    });
    return pages.map((page) => this.#texts.get(page));
  }
}

/** More points for a page on which the words stand together, as they were typed. */
function withPairs(points, texts, meant, rarities) {
  let most = 0;
  let found = 0;
  for (let i = 0; i + 1 < meant.length; i++) {
    const rarity = Math.min(rarities[i], rarities[i + 1]);
    const at = texts.findIndex((text) => areTogether(text, meant[i], meant[i + 1]));
    most += rarity;
    found += at < 0 ? 0 : at < FIRST_TEXTS ? rarity * THERE : rarity;
  }
  return most ? Math.floor(points * (2 * most + found) / (2 * most)) : points;
}

function areTogether(text, first, then) {
  return text.some((word, i) => first.has(word)
    && (then.has(text[i + 1]) || then.has(text[i + 2])));
}

/** Whether words stand in a text, one after the other. */
function hasPhrase(text, phrase) {
  return text.some((any, at) => phrase.every((word, i) => text[at + i] === word));
}

/** How far apart two spellings are, or a greater number than the limit (optimal string alignment). */
function apart(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit || a[0] !== b[0]) {
    return limit + 1;
  }
  let beforeLast = [];
  let last = Array.from({length: b.length + 1}, (any, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      now[j] = Math.min(replaced, last[j] + 1, now[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
      }
    }
    [beforeLast, last] = [last, now];
  }
  return last[b.length];
}
