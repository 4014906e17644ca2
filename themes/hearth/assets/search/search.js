/**
 * Searches the whole text of the site and shows what is found, best first, in place of the list of
 * all pages. The page is whole without this: what goes wrong here leaves the list, and a form that
 * nobody sees. All words come from the page.
 */

import {LONGEST, Ranking} from './ranking.js';
import {open, words} from './words.js';

/** Milliseconds without a key before the count is said and the address changes. */
const PAUSE = 400;

/** So many pages are shown at once. */
const AT_ONCE = 20;

/** The longest sentence that is shown whole. */
const SENTENCE = 240;

/** So much of a longer one is shown before the first word. */
const BEFORE = 80;

class Search {
  #root;
  #input;
  #status;
  #list;
  #languages;
  #index;
  #ranking;
  #found = {pages: [], were: [], words: []};
  #shown = 0;
  #asks = 0;
  #timer;
  /** Whether the next change gets an entry of its own in the history. */
  #isSettled = true;

  constructor(root) {
    this.#root = root;
    this.#input = this.#part('words');
    this.#status = this.#part('status');
    this.#list = this.#part('results');
    this.#languages = new Map([...root.querySelectorAll('[data-entry] a')].map((entry) =>
      [entry.href, entry.querySelector('[lang]')?.lang]));
    this.#index = open(new URL(root.dataset.search, location.href));
    this.#ranking = this.#index.then((index) => new Ranking(index));
  }

  start() {
    this.#input.addEventListener('input', () => this.#change());
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#tell();
      this.#isSettled = true;
    });
    this.#part('reset').addEventListener('click', () => this.#put(''));
    this.#part('correct').addEventListener('click', (event) =>
      this.#put(event.currentTarget.textContent));
    this.#part('more').addEventListener('click', () => this.#more());
    // Whoever follows a link while typing comes back to what was typed.
    this.#root.addEventListener('click', () => this.#note());
    this.#root.addEventListener('keydown', (event) => this.#move(event));
    addEventListener('popstate', () => this.#follow());
    this.#input.value = asked();
    this.#tell();
    this.#part('form').hidden = false;
  }

  #part(name) {
    return this.#root.querySelector(`[data-${name}]`);
  }

  #typed() {
    return this.#input.value.slice(0, LONGEST);
  }

  /** What is typed shows at once, and is told once the reader pauses. */
  #change() {
    this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), PAUSE);
  }

  #put(words) {
    this.#input.value = words;
    this.#input.focus();
    this.#tell();
  }

  /** Shows what the address asks for; one that names a place on the page asks for nothing. */
  #follow() {
    if (!/^#(?!q=)./.test(location.hash)) {
      this.#input.value = asked();
      this.#isSettled = true;
      this.#tell();
    }
  }

  async #tell() {
    clearTimeout(this.#timer);
    this.#note();
    if (await this.#show()) {
      const {all, some, none} = this.#status.dataset;
      const count = this.#found.pages.length;
      const total = this.#languages.size;
      const text = fill(this.#found.words.length ? count ? some : none : all,
        {count, total, words: this.#typed().trim()});
      if (this.#status.textContent !== text) {
        this.#status.textContent = text;
      }
    }
  }

  /** Keeps what is typed in the address. */
  #note() {
    const query = this.#typed().trim();
    if (query !== asked()) {
      const address = query ? `#${new URLSearchParams({q: query})}` : location.pathname;
      history[this.#isSettled ? 'pushState' : 'replaceState'](null, '', address);
      this.#isSettled = false;
    }
  }

  /** Shows what is found; answers whether nothing else was typed meanwhile. */
  async #show() {
    const ask = ++this.#asks;
    const query = this.#typed();
    this.#list.ariaBusy = 'true';
    try {
      const found = await (await this.#ranking).find(query);
      const results = await this.#results(found, 0);
      if (ask === this.#asks) {
        this.#found = found;
        this.#list.replaceChildren();
        this.#append(results, 0);
        this.#toggle();
        this.#list.ariaBusy = 'false';
      }
    } catch {
      this.#giveUp();
    }
    return ask === this.#asks;
  }

  async #results(found, from) {
    const pages = found.pages.slice(from, from + AT_ONCE);
    const index = await this.#index;
    const said = await index.texts(pages);
    return pages.map((page, i) => {
      const address = index.address(page);
      return result(address, said[i], found.meant, this.#languages.get(address));
    });
  }

  #append(results, from) {
    this.#list.append(...results);
    this.#shown = from + results.length;
    this.#part('more').hidden = this.#shown >= this.#found.pages.length;
  }

  async #more() {
    const [ask, from] = [this.#asks, this.#shown];
    const results = await this.#results(this.#found, from);
    if (ask === this.#asks && from === this.#shown) {
      this.#append(results, from);
      results[0]?.querySelector('a').focus();
    }
  }

  #toggle() {
    const {pages, were, words} = this.#found;
    const isAsked = words.length > 0;
    for (const group of this.#root.querySelectorAll('[data-group]')) {
      group.hidden = isAsked;
    }
    this.#list.hidden = !isAsked;
    this.#part('no-match').hidden = !isAsked || pages.length > 0;
    this.#part('instead').hidden = words.join() === were.join();
    this.#part('correct').textContent = words.join(' ');
  }

  /** Without an index there is the list, and no control that does nothing. */
  #giveUp() {
    this.#found = {pages: [], were: [], words: []};
    this.#toggle();
    this.#part('form').remove();
  }

  /** Up and down lead through what was found, and back to the words. */
  #move(event) {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const stops = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(event.target);
    if (step && at >= 0 && stops[at + step] && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      stops[at + step].focus();
    }
  }
}

