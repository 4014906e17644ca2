/** The form, its steps, and what is missing. All words come from the page. */

/** A copy of what a template of the quiz holds. */
export function copy(root, name) {
  return root.querySelector(`template[data-${name}]`).content.cloneNode(true);
}

/** A text with values in place of the names in braces. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

export class Form {
  /** Adds the controls, and changes nothing else yet. */
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

  /** The places of the chosen answers: null for no choice, none for a skip. */
  chosen(question) {
    const inputs = [...question.querySelectorAll('input:checked')];
    return inputs.length ? inputs.map((i) => i.value).filter((v) => v !== '-').map(Number) : null;
  }

  answers() {
    return this.questions.map((question) => this.chosen(question) ?? []);
  }

  /** The first step with a question without an answer, or the number of steps. */
  gap() {
    const first = this.questions.findIndex((question) => this.chosen(question) === null);
    return first < 0 ? this.steps : Math.floor(first / this.quiz.perPage);
  }

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

/** Answers on this device, only for those who ask: one digit for each choice of the form. */
export class Keep {
  constructor(control, form, key, words) {
    const part = (name) => control.querySelector(`[data-${name}]`);
    Object.assign(this, {control, form, key, words});
    this.box = part('keep-it');
    this.wipe = part('delete');
    this.status = part('keep-status');
    form.addEventListener('change', () => this.save());
    this.box.addEventListener('change', () => (this.box.checked ? this.save() : this.remove()));
    this.wipe.addEventListener('click', () => {
      this.remove();
      this.box.focus();
    });
  }

  inputs() {
    return [...this.form.querySelectorAll('[data-question] input')];
  }

  /** Puts saved answers into the form, and says whether there were any. */
  restore() {
    const inputs = this.inputs();
    const saved = this.store((storage) => storage.getItem(this.key)) ?? '';
    if (!/^[01]+$/.test(saved) || saved.length !== inputs.length) {
      return false;
    }
    inputs.forEach((input, i) => { input.checked = saved[i] === '1'; });
    this.box.checked = true;
    this.wipe.hidden = false;
    this.control.open = true;
    return true;
  }

  save() {
    if (!this.box.checked) {
      return;
    }
    const digits = this.inputs().map((input) => (input.checked ? '1' : '0')).join('');
    const isSaved = this.store((storage) => {
      storage.setItem(this.key, digits);
      return true;
    });
    this.box.checked = Boolean(isSaved);
    this.wipe.hidden = !isSaved;
    this.status.textContent = isSaved ? '' : this.words.notKept;
  }

  remove() {
    this.store((storage) => storage.removeItem(this.key));
    this.box.checked = false;
    this.wipe.hidden = true;
    this.status.textContent = '';
  }

  /** Browsers may refuse to store, and to say what is stored. */
  store(use) {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  }
}
