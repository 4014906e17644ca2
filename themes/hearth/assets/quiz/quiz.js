/** Turns a quiz into steps with a result. What goes wrong leaves the form for a pencil. */

import {copy, element, fill, Form, Keep, reached} from './form.js';
import {
  decode, encode, isCareful, isEnough, isRight, isSameThroughout, result, totals,
} from './score.js';

const OURS = /^#(step-\d|result$|r=)/;

function start(root, orPlain) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const questions = [...root.querySelectorAll('[data-question]')];
  const late = reached(questions);
  if (late === questions.length) {
    // The reader scores by hand already.
    return;
  }
  const quiz = JSON.parse(copy(root, 'definition').textContent);
  const said = {};
  const words = {};
  for (const word of [...copy(root, 'words').children, ...root.querySelectorAll('b[data-word]')]) {
    said[word.dataset.word] = word;
    words[word.dataset.word] = word.textContent;
  }
  const form = new Form(root, quiz, words);
  /** Steps whose answers stay. */
  const told = new Set();
  const free = () => {
    told.clear();
    form.questions.forEach((question) => { question.disabled = false; });
  };
  const at = (step) => history.replaceState(null, '', `#step-${step + 1}`);
  const keep = new Keep(part('keep'), form, root.dataset.quiz, told, () => {
    free();
    at(0);
    show(0, true);
  });
  let section;
  let notice;

  const enter = (state, hidden) => {
    section?.remove();
    notice?.remove();
    root.dataset.state = state;
    for (const name of ['form', 'intro', 'paper']) {
      part(name).hidden = hidden.includes(name);
    }
  };

  const show = (step, isMoved) => {
    enter('step', step ? 'intro, paper' : 'paper');
    form.show(step, isMoved);
    tell(told.has(step));
  };

  const finish = (sums, chosen) => {
    enter('result', 'form, intro, paper');
    form.clear();
    section = resultSection(root, quiz, words, said, sums, chosen, () => {
      free();
      keep.save();
      location.hash = 'step-1';
    });
    part('form').after(section);
    const heading = section.querySelector('[data-heading]');
    document.title = `${heading.textContent}: ${form.title}`;
    heading.focus({preventScroll: true});
    root.scrollIntoView();
  };

  const tell = (isTold) => {
    form.reason.hidden = !isTold;
    form.reason.replaceChildren();
    if (quiz.each && !isTold) {
      form.next.textContent = words.check;
    } else if (isTold) {
      const [question] = form.shown();
      const chosen = form.chosen(question);
      question.disabled = true;
      if (chosen.some((answer) => quiz.careAnswers[form.step][answer])) {
        form.reason.append(root.querySelector('[data-paper] [data-care]').cloneNode(true));
      }
      form.reason.append(reason(root, quiz, words, form.step, chosen));
    }
  };

  form.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const missing = form.missing();
    if (missing.length) {
      form.complain(missing);
    } else if (quiz.each && !told.has(form.step)) {
      told.add(form.step);
      keep.save();
      form.show(form.step, false);
      form.rest();
      tell(true);
      form.reason.querySelector('[data-care], .said').focus();
    } else {
      location.hash = form.step + 1 < form.steps ? `step-${form.step + 2}` : 'result';
    }
  });
  form.back.addEventListener('click', () => { location.hash = `step-${form.step}`; });
  // After a reload, a reader stands where the address says.
  form.form.addEventListener('change', () => location.hash || at(form.step));

  /** Shows what the address says, as far as answers go. */
  const route = (isMoved) => {
    const wanted = location.hash.slice(1);
    const shared = wanted.startsWith('r=') ? decode(quiz, wanted) : null;
    if (Array.isArray(shared)) {
      finish(shared, null);
      return;
    }
    const gap = form.gap();
    if (wanted === 'result' && gap === form.steps) {
      const chosen = form.answers();
      finish(totals(quiz, chosen), chosen);
      return;
    }
    const asked = Number(/^step-(\d{1,4})$/.exec(wanted)?.[1] ?? 1) - 1;
    const step = Math.max(0, Math.min(wanted === 'result' ? gap : asked, gap, form.steps - 1));
    if (OURS.test(location.hash) && wanted !== `step-${step + 1}`) {
      at(step);
    }
    show(step, isMoved);
    if (shared) {
      notice = element('p', 'wrong-link', words[shared]);
      notice.role = 'status';
      form.form.before(notice);
    }
  };

  addEventListener('hashchange', ({oldURL}) => {
    if (OURS.test(location.hash || new URL(oldURL).hash)) {
      orPlain(() => route(true));
    }
  });
  if (late >= 0) {
    const top = () => questions[late].getBoundingClientRect().top;
    const before = top();
    show(Math.floor(late / quiz.perPage), false);
    at(form.step);
    scrollBy({top: top() - before, behavior: 'instant'});
    keep.save();
    return;
  }
  if (keep.restore() && !location.hash) {
    let next = form.gap();
    while (quiz.each && next && !told.has(next - 1)) {
      next--;
    }
    if (next) {
      at(Math.min(next, form.steps - 1));
    }
  }
  route(false);
}

