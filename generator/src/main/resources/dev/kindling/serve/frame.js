/**
 * The frame around a page in the preview. The page inside is a document of its own, with the bytes that
 * will be published; this script looks at it from outside, as a person would.
 */

const part = (id) => document.getElementById(id);
const page = part('page');

/** The text of the page that is shown, without the addresses of its style sheets, and with them. */
let shown = null;
/** What a reload must not lose. */
let kept = null;
/** One look at a time. */
let looking = Promise.resolve();

const inside = () => page.contentWindow;
const tagOf = (answer) => answer.headers.get('ETag')?.replaceAll('"', '');
const timed = (entry) => entry?.serverTiming?.find(({name}) => name === 'kindling')?.description;

/** A document's style sheets: they can change without anything else. */
const sheets = (doc) => [...doc.querySelectorAll('link[rel="stylesheet"]')];

function read(text) {
  const doc = new DOMParser().parseFromString(text, 'text/html');
  const hrefs = sheets(doc).map((sheet) => sheet.getAttribute('href'));
  sheets(doc).forEach((sheet) => sheet.removeAttribute('href'));
  return {text, hrefs, rest: doc.documentElement.outerHTML};
}

/** The page inside has come. */
async function loaded() {
  let where;
  try {
    where = inside().location;
    if (where.href === 'about:blank' || where.protocol === 'chrome-error:') {
      return;
    }
  } catch {
    return;
  }
  follow();
  note();
  // The page's own listeners come first, and may change its title.
  inside().addEventListener('hashchange', () => setTimeout(follow));
  inside().document.addEventListener('click', leave);
  if (kept && kept.from !== inside().document) {
    if (kept.path === where.pathname) {
      restore(kept);
    }
    kept = null;
  }
  await look(async () => {
    const answer = await fetch(where.href);
    const now = timed(inside().performance.getEntriesByType('navigation')[0]);
    shown = {...read(await answer.text()), path: where.pathname};
    if (now && tagOf(answer) && now !== tagOf(answer)) {
      reload();
    }
  });
}

/** The address and the title of the window are those of the page. */
function follow() {
  history.replaceState(null, '', inside().location.href);
  document.title = inside().document.title;
}

/** A link to another site leaves the preview; no other site is shown in it. */
function leave(event) {
  const link = event.target.closest?.('a[href]');
  if (link && !event.defaultPrevented && new URL(link.href).origin !== location.origin) {
    event.preventDefault();
    location.assign(link.href);
  }
}

function look(work) {
  looking = looking.then(work).catch(() => {});
  return looking;
}

/** Something was built: is what this page shows still what there is? */
async function compare() {
  const {pathname, href} = inside().location;
  if (shown?.path !== pathname) {
    // The page is still on its way, and will be looked at when it has come.
    return;
  }
  const answer = await fetch(href);
  const now = {...read(await answer.text()), path: pathname};
  const before = shown;
  shown = now;
  if (now.text !== before.text) {
    const onlySheets = now.rest === before.rest && now.hrefs.length === before.hrefs.length;
    if (onlySheets && sheets(inside().document).length === now.hrefs.length) {
      sheets(inside().document).forEach((sheet, i) => swap(sheet, now.hrefs[i]));
    } else {
      reload();
    }
    return;
  }
  const stale = await changedFiles();
  const swapped = stale.filter((url) => sheets(inside().document).some((sheet) => sheet.href === url));
  if (stale.length > swapped.length) {
    reload();
  } else {
    sheets(inside().document)
      .filter((sheet) => swapped.includes(sheet.href))
      .forEach((sheet) => swap(sheet, sheet.getAttribute('href')));
  }
}

