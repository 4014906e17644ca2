/** Turns a quiz into steps with a result. What goes wrong here leaves the form for a pencil. */

import {copy, element, fill, Form, Keep} from './form.js';
import {
  NAMED, decode, encode, isCareful, isEnough, isRight, isSameThroughout, result, totals,
} from './score.js';

const OURS = /^#(step-\d|result$|r=)/;

function start(root, orPlain) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const quiz = JSON.parse(copy(root, 'definition').textContent);
  const words = Object.fromEntries(
    [...copy(root, 'words').children].map((word) => [word.dataset.word, word.textContent]));
  const form = new Form(root, quiz, words);
  const keep = new Keep(part('keep'), form.form, `kindling:${root.dataset.quiz}:1:${quiz.hash}`, words);
  /** Questions whose reason was shown: their answers stay. */
  const told = new Set();
  let section = null;

  const enter = (state, hidden) => {
    section?.remove();
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
    section = resultSection(root, quiz, words, sums, chosen, () => {
      told.clear();
      form.questions.forEach((question) => { question.disabled = false; });
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
      form.show(form.step, false);
      tell(true);
      form.reason.querySelector('[data-care], .said').focus();
    } else {
      location.hash = form.step + 1 < form.steps ? `step-${form.step + 2}` : 'result';
    }
  });
  form.back.addEventListener('click', () => { location.hash = `step-${form.step}`; });

  /** Shows what the address says, as far as there are answers for it. */
  const route = (isMoved) => {
    const wanted = location.hash.slice(1);
    const shared = wanted.startsWith('r=') ? decode(quiz, wanted) : null;
    if (Array.isArray(shared)) {
      finish(shared, null);
      return;
    }
    if (shared === 'earlier' && !part('earlier')) {
      const notice = element('p', 'wrong-link', words.earlier);
      notice.dataset.earlier = '';
      notice.role = 'status';
      part('intro').prepend(notice);
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
      history.replaceState(null, '', `#step-${step + 1}`);
    }
    show(step, isMoved);
  };

  if (keep.restore()) {
    const gap = form.gap();
    for (let step = 0; quiz.each && step < gap; step++) {
      told.add(step);
    }
    if (!location.hash && gap) {
      history.replaceState(null, '', `#step-${Math.min(gap + 1, form.steps)}`);
    }
  }
  addEventListener('hashchange', ({oldURL}) => {
    if (OURS.test(location.hash || new URL(oldURL).hash)) {
      orPlain(() => route(true));
    }
  });
  route(false);
}

/** The result, not in the page yet. A shared one has no `chosen` answers. */
function resultSection(root, quiz, words, sums, chosen, again) {
  const section = copy(root, 'result').firstElementChild;
  const view = new ResultView(root, section, quiz, words);
  const shown = result(quiz, sums);
  view.text('heading', words[chosen ? 'own' : 'shared']);
  view.keep('care', isCareful(quiz, shown, chosen));
  view.keep('same', Boolean(chosen) && isSameThroughout(quiz, chosen));
  if (chosen && !isEnough(quiz, chosen)) {
    view.unknown();
  } else {
    view[quiz.type](shown, sums, chosen);
  }
  view.actions(encode(quiz, sums), Boolean(chosen), again);
  return section;
}

class ResultView {
  constructor(root, section, quiz, words) {
    Object.assign(this, {root, section, quiz, words});
    this.rows = [...section.querySelectorAll('[data-row]')];
    this.meanings = [...root.querySelectorAll('[data-paper] [data-meaning]')];
  }

  part(name) {
    return this.section.querySelector(`[data-${name}]`);
  }

  text(name, text) {
    this.part(name).textContent = text;
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
    const list = new Intl.ListFormat(document.documentElement.lang, {type: 'conjunction'});
    return list.format(rows.map((row) => this.name(row)));
  }

  title(meaning) {
    return this.meanings[meaning].querySelector('[data-name]').textContent;
  }

  unknown() {
    this.text('verdict', this.words.unknown);
    for (const name of ['also', 'many', 'chart', 'advice', 'others', 'copy']) {
      this.keep(name, false);
    }
  }

