export function copy(root, name) {
  return root.querySelector(`template[data-${name}]`).content.cloneNode(true);
}

export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

/** At which question somebody is who had the whole form before the script came. */
export function reached(questions) {
  const index = (holds) => questions.map(holds).lastIndexOf(true);
  const isLate = index((question) => question.matches('.later') && question.offsetHeight > 0) > 0;
  const focused = index((question) => question.contains(document.activeElement));
  const at = focused < 0 ? index((question) => Boolean(question.querySelector(':checked'))) : focused;
  const isRead = questions[0].getBoundingClientRect().bottom < 0;
  return !isLate || performance.now() < 3e3 ? -1 : at < 0 && isRead ? questions.length : at;
}

export class Form {
  constructor(root, quiz, words) {
    const part = (name) => root.querySelector(`[data-${name}]`);
    Object.assign(this, {root, quiz, words, title: document.title, step: 0});
    this.form = part('form');
    this.count = part('count');
    this.questions = [...root.querySelectorAll('[data-question]')];
    this.steps = Math.ceil(this.questions.length / quiz.perPage);
    const controls = copy(root, 'controls');
    const control = (name) => controls.querySelector(`[data-${name}]`);
    for (const name of ['alert', 'errors', 'progress', 'next', 'back']) {
      this[name] = control(name);
    }
    this.progress.append(...Array.from({length: this.steps}, () => element('i', '')));
    this.count.before(this.progress);
    this.form.before(this.errors);
    this.reason = control('shown-reason');
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

  /** The first step that lacks an answer, or the number of steps. */
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

  /** Takes the reader to the top of the step when `isMoved`. */
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
      this.rest();
      this.count.focus({preventScroll: true});
      this.root.scrollIntoView();
    }
  }

  /** The second click of two answers nothing: it was meant for what was there. */
  rest() {
    this.form.style.pointerEvents = 'none';
    setTimeout(() => { this.form.style.pointerEvents = ''; }, 300);
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

/**
 * Keeps answers in the tab, and on the device for those who ask: `+` if they did, then a digit for
 * each choice and each step that was `told`. Other words or another order are another key.
 */
export class Keep {
  constructor(control, form, id, told, forget) {
    const part = (name) => control.querySelector(`[data-${name}]`);
    const prefix = `kindling:${id}:`;
    const key = `${prefix}2:${form.quiz.hash}${form.quiz.words}`;
    const inputs = [...form.form.querySelectorAll('[data-question] input')];
    const [box, wipe, status] = ['keep-it', 'delete', 'keep-status'].map(part);
    Object.assign(this, {control, form, prefix, key, inputs, told, forget, box, wipe, status});
    form.form.addEventListener('change', () => this.save());
    box.addEventListener('change', () => box.checked || this.put('localStorage', null));
    box.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
    wipe.addEventListener('click', () => {
      // In other tabs, too.
      this.put('localStorage', '-');
      this.remove();
    });
    addEventListener('storage', (event) => {
      if (event.key === key && box.checked) {
        box.checked = Boolean(event.newValue);
        if (event.newValue === '-') {
          this.remove();
        }
      }
    });
  }

  /** Says whether there were saved answers. */
  restore() {
    const {form, inputs, key, prefix, told} = this;
    const kept = this.use(() => {
      for (const other of Object.keys(localStorage)) {
        if (other !== key && other.startsWith(prefix)) {
          localStorage.removeItem(other);
        }
      }
      return localStorage.getItem(key);
    }) ?? '';
    const here = this.use(() => sessionStorage.getItem(key)) ?? '';
    // Gone from the device: deleted in another tab.
    const [sign, ...digits] = here[0] === '+' && !kept ? '' : here || kept;
    if (!/^[01]+$/.test(digits.join('')) || digits.length !== inputs.length + form.steps) {
      this.put('sessionStorage', null);
      return false;
    }
    inputs.forEach((input, i) => { input.checked = digits[i] === '1'; });
    digits.slice(inputs.length).forEach((digit, step) => digit === '1' && told.add(step));
    this.box.checked = this.control.open = sign === '+';
    this.wipe.hidden = false;
    return true;
  }

  save() {
    const {box, form, told} = this;
    const isWanted = box.checked;
    const steps = form.questions.slice(0, form.steps).map((_, step) => told.has(step));
    const digits = [isWanted ? '+' : '-', ...this.inputs.map((i) => +i.checked), ...steps.map(Number)];
    box.checked = isWanted && this.put('localStorage', digits.join(''));
    const isHere = this.put('sessionStorage', digits.join(''));
    this.wipe.hidden = !isHere && !box.checked;
    this.status.textContent = isHere && box.checked === isWanted ? '' : form.words.notKept;
  }

  remove() {
    this.put('localStorage', null);
    this.put('sessionStorage', null);
    this.inputs.forEach((input) => { input.checked = false; });
    this.box.checked = false;
    this.wipe.hidden = true;
    this.forget();
  }

  put(store, value) {
    return this.use(() => (value === null
      ? window[store].removeItem(this.key) : window[store].setItem(this.key, value))) !== null;
  }

  /** Browsers may refuse. */
  use(store) {
    try {
      return store();
    } catch {
      return null;
    }
  }
}
