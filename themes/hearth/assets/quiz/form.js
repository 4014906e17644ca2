/** The form: what was chosen in it, its steps, and what is missing. All words come from the page. */

/** A copy of what a template of the quiz holds. */
export function copy(root, name) {
  return root.querySelector(`template[data-${name}]`).content.cloneNode(true);
}

/** A text with values in place of the names in braces. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

/** A new element. */
export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

export class Form {
  /** Adds the controls to the form, and changes nothing else yet. */
  constructor(root, quiz, words) {
    const part = (name) => root.querySelector(`[data-${name}]`);
    Object.assign(this, {root, quiz, words, title: document.title, step: 0});
    this.form = part('form');
    this.count = part('count');
    this.questions = [...root.querySelectorAll('[data-question]')];
    this.steps = Math.ceil(this.questions.length / quiz.perPage);
    const controls = copy(root, 'controls');
    const control = (name) => controls.querySelector(`[data-${name}]`);
    this.alert = control('alert');
    this.errors = control('errors');
    this.progress = control('progress');
    this.progress.append(...Array.from({length: this.steps}, () => document.createElement('i')));
    this.next = control('next');
    this.back = control('back');
    this.reason = control('shown-reason');
    this.count.before(this.progress);
    this.form.before(this.errors);
    this.form.append(this.reason, control('buttons'), control('keep'));
  }

  /** The places of the chosen answers; null when nothing was chosen, none when it was left out. */
  chosen(question) {
    const inputs = [...question.querySelectorAll('input:checked')];
    return inputs.length ? inputs.map((i) => i.value).filter((v) => v !== '-').map(Number) : null;
  }

  /** All answers. */
  answers() {
    return this.questions.map((question) => this.chosen(question) ?? []);
  }

  /** The step of the first question without an answer; the number of steps when there is none. */
  gap() {
    const first = this.questions.findIndex((question) => this.chosen(question) === null);
    return first < 0 ? this.steps : Math.floor(first / this.quiz.perPage);
  }

  /** The questions of a step that have no answer. */
  missing() {
    return this.shown().filter((question) => this.chosen(question) === null);
  }

  shown() {
    const first = this.step * this.quiz.perPage;
    return this.questions.slice(first, first + this.quiz.perPage);
  }

  /** Shows a step, and takes the reader to its top when `isMoved`. */
  show(step, isMoved) {
    const {words, steps} = this;
    this.step = step;
    this.clear();
    const shown = this.shown();
    this.questions.forEach((question) => { question.hidden = !shown.includes(question); });
    [...this.progress.children].forEach((mark, i) => {
      mark.className = i < step ? 'done' : i === step ? 'now' : '';
    });
    const from = step * this.quiz.perPage + 1;
    const values = {number: from, from, to: from + shown.length - 1, count: this.questions.length};
    this.count.textContent = fill(shown.length > 1 ? words.many : words.one, values);
    this.back.hidden = step === 0;
    this.next.textContent = step + 1 < steps ? words.continue : words.finish;
    document.title = step
      ? `${fill(words.stepTitle, {step: step + 1, steps})}: ${this.title}` : this.title;
    if (isMoved) {
      this.count.focus({preventScroll: true});
      this.root.scrollIntoView();
    }
  }

  /** Says which questions have no answer, and takes the reader to the list of them. */
  complain(missing) {
    this.clear();
    const alert = this.alert.cloneNode(true);
    for (const question of missing) {
      const link = element('a', '', question.querySelector('[data-text]').textContent);
      link.href = `#${question.id}`;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        question.querySelector('input').focus({preventScroll: true});
        question.scrollIntoView({block: 'center'});
      });
      alert.querySelector('ul').append(element('li', '', link));
      const canSkip = question.querySelector('[value="-"]');
      question.classList.add('missing');
      question.querySelector('legend').append(
        element('span', 'wrong', canSkip ? this.words.skip : this.words.choose));
    }
    this.errors.hidden = false;
    this.errors.append(alert);
    document.title = `${this.words.error}: ${this.title}`;
    this.errors.focus();
  }

  clear() {
    this.errors.hidden = true;
    this.errors.replaceChildren();
    this.questions.forEach((question) => question.classList.remove('missing'));
    this.root.querySelectorAll('.wrong').forEach((message) => message.remove());
  }
}