/** A shared result has no `chosen` answers. */
function resultSection(root, quiz, words, said, sums, chosen, again) {
  const section = copy(root, 'result').firstElementChild;
  const view = new ResultView(root, section, quiz, words, said);
  const shown = result(quiz, sums);
  view.text('heading', words[chosen ? 'own' : 'shared']);
  view.keep('care', isCareful(quiz, shown, chosen));
  view.keep('same', Boolean(chosen) && isSameThroughout(quiz, chosen));
  view.keep('unproved', !chosen && quiz.bounds);
  if (chosen && !isEnough(quiz, chosen)) {
    view.unknown();
  } else {
    view[quiz.type](shown, sums, chosen);
  }
  view.actions(encode(quiz, sums), Boolean(chosen), again);
  return section;
}

class ResultView {
  constructor(root, section, quiz, words, said) {
    Object.assign(this, {root, section, quiz, words, said});
    this.rows = [...section.querySelectorAll('[data-row]')];
    this.meanings = [...root.querySelectorAll('[data-paper] [data-meaning]')];
  }

  part(name) {
    return this.section.querySelector(`[data-${name}]`);
  }

  text(name, text) {
    this.part(name).textContent = text;
  }

  /** With the links and emphasis of its author. */
  say(word, values = {}) {
    const verdict = this.part('verdict');
    verdict.append(...this.said[word].cloneNode(true).childNodes);
    const texts = document.createTreeWalker(verdict, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      texts.currentNode.data = fill(texts.currentNode.data, values);
    }
  }

  keep(name, isKept) {
    if (!isKept) {
      this.part(name)?.remove();
    }
  }

  name(row) {
    return this.rows[row].querySelector('[data-name]').textContent;
  }

  names(rows) {
    const list = new Intl.ListFormat(document.documentElement.lang);
    return list.format(rows.map((row) => this.name(row)));
  }

  title(meaning) {
    return this.meanings[meaning].querySelector('[data-name]').textContent;
  }

  unknown() {
    this.say('unknown');
    for (const name of ['also', 'many', 'chart', 'advice', 'others', 'copy']) {
      this.keep(name, false);
    }
  }

  /** What a result means, without its title where the heading says the same. */
  box(title, meaning, hasTitle) {
    const text = this.meanings[meaning].cloneNode(true);
    if (hasTitle) {
      text.firstElementChild.remove();
    }
    return element('div', 'callout callout-try', element(this.section.dataset.shownResult, '', title), text);
  }

  /** The rest is folded, where anything stands out. */
  advise(first, rest) {
    const others = this.part('others');
    this.part('advice').append(...first);
    others.append(...rest);
    if (!first.length && this.quiz.type === 'reflection') {
      others.open = true;
      others.firstElementChild.textContent = this.words.all;
    }
    this.keep('others', rest.length);
  }

