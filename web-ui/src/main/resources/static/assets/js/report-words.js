import { axisDay, mean, number } from './format.js';

const MOST_DAYS = 5;

/** "Last 7 days: mean 4.0 of 10, on 6 of 7 days". */
export function windowWords({ days, logged, mean: average }) {
  const when = `Last ${days} days`;
  return average === undefined ? `${when}: nothing logged` : `${when}: mean ${mean(average)} of 10, on ${logged} of ${days} days`;
}

/** How a measure has changed, with the change that a source calls meaningful beside it, and no judgement. */
export function differenceWords({ baseline, latest, points, percent, meaningful }) {
  const relative = percent === undefined || points === 0 ? '' : ` (${number(Math.abs(percent))} %)`;
  const difference = points === 0 ? 'no change' : `${number(Math.abs(points), 2)} ${points < 0 ? 'lower' : 'higher'}${relative}`;
  const source = meaningful
    ? ` Meaningful change: ${number(meaningful.points)} points or ${number(meaningful.percent)} % (${meaningful.source}).`
    : '';
  return `First 7 days ${number(baseline, 2)}, last 7 days ${number(latest, 2)}: ${difference}.${source}`;
}

/** The latest score of a questionnaire, and how it compares with the first one; the sources' changes beside it. */
export function scoredWords({ latest, lowest, highest, better, baseline, change }) {
  if (typeof latest?.score !== 'number') {
    return 'answered in part, so there is no score.';
  }
  const now = `${number(latest.score, 2)} of ${number(highest)} on ${axisDay(latest.at.slice(0, 10))}, best is ${number(better === 'LOWER' ? lowest : highest)}.`;
  if (!change) {
    return now;
  }
  const { from, to, points, percent, activities, meaningful } = change;
  const about = activities.length > 0 ? ` for ${activities.join(', ')}` : '';
  const relative = typeof percent !== 'number' || points === 0 ? '' : ` (${number(Math.abs(percent))} %)`;
  const difference = points === 0 ? 'no change' : `${number(Math.abs(points), 2)} ${points < 0 ? 'lower' : 'higher'}${relative}`;
  const sources = meaningful.map(({ amount, unit, source }) => `${number(amount)} ${unit === 'PERCENT' ? '%' : 'points'} (${source})`);
  return `${now} Since ${axisDay(baseline.at.slice(0, 10))}: ${number(from, 2)} to ${number(to, 2)}${about}, ${difference}. Meaningful change: ${sources.join(' or ')}.`;
}

/** "3 May, 5 May", or how many days and the last one when there are more than a few. */
export function daysWords(days) {
  return days.length > MOST_DAYS ? `${days.length} days, last ${axisDay(days.at(-1))}` : days.map(axisDay).join(', ');
}

export function spanWords({ from, to }) {
  return from === to ? axisDay(from) : `${axisDay(from)} to ${axisDay(to)}`;
}

export function timesWords(count) {
  return count === 1 ? 'once' : `${count} times`;
}

/** "reached on 3 of 5 days with an entry"; before the first full day or week there is nothing to count. */
export function reachedWords({ reached, counted, period }) {
  return counted === 0 ? 'nothing to count yet' : `reached in ${reached} of ${counted} ${period}${counted === 1 ? '' : 's'} with an entry`;
}