/** The query in the address: behind a `#`, which no browser sends to the host. */
function asked() {
  return (new URLSearchParams(location.hash.slice(1)).get('q') ?? '').slice(0, LONGEST).trim();
}

/** A text with values in place of the names in braces. */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

/**
 * An entry of the list of results.
 *
 * @param said the title of the page, what its kind is called, and what it says
 * @param meant for each word that was typed the words of the site that stand for it, with how well
 */
function result(address, {title, label, texts}, meant, language) {
  const item = document.createElement('li');
  const link = item.appendChild(document.createElement('a'));
  link.href = address;
  const entry = link.appendChild(document.createElement('span'));
  const name = entry.appendChild(document.createElement('strong'));
  name.append(...marked(title, meant));
  const sentence = best(texts, meant);
  const summary = document.createElement('span');
  summary.className = 'summary';
  summary.append(...marked(sentence, meant));
  for (const part of language ? [name, summary] : []) {
    part.lang = language;
  }
  if (sentence) {
    entry.append(' ', summary);
  }
  if (label) {
    const sort = document.createElement('span');
    sort.className = 'meta';
    sort.textContent = label;
    entry.append(' ', sort);
  }
  return item;
}

/** The sentence with most of what was typed; of several the first, and without one the summary. */
function best(texts, meant) {
  let found = texts[0];
  let most = 0;
  for (const sentence of texts.flatMap((text) => text.split(/(?<=[.!?…][”"’')]?)\s+|(?<=[。！？])/))) {
    const own = words(sentence).map(({word}) => word);
    const fit = meant.reduce((sum, map) =>
      sum + Math.max(0, ...own.map((word) => map.get(word) ?? 0)), 0);
    if (fit > most) {
      [found, most] = [sentence, fit];
    }
  }
  return shortened(found, meant);
}

/** A long sentence from a little before the first word that was looked for. */
function shortened(sentence, meant) {
  if (sentence.length <= SENTENCE) {
    return sentence;
  }
  const hit = words(sentence).find(({word}) => meant.some((map) => map.has(word)))?.start ?? 0;
  const from = hit > BEFORE ? sentence.indexOf(' ', hit - BEFORE) + 1 : 0;
  const left = sentence.slice(from);
  const to = left.length > SENTENCE ? left.lastIndexOf(' ', SENTENCE) : left.length;
  return `${from ? '… ' : ''}${left.slice(0, to > 0 ? to : SENTENCE)}${to < left.length ? ' …' : ''}`;
}

/** A text with the words that were looked for as marks. */
function marked(text, meant) {
  const parts = [];
  let at = 0;
  for (const {word, start, end} of words(text)) {
    if (meant.some((map) => map.has(word))) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      parts.push(text.slice(at, start), mark);
      at = end;
    }
  }
  return [...parts, text.slice(at)];
}

for (const root of document.querySelectorAll('[data-search]')) {
  new Search(root).start();
}