  bar(row, share, ...text) {
    this.rows[row].querySelector('.value').setAttribute('width', share);
    this.rows[row].querySelector('[data-points]').append(...text);
  }

  reflection(shown) {
    const {words, quiz} = this;
    const bands = quiz.from.length;
    const totals = shown.overall ? [...shown.parts, shown.overall] : shown.parts;
    totals.forEach((total, row) => {
      if (total.band < 0) {
        this.bar(row, 0, words.few);
        return;
      }
      const count = quiz.greatest[2 * row] ?? quiz.statements.length;
      const points = fill(words.points, {points: total.sum, most: total.possible});
      const based = fill(words.based, {answered: total.answered, count});
      // Rounded down: no bar reaches a tick before its band does.
      this.bar(
        row, Math.floor(100 * total.sum / total.possible),
        total.answered < count ? `${points}, ${based}` : points,
        document.createElement('br'), this.title(total.band));
    });
    const {told, top, verdict} = shown;
    const band = this.title(shown.parts[top[0]]?.band ?? 0);
    this.say(verdict, {names: this.names(top), band});
    this.keep('many', verdict === 'every' || verdict === 'loudAll');
    const also = verdict === 'loudest' ? told.filter((part) => !top.includes(part)) : [];
    this.text('also', fill(words.also, {band, names: this.names(also)}));
    this.keep('also', also.length);
    const box = (part) => this.box(this.name(part), part * bands + shown.parts[part].band);
    const rest = shown.ranked.filter((part) => !told.includes(part)).sort((a, b) => a - b);
    this.advise(told.map(box), rest.map(box));
  }

  outcome(shown, sums) {
    const most = Math.max(1, ...this.quiz.greatest);
    sums.forEach((sum, row) => this.bar(row, Math.floor(100 * sum / most), String(sum)));
    this.say(shown.verdict);
    const rest = [...sums.keys()].filter((row) => !shown.told.includes(row));
    const box = (row) => this.box(this.name(row), row, true);
    this.advise(shown.told.map(box), rest.map(box));
  }

  knowledge(shown, sums, chosen) {
    this.say('score', {points: sums[0], most: this.quiz.greatest[0]});
    this.part('advice').append(this.box(this.title(shown.band), shown.band, true));
    this.keep('reasons', chosen);
    chosen?.forEach((answers, question) => {
      this.part('reasons').append(
        reason(this.root, this.quiz, this.words, question, answers));
    });
  }

  actions(code, isOwn, again) {
    const {words} = this;
    const status = this.part('status');
    const url = new URL(`${this.root.dataset.home ?? ''}#${code}`, location);
    this.text('again', isOwn ? words.change : words.take);
    this.part('again').addEventListener('click', again);
    this.part('print').addEventListener('click', () => print());
    this.part('copy')?.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(url);
        status.textContent = words.copied;
      } catch {
        const link = element('a', '', words.link);
        link.href = url;
        status.replaceChildren(link);
      }
    });
  }
}

function reason(root, quiz, words, question, answers) {
  const text = root.querySelectorAll('[data-paper] [data-reason]')[question].cloneNode(true);
  const said = isRight(quiz, question, answers) ? words.right : words.other;
  const asked = root.querySelectorAll('[data-question] [data-text]')[question].textContent;
  const heading = element('p', 'said', said);
  heading.tabIndex = -1;
  return element('div', 'told', element('p', 'asked', asked), heading, text);
}

for (const root of document.querySelectorAll('[data-quiz]')) {
  const plain = root.cloneNode(true);
  plain.dataset.state = 'plain';
  const orPlain = (act) => {
    try {
      act();
    } catch (error) {
      root.replaceWith(plain);
      reportError(error);
    }
  };
  orPlain(() => start(root, orPlain));
}
