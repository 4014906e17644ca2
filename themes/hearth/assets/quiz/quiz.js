/**
 * Turns the form of a quiz into steps with a result. The page is whole without it: what goes wrong
 * here leaves the form, and the table to score it by hand.
 */

import {Form} from './form.js';
import {Keep} from './keep.js';
import {reason, resultSection} from './result.js';
import {totals} from './score.js';
import {decode} from './share.js';
import {element} from './form.js';

function start(root) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const text = (name) => root.querySelector(`template[data-${name}]`).content;
  const quiz = JSON.parse(text('definition').textContent);
  const words = Object.fromEntries(
    [...text('words').children].map((word) => [word.dataset.word, word.textContent]));
  const form = new Form(root, quiz, words);
  const keep = new Keep(part('keep'), form.form, `kindling:${root.dataset.quiz}:1:${quiz.hash}`, words);
  /** The questions whose reason was shown: their answers stay. */
  const told = new Set();
  let section = null;

  const show = (step, isMoved) => {
    section?.remove();
    section = null;
    root.dataset.state = 'step';
    part('form').hidden = false;
    part('intro').hidden = step > 0;
    part('paper').hidden = true;
    form.show(step, isMoved);
    tell(told.has(step));
  };

  const finish = (sums, chosen) => {
    section?.remove();
    section = resultSection(root, quiz, words, sums, chosen, () => {
      told.clear();
      form.questions.forEach((question) => { question.disabled = false; });
      location.hash = 'step-1';
    });
    form.clear();
    root.dataset.state = 'result';
    for (const name of ['form', 'intro', 'paper']) {
      part(name).hidden = true;
    }
    part('form').after(section);
    const heading = section.querySelector('h2');
    document.title = `${heading.textContent}: ${form.title}`;
    heading.focus({preventScroll: true});
    root.scrollIntoView();
  };

  /** Shows or hides the reason of the question on this step. */
  const tell = (isTold) => {
    form.reason.hidden = !isTold;
    form.reason.replaceChildren();
    if (quiz.each && !isTold) {
      form.next.textContent = words.check;
    } else if (isTold) {
      const [question] = form.shown();
      question.disabled = true;
      form.reason.append(reason(root, quiz, words, form.step, form.chosen(question)));
      form.next.textContent = form.step + 1 < form.steps ? words.continue : words.finish;
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
      const said = form.reason.querySelector('.said');
      said.tabIndex = -1;
      said.focus();
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
    if (wanted && wanted !== `step-${step + 1}`) {
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
  addEventListener('hashchange', () => {
    if (/^#(step-|result$|r=|$)/.test(location.hash) || !location.hash) {
      route(true);
    }
  });
  if (/^#(step-|result$|r=)/.test(location.hash) || !location.hash) {
    route(false);
  } else {
    show(0, false);
  }
}

for (const root of document.querySelectorAll('[data-quiz]')) {
  try {
    start(root);
  } catch (error) {
    root.dataset.state = 'plain';
    root.querySelectorAll('[hidden]').forEach((node) => { node.hidden = false; });
    reportError(error);
  }
}
