/** Answers on this device, only for those who ask: one digit for each choice of the form. */

export class Keep {
  /** @param control the box with its controls; `form` the form; `id` and `hash` name the quiz */
  constructor(control, form, key, words) {
    const part = (name) => control.querySelector(`[data-${name}]`);
    Object.assign(this, {form, key, words});
    this.box = part('keep-it');
    this.wipe = part('delete');
    this.status = part('keep-status');
    this.control = control;
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
