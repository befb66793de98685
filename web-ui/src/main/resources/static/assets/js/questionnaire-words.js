import { longDay, number, shortDay } from './format.js';

const BETTER = { LOWER: 'Lower is better.', HIGHER: 'Higher is better.' };
const TOWARD = { BETTER: 'That is a change for the better.', SAME: 'That is no change.', WORSE: 'That is a change for the worse.' };

/** "Your score is 3.67, on a scale from 0 to 10. Lower is better." */
export function scoreWords({ score }, { lowest, highest, better }) {
  return `Your score is ${number(score, 2)}, on a scale from ${number(lowest)} to ${number(highest)}. ${BETTER[better]}`;
}

/** How the latest score compares with the baseline; nothing while there is nothing to compare with. */
export function changeWords({ change, baseline }) {
  if (!change) {
    return '';
  }
  const { from, to, points, percent, toward, activities } = change;
  const about = activities.length > 0 ? `, over the same activities (${activities.join(', ')})` : '';
  const step = points === 0
    ? 'the same'
    : `${number(Math.abs(points), 2)} ${Math.abs(points) === 1 ? 'point' : 'points'} ${points < 0 ? 'lower' : 'higher'}`;
  const share = percent === null || points === 0 ? '' : ` (${number(Math.abs(percent))} %)`;
  return `Since ${shortDay(baseline.at.slice(0, 10))}: from ${number(from, 2)} to ${number(to, 2)}${about}, ${step}${share}. ${TOWARD[toward]}`;
}

/** Each change that means something by a study, and whether it is reached where there is something to compare. */
export function meaningfulWords({ change, meaningful }) {
  return (change?.meaningful ?? meaningful).map(({ amount, unit, source, reached }) => {
    const what = `${number(amount)} ${unit === 'PERCENT' ? '%' : 'points'} for the better (${source})`;
    if (!change) {
      return what;
    }
    return `${what}: ${reached === null ? 'can’t be said from a score of 0' : reached ? 'reached' : 'not reached'}`;
  });
}

/** When the next answers are due; nobody is late before the first ones. */
export function dueWords({ due, dueNow }) {
  if (!due) {
    return '';
  }
  return dueNow ? 'Due now.' : `Next on ${longDay(due)}.`;
}

/** "3 questions, about every 7 days". */
export function sizeWords({ questions, dueDays }) {
  return `${questions === 1 ? 'One question' : `${questions} questions`}, about every ${dueDays} days`;
}
