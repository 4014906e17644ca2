/**
 * Narrows the list of all pages to those that have every word typed. The list keeps its order, so
 * entries leave and none moves. The page is whole without this: what goes wrong here leaves the
 * list, and a form that nobody sees. All words come from the page.
 */

import {begins, terms, words} from './words.js';

/** Milliseconds without a key before the count is said and the address changes. */
const PAUSE = 400;

/** The longest query that is looked at. */
const MOST = 100;

function start(root) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const [form, input, status] = [part('form'), part('words'), part('status')];
  const groups = [...root.querySelectorAll('[data-group]')].map(readGroup);
  const total = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const marks = highlight();
  let count = total;
  let timer;
  /** Whether the next change gets an entry of its own in the history. */
  let isSettled = true;

  const show = () => {
    const typed = terms(input.value.slice(0, MOST));
    marks?.clear();
    count = 0;
    for (const group of groups) {
      const shown = group.entries.filter((entry) => showEntry(entry, typed, marks));
      group.element.hidden = !shown.length;
      mark(group.texts, typed, marks);
      count += shown.length;
    }
    root.toggleAttribute('data-narrowed', typed.length > 0);
    part('no-match').hidden = count > 0 || total === 0;
  };

  const tell = () => {
    clearTimeout(timer);
    const query = input.value.slice(0, MOST).trim();
    const {all, some, none} = status.dataset;
    const text = fill(terms(query).length ? count ? some : none : all, {count, total, words: query});
    if (status.textContent !== text) {
      status.textContent = text;
    }
    if (query !== asked()) {
      const address = query ? `#${new URLSearchParams({q: query})}` : location.pathname;
      history[isSettled ? 'pushState' : 'replaceState'](null, '', address);
      isSettled = false;
    }
  };

  /** Shows what the address asks for; one that names a place on the page asks for nothing. */
  const follow = () => {
    if (/^#(?!q=)./.test(location.hash)) {
      return;
    }
    input.value = asked();
    isSettled = true;
    show();
    tell();
  };

  input.addEventListener('input', () => {
    show();
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell();
    isSettled = true;
  });
  part('reset').addEventListener('click', () => {
    input.value = '';
    show();
    input.focus();
    tell();
  });
  // Whoever follows a link while typing comes back to what was typed.
  root.addEventListener('click', tell);
  addEventListener('popstate', follow);
  input.value = asked();
  show();
  tell();
  form.hidden = false;
}

/** The query in the address: behind a `#`, which no browser sends to the host. */
function asked() {
  return (new URLSearchParams(location.hash.slice(1)).get('q') ?? '').slice(0, MOST).trim();
}

/** A text with values in place of the names in braces. */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

function readGroup(element) {
  const own = texts(element.querySelector('[data-heading]'));
  const entries = [...element.querySelectorAll('[data-entry]')];
  return {element, texts: own, entries: entries.map((entry) => readEntry(entry, own))};
}

/** What an entry can be found by: its texts, what only stands for it, and headings of its page. */
function readEntry(element, ofGroup) {
  const insides = [...element.querySelectorAll('[data-inside]')];
  return {
    element,
    texts: texts(element).filter(({node}) => !node.parentElement.closest('[data-inside]')),
    unseen: [...ofGroup.flatMap((text) => text.words), ...words(element.dataset.label ?? '')],
    insides: insides.map((inside) => ({inside, texts: texts(inside.firstElementChild)})),
  };
}

function texts(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    found.push({node: walker.currentNode, words: words(walker.currentNode.data)});
  }
  return found;
}

/** Shows or hides an entry, and of its headings those without which it would not be here. */
function showEntry(entry, typed, marks) {
  const has = (list, term) => list.some(({word}) => begins(word, term));
  const inTexts = (list, term) => list.some((text) => has(text.words, term));
  const missing = typed.filter((term) => !has(entry.unseen, term) && !inTexts(entry.texts, term));
  const isShown = missing.every((term) => entry.insides.some((i) => inTexts(i.texts, term)));
  entry.element.hidden = !isShown;
  for (const {inside, texts: headings} of entry.insides) {
    inside.hidden = !isShown || !missing.some((term) => inTexts(headings, term));
    mark(inside.hidden ? [] : headings, typed, marks);
  }
  mark(isShown ? entry.texts : [], typed, marks);
  return isShown;
}

/** Marks what was typed without touching the page, where the browser can. */
function highlight() {
  if (!globalThis.Highlight || !CSS.highlights) {
    return null;
  }
  const marks = new Highlight();
  CSS.highlights.set('found', marks);
  return marks;
}

function mark(list, typed, marks) {
  for (const {node, words: own} of marks ? list : []) {
    for (const {start, end} of own.filter(({word}) => typed.some((term) => begins(word, term)))) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      marks.add(range);
    }
  }
}

for (const root of document.querySelectorAll('[data-search]')) {
  start(root);
}