  /** What one result means, without its title where the heading says the same. */
  box(title, meaning, hasTitle) {
    const text = this.meanings[meaning].cloneNode(true);
    if (hasTitle) {
      text.firstElementChild.remove();
    }
    return element('div', 'callout callout-try', element(this.section.dataset.shownResult, '', title), text);
  }

  advise(first, rest) {
    this.part('advice').append(...first);
    this.part('others').append(...rest);
    this.keep('others', rest.length);
  }

  bar(row, share, ...text) {
    const value = this.rows[row].querySelector('.value');
    value.setAttribute('width', share);
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
      // Rounded down, so that no bar reaches a tick before its band does.
      this.bar(
        row, Math.floor(100 * total.sum / total.possible),
        total.answered < count ? `${points}, ${based}` : points,
        document.createElement('br'), this.title(total.band));
    });
    // More than can be named are in the top band: a word of its own, and one thing to begin with.
    const isMuch = shown.ranked.filter((part) => shown.parts[part].band === bands - 1).length > NAMED;
    const verdict = isMuch ? 'loudAll' : shown.verdict;
    this.text('verdict', fill(words[verdict], {names: this.names(shown.top)}));
    this.keep('many', isMuch);
    const band = verdict === 'loudest' ? shown.parts[shown.top[0]].band : -2;
    const loud = shown.ranked.filter((part) => shown.parts[part].band === band).slice(0, 3);
    const also = loud.filter((part) => !shown.top.includes(part));
    this.text('also', fill(words.also, {band: this.title(Math.max(band, 0)), names: this.names(also)}));
    this.keep('also', also.length);
    const box = (part) => this.box(this.name(part), part * bands + shown.parts[part].band);
    const rest = shown.ranked.filter((part) => !loud.includes(part)).sort((a, b) => a - b);
    this.advise(loud.map(box), rest.map(box));
  }

  outcome(shown, sums) {
    const {words, quiz} = this;
    const most = Math.max(1, ...quiz.greatest);
    sums.forEach((sum, row) => this.bar(row, Math.floor(100 * sum / most), String(sum)));
    this.text(
      'verdict', shown.isSeveral ? words.several : shown.top.length > 1 ? words.tie : words.suits);
    const named = shown.isSeveral ? [] : shown.top;
    const rest = [...sums.keys()].filter((row) => !named.includes(row));
    const box = (row) => this.box(this.name(row), row, true);
    this.advise(named.map(box), rest.map(box));
  }

  knowledge(shown, sums, chosen) {
    this.text('verdict', fill(this.words.score, {points: sums[0], most: this.quiz.greatest[0]}));
    if (shown.band >= 0) {
      this.part('advice').append(this.box(this.title(shown.band), shown.band, true));
    }
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

/** The right answer to a question and the reason, below whether it was chosen. */
function reason(root, quiz, words, question, answers) {
  const text = root.querySelectorAll('[data-paper] [data-reason]')[question].cloneNode(true);
  const said = isRight(quiz, question, answers) ? words.right : words.other;
  const asked = root.querySelectorAll('[data-question] [data-text]')[question].textContent;
  const heading = element('p', 'said', said);
  heading.tabIndex = -1;
  return element('div', 'told', element('p', 'asked', asked), heading, text);
}

/** A question that stands alone. */
function ask(root) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const [wrong, right, other, buttons] = copy(root, 'controls').children;
  const answer = part('answer');
  answer.hidden = true;
  answer.before(buttons);
  part('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const inputs = [...root.querySelectorAll('input')];
    const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
    if (!chosen.length) {
      root.querySelector('legend').append(wrong);
      inputs[0].focus();
      return;
    }
    const said = String(chosen) === root.dataset.lone ? right : other;
    wrong.remove();
    buttons.remove();
    part('question').disabled = true;
    part('reason').before(said);
    answer.replaceWith(answer.lastElementChild);
    (root.querySelector('[data-care]') ?? said).focus();
  });
}

for (const root of document.querySelectorAll('[data-quiz], [data-lone]')) {
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
  orPlain(() => (root.dataset.lone ? ask : start)(root, orPlain));
}
