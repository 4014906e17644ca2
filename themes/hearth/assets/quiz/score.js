/** Scores as the generator does, in whole numbers. `chosen`: of each question as it is shown. */

const NAMED = 3;

export function totals(quiz, chosen) {
  const sums = quiz.greatest.map(() => 0);
  chosen.forEach((answers, question) => {
    if (quiz.type === 'knowledge') {
      sums[0] += isRight(quiz, question, answers) ? quiz.points[question] : 0;
      return;
    }
    for (const answer of answers) {
      if (quiz.type === 'outcome') {
        quiz.adds[question][answer].forEach((points, outcome) => { sums[outcome] += points; });
      } else {
        const [part] = quiz.statements[question];
        sums[2 * part] += 1;
        sums[2 * part + 1] += points(quiz, question, answer);
      }
    }
  });
  return sums;
}

function points(quiz, question, answer) {
  return quiz.statements[question][1] ? quiz.most - answer : answer;
}

export function isRight(quiz, question, answers) {
  const right = quiz.right[question];
  return answers.length === right.length && right.every((answer) => answers.includes(answer));
}

export function isEnough(quiz, chosen) {
  return quiz.type !== 'outcome' || chosen.filter((answers) => answers.length).length >= quiz.needs;
}

export function isSameThroughout(quiz, chosen) {
  const given = chosen.flat();
  return quiz.type === 'reflection' && given.length > 1 && given.every((a) => a === given[0]);
}

/** The result of totals; a band of -1 is none. `told`: the parts or outcomes that stand out, all. */
export function result(quiz, sums) {
  if (quiz.type === 'knowledge') {
    return {band: last(quiz.from, (start) => start <= sums[0])};
  }
  return quiz.type === 'outcome' ? outcome(quiz, sums) : reflection(quiz, sums);
}

function outcome(quiz, sums) {
  const most = Math.max(1, ...sums);
  const equal = indexes(sums).filter((outcome) => sums[outcome] === most);
  const top = quiz.firstListed ? equal.slice(0, 1) : equal;
  return {told: top, verdict: ['nothing', 'suits', 'tie', 'tie'][top.length] ?? 'several'};
}

function reflection(quiz, sums) {
  const parts = quiz.needs.map((needs, part) =>
    withBand(quiz, {answered: sums[2 * part], sum: sums[2 * part + 1]}, needs));
  const scored = indexes(parts).filter((part) => parts[part].band >= 0);
  const ranked = [...scored].sort((a, b) => louder(parts[b], parts[a]));
  const top = ranked.filter((part) => louder(parts[part], parts[ranked[0]]) === 0);
  const told = ranked.filter((part) => parts[part].band && parts[part].band === parts[top[0]].band);
  const all = {answered: 0, sum: 0};
  for (const part of scored) {
    all.answered += parts[part].answered;
    all.sum += parts[part].sum;
  }
  return {
    parts, ranked, top, told, verdict: verdict(quiz, parts, top, told),
    overall: quiz.overall ? withBand(quiz, all, 1) : null,
  };
}

function verdict(quiz, parts, top, told) {
  if (!top.length || parts.length === 1) {
    return top.length ? 'single' : 'unknown';
  }
  if (!told.length) {
    return 'quiet';
  }
  if (parts[top[0]].band === quiz.from.length - 1 && told.length > Math.min(NAMED, parts.length - 1)) {
    return told.length === parts.length ? 'every' : 'loudAll';
  }
  return top.length > NAMED ? 'tooMany' : 'loudest';
}

function withBand(quiz, total, needs) {
  const possible = quiz.most * total.answered;
  const band = last(quiz.from, (start) => start * possible <= 100 * total.sum);
  return {...total, possible, band: total.answered < needs ? -1 : band};
}

/** Compares shares, not divided. */
function louder(a, b) {
  return a.sum * b.answered - b.sum * a.answered;
}

function last(starts, isReached) {
  return starts.reduce((band, start, i) => (isReached(start) ? i : band), -1);
}

const indexes = (list) => [...list.keys()];

/** Whether the care card comes first. */
export function isCareful(quiz, shown, chosen) {
  const byAnswer = chosen === null
    ? quiz.careShared
    : chosen.some((answers, question) => answers.some((answer) => (quiz.type === 'reflection'
      ? (quiz.statements[question][2] && points(quiz, question, answer) > 0)
        || quiz.careAnswers[answer]
      : quiz.careAnswers[question][answer])));
  if (byAnswer) {
    return true;
  }
  if (quiz.type === 'reflection') {
    return shown.parts.some((part, i) => quiz.careParts[i][part.band])
      || Boolean(quiz.careBands[shown.overall?.band]);
  }
  return quiz.type === 'outcome'
    ? shown.told.some((outcome) => quiz.careOutcomes[outcome])
    : Boolean(quiz.careBands[shown.band]);
}

/** A link: `r=1.<hash>.<totals>`. */
const BASE = 36;
const FORM = /^r=1\.([0-9a-f]{6})\.([0-9a-z]{1,400})$/;

const width = (greatest) => greatest.toString(BASE).length;

export function encode(quiz, sums) {
  const digits = sums.map((sum, i) => sum.toString(BASE).padStart(width(quiz.greatest[i]), '0'));
  return `r=1.${quiz.hash}.${digits.join('')}`;
}

/** Its totals, or why there are none. */
export function decode(quiz, fragment) {
  const [, hash, digits] = FORM.exec(fragment) ?? [];
  if (!hash || hash !== quiz.hash) {
    return hash ? 'earlier' : 'damaged';
  }
  let at = 0;
  const sums = quiz.greatest.map((greatest) =>
    parseInt(digits.slice(at, at += width(greatest)), BASE));
  const isWhole = at === digits.length && sums.every((sum, i) => sum <= quiz.greatest[i]);
  return isWhole && isPossible(quiz, sums) ? sums : 'damaged';
}

/** Whether some answers have these totals: exactly, or as far as `bounds` tell. */
function isPossible(quiz, sums) {
  if (quiz.type === 'reflection') {
    return sums.every((sum, i) => (i % 2
      ? sum <= sums[i - 1] * quiz.most
      : quiz.skip || sum === quiz.greatest[i]));
  }
  const weigh = (weights) => weights.reduce((all, weight, i) => all + weight * sums[i], 0);
  if (quiz.bounds) {
    return quiz.bounds.every(([least, most, ...weights]) =>
      least <= weigh(weights) && weigh(weights) <= most);
  }
  const [some, others] = quiz.halves.map((steps) => steps.reduce((all, adds) =>
    new Set([...all].flatMap((sum) => adds.map((add) => sum + add))), new Set([0])));
  const wanted = weigh(quiz.places);
  return quiz.counts.some((count) =>
    [...some].some((sum) => others.has(wanted + count - sum)));
}