/** The addresses of what the page has loaded and would get otherwise now. */
async function changedFiles() {
  const had = new Map();
  for (const entry of inside().performance.getEntriesByType('resource')) {
    if (entry.name.startsWith(location.origin) && timed(entry)) {
      had.set(entry.name, timed(entry));
    }
  }
  const changed = await Promise.all([...had].map(async ([url, tag]) => {
    const answer = await fetch(url, {method: 'HEAD'});
    return tagOf(answer) === tag ? null : url;
  }));
  return changed.filter((url) => url);
}

/** The new sheet comes before the old one goes, so that the page is never bare. */
function swap(sheet, href) {
  const fresh = sheet.cloneNode();
  fresh.setAttribute('href', href);
  const drop = () => sheet.remove();
  fresh.addEventListener('load', drop);
  fresh.addEventListener('error', drop);
  sheet.after(fresh);
}

function reload() {
  const {scrollX, scrollY, location: {pathname, hash}, document: doc} = inside();
  // The browser has a place of its own in mind, which may be an older one.
  inside().history.scrollRestoration = 'manual';
  kept = {
    from: doc,
    path: pathname,
    hash,
    scroll: [scrollX, scrollY],
    controls: controls(doc).map(({id, name, type, value, checked}) => ({id, name, type, value, checked})),
    open: [...doc.querySelectorAll('details')].map((details) => details.open),
  };
  inside().location.reload();
}

const controls = (doc) => [...doc.querySelectorAll('input, select, textarea')];

/** A choice is known by its name and value, a text by its name. */
function isSame(a, b) {
  const isChoice = a.type === 'checkbox' || a.type === 'radio';
  return a.type === b.type && a.name === b.name && a.id === b.id && (!isChoice || a.value === b.value);
}

