/** The result: the page's own template, filled with numbers and with copies of the page's texts. */

import {copy, element, fill} from './form.js';
import {isCareful, isEnough, isRight, isSameThroughout, result} from './score.js';
import {encode} from './share.js';

/**
 * The result as a section that is not in the page yet.
 *
 * @param chosen the answers, or null when somebody shared the result
 * @param again what to do for those who want to go (back) to the questions
 */
export function resultSection(root, quiz, words, sums, chosen, again) {
  const section = copy(root, 'result').querySelector('[data-shown-result]');
  const view = new ResultView(root, section, quiz, words);
  const shown = result(quiz, sums);
  view.text('h2', chosen ? words.own : words.shared);
  view.keep('[data-care]', isCareful(quiz, shown, chosen));
  view.keep('[data-same]', Boolean(chosen) && isSameThroughout(quiz, chosen));
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
    this.advice = this.part('[data-advice]');
    this.others = this.part('[data-others]');
    this.rows = [...section.querySelectorAll('[data-row]')];
    this.meanings = [...root.querySelectorAll('[data-paper] [data-meaning]')];
  }

  part(selector) {
    return this.section.querySelector(selector);
  }

  text(selector, text) {
    this.part(selector).textContent = text;
  }

  keep(selector, isKept) {
    if (!isKept) {
      this.part(selector)?.remove();
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
    this.text('[data-verdict]', this.words.unknown);
    for (const selector of ['[data-also]', '.chart', '[data-advice]', '[data-others]', '[data-copy]']) {
      this.keep(selector, false);
    }
  }

  /** A box with what one result means; its own title goes when the heading says the same. */
  box(title, meaning, hasTitle) {
    const text = this.meanings[meaning].cloneNode(true);
    if (hasTitle) {
      text.firstElementChild.remove();
    }
    return element('div', 'callout callout-try', element('h3', '', title), text);
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
    this.text('[data-verdict]', fill(words[shown.verdict], {names: this.names(shown.top)}));
    const band = shown.verdict === 'loudest' ? shown.parts[shown.top[0]].band : -2;
    const loud = shown.ranked.filter((part) => shown.parts[part].band === band).slice(0, 3);
    const also = loud.filter((part) => !shown.top.includes(part));
    this.text('[data-also]', fill(words.also, {band: this.title(Math.max(band, 0)), names: this.names(also)}));
    this.keep('[data-also]', also.length);
    const box = (part) => this.box(this.name(part), part * bands + shown.parts[part].band);
    const rest = shown.ranked.filter((part) => !loud.includes(part)).sort((a, b) => a - b);
    this.advice.append(...loud.map(box));
    this.others.append(...rest.map(box));
    this.keep('[data-others]', rest.length);
  }

  outcome(shown, sums) {
    const {words, quiz} = this;
    const most = Math.max(1, ...quiz.greatest);
    sums.forEach((sum, row) => this.bar(row, Math.floor(100 * sum / most), String(sum)));
    const verdict = shown.isSeveral ? words.several : shown.top.length > 1 ? words.tie : words.suits;
    this.text('[data-verdict]', verdict);
    this.keep('[data-also]', false);
    const named = shown.isSeveral ? [] : shown.top;
    const rest = sums.map((sum, row) => row).filter((row) => !named.includes(row));
    this.advice.append(...named.map((row) => this.box(this.name(row), row, true)));
    this.others.append(...rest.map((row) => this.box(this.name(row), row, true)));
    this.keep('[data-others]', rest.length);
  }

  knowledge(shown, sums, chosen) {
    this.text('[data-verdict]', fill(this.words.score, {points: sums[0], most: this.quiz.greatest[0]}));
    this.keep('[data-also]', false);
    this.keep('[data-others]', false);
    if (shown.band >= 0) {
      this.advice.append(this.box(this.title(shown.band), shown.band, true));
    }
    this.keep('[data-reasons]', chosen);
    chosen?.forEach((answers, question) => {
      this.part('[data-reasons]').append(
        reason(this.root, this.quiz, this.words, question, answers));
    });
  }

  actions(code, isOwn, again) {
    const {words} = this;
    const status = this.part('[data-status]');
    const url = `${location.href.split('#')[0]}#${code}`;
    this.text('[data-again]', isOwn ? words.change : words.take);
    this.part('[data-again]').addEventListener('click', again);
    this.part('[data-print]').addEventListener('click', () => print());
    this.part('[data-copy]')?.addEventListener('click', async () => {
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
export function reason(root, quiz, words, question, answers) {
  const text = root.querySelectorAll('[data-paper] [data-reason]')[question].cloneNode(true);
  const said = isRight(quiz, question, answers) ? words.right : words.other;
  const asked = root.querySelectorAll('[data-question] [data-text]')[question].textContent;
  return element('div', 'told', element('p', 'asked', asked), element('p', 'said', said), text);
}
