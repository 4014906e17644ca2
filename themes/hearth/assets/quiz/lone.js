/** Questions that stand alone. */
function ask(root) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  const controls = root.querySelector('template').content.cloneNode(true);
  const [wrong, right, other, buttons] = controls.children;
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

for (const root of document.querySelectorAll('[data-lone]')) {
  const plain = root.cloneNode(true);
  plain.dataset.state = 'plain';
  try {
    ask(root);
  } catch (error) {
    root.replaceWith(plain);
    reportError(error);
  }
}