function restore({hash, scroll, controls: before, open}) {
  const doc = inside().document;
  for (const control of controls(doc)) {
    const at = before.findIndex((old) => isSame(old, control));
    if (at < 0 || control.type === 'file') {
      continue;
    }
    const [old] = before.splice(at, 1);
    if (control.checked !== old.checked || control.value !== old.value) {
      control.checked = old.checked;
      control.value = old.value;
      control.dispatchEvent(new Event('input', {bubbles: true}));
      control.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }
  const details = [...doc.querySelectorAll('details')];
  if (details.length === open.length) {
    details.forEach((one, i) => { one.open = open[i]; });
  }
  // A quiz begins at its first step while it has no answers; now it has.
  if (inside().location.hash !== hash) {
    inside().addEventListener('hashchange', () => setTimeout(scrollBack), {once: true});
    inside().location.replace(hash || '#');
  }
  scrollBack();
  inside().requestAnimationFrame(scrollBack);
  inside().history.scrollRestoration = 'auto';

  function scrollBack() {
    inside().scrollTo({left: scroll[0], top: scroll[1], behavior: 'instant'});
  }
}

/** All problems, as the terminal shows them. */
function tell({state, summary, problems, more, hasSite}) {
  const isBad = state !== 'green';
  const box = part('problems');
  box.classList.toggle('warnings', !isBad);
  part('summary').textContent = summary[0].toUpperCase() + summary.slice(1);
  part('kept').hidden = !isBad || !hasSite;
  part('list').replaceChildren(...problems.map(item));
  part('more').hidden = !more;
  part('more').textContent = `… and ${more} more.`;
  part('badge').textContent = summary;
  box.hidden = !isBad;
  part('badge').hidden = isBad || !problems.length;
}

function item({code, isError, text}) {
  const made = document.createElement('li');
  made.className = isError ? 'error' : 'warning';
  const lines = document.createElement('pre');
  const [first, ...rest] = text.split('\n');
  const heading = document.createElement('b');
  heading.textContent = first;
  lines.append(heading, rest.length ? `\n${rest.join('\n')}` : '');
  const link = document.createElement('a');
  link.href = `/.kindling/explain/${code}`;
  link.target = '_blank';
  link.textContent = `What ${code} means`;
  made.append(lines, link);
  return made;
}

part('close').addEventListener('click', () => {
  part('problems').hidden = true;
  part('badge').hidden = false;
  part('badge').focus();
});
part('badge').addEventListener('click', () => {
  part('problems').hidden = false;
  part('badge').hidden = true;
  part('summary').focus();
});

/** For whom the site is shown, as the preview says. */
function view({day, isToday, drafts}) {
  part('day').value = day;
  part('today').disabled = isToday;
  part('drafts').checked = drafts;
  part('view').textContent = `Preview of ${isToday ? 'today' : day}${drafts ? ', with drafts' : ''}`;
}

/** Every open page changes with it; the preview says so when the site is built. */
async function ask(day) {
  const wish = new URLSearchParams({day, drafts: part('drafts').checked});
  part('status').textContent = 'The site is being built…';
  const answer = await fetch(`/.kindling/view?${wish}`, {method: 'POST', headers: {'X-Kindling': 'bar'}});
  if (!answer.ok) {
    part('status').textContent = await answer.text();
  }
}

const size = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** What is known of the page: only for who looks. */
async function note() {
  if (!part('bar').open) {
    return;
  }
  const path = decodeURIComponent(inside().location.pathname);
  const answer = await fetch(`/.kindling/about?path=${encodeURIComponent(path)}`);
  const {file, page: own, whole, requests, out, in: into, review, works} = await answer.json();
  const rows = [];
  if (file) {
    rows.push(['File', file]);
  }
  if (own !== undefined) {
    rows.push(['Weight', `${size(own)}, ${size(whole)} with ${count(requests, 'file')} that it may load`]);
    rows.push(['Links', `to ${count(out, 'other page')}, from ${count(into, 'other page')}`]);
  }
  if (file) {
    rows.push(['Review due', review || 'never']);
    rows.push(['Sources', works.join(', ') || 'none']);
  }
  part('notes').replaceChildren(...(rows.length ? rows : [['This page', 'is none of the site']]).map(row));
}

function row([name, value]) {
  const made = document.createElement('div');
  const term = document.createElement('dt');
  const words = document.createElement('dd');
  term.textContent = name;
  words.textContent = value;
  made.append(term, words);
  return made;
}

part('day').addEventListener('change', () => { if (part('day').value) { ask(part('day').value); } });
part('today').addEventListener('click', () => ask(''));
part('drafts').addEventListener('change', () => ask(part('today').disabled ? '' : part('day').value));
part('ask').addEventListener('submit', (event) => event.preventDefault());
part('bar').addEventListener('toggle', () => {
  sessionStorage.setItem('kindling-bar', part('bar').open ? 'open' : '');
  note();
});
part('bar').open = sessionStorage.getItem('kindling-bar') === 'open';

let stream = null;
let last = null;

/** A browser opens few connections to one host: a page that nobody sees gives its own back. */
function listen() {
  if (document.hidden) {
    stream?.close();
    stream = null;
  } else if (!stream) {
    stream = new EventSource('/.kindling/events');
    stream.addEventListener('open', () => { part('status').textContent = ''; });
    stream.addEventListener('error', () => {
      part('status').textContent = 'The preview does not answer. Is it still running?';
    });
    stream.addEventListener('message', ({data, lastEventId}) => hear(data, lastEventId));
  }
}

function hear(data, id) {
  const message = JSON.parse(data);
  const isNew = last !== null && id !== last;
  // What is shown early is not judged yet, and has no day.
  if (id !== last && message.day) {
    part('status').textContent = '';
    tell(message);
    view(message);
    note().catch(() => {});
  }
  last = id;
  if (message.follow && isNew && message.follow !== inside().location.pathname) {
    kept = null;
    inside().location.assign(message.follow);
  } else {
    look(compare);
  }
}

page.addEventListener('load', loaded);
document.addEventListener('visibilitychange', listen);
// Set as an attribute, an address equal to that of the frame itself would be refused.
inside().location.replace(location.href);
listen();
