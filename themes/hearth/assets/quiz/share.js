/** Totals as the fragment of a link: `r=1.<hash>.<totals>`, each total in base 36. No answers. */

const BASE = 36;
const FORM = /^r=1\.([0-9a-f]{6})\.([0-9a-z]{1,400})$/;

const width = (greatest) => greatest.toString(BASE).length;

/** The fragment of some totals, without `#`. */
export function encode(quiz, sums) {
  const digits = sums.map((sum, i) => sum.toString(BASE).padStart(width(quiz.greatest[i]), '0'));
  return `r=1.${quiz.hash}.${digits.join('')}`;
}

/** The totals in a fragment from anywhere: `earlier` for another edition, null for anything else. */
export function decode(quiz, fragment) {
  const [, hash, digits] = FORM.exec(fragment) ?? [];
  if (!hash || hash !== quiz.hash) {
    return hash ? 'earlier' : null;
  }
  let at = 0;
  const sums = quiz.greatest.map((greatest) =>
    parseInt(digits.slice(at, at += width(greatest)), BASE));
  const isWhole = at === digits.length && sums.every((sum, i) => sum <= quiz.greatest[i]);
  return isWhole && isPossible(quiz, sums) ? sums : null;
}

/** No part of a reflection has more points than its answers can give. */
function isPossible(quiz, sums) {
  return quiz.type !== 'reflection'
    || sums.every((sum, i) => i % 2 === 0 || sum <= sums[i - 1] * quiz.most);
}
