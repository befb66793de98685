import { html, nothing, svg } from 'lit';
import { axisDay } from './format.js';
import { runs } from './gaps.js';

/* Drawn twice, and styles show one of the two: letters of a picture that shrinks to a phone could not be read. */
const WIDE = { name: 'wide', width: 720, height: 150, mostDates: 6 };
const NARROW = { name: 'narrow', width: 320, height: 200, mostDates: 3 };
const LEFT = 28;
const RIGHT = 12;
const TOP = 8;
const FOOT = 24;
const MANY_DAYS = 120;

/** Pain by day as dots and its 7-day mean as a line, drawn so that paper gets it sharp; gaps stay gaps. */
export function painFigure(series, days) {
  return html`<figure class="report-chart">
    ${[WIDE, NARROW].map((size) => picture(series, days, size))}
    <figcaption>Dots: each day with an entry. Line: mean of 7 days, where at least 4 of them have one. Gaps: nothing logged.</figcaption>
  </figure>`;
}

function picture({ values, mean7, min, max }, days, { name, width, height, mostDates }) {
  const x = (index) => LEFT + (index * (width - LEFT - RIGHT)) / Math.max(1, days.length - 1);
  const y = (value) => TOP + ((max - value) * (height - TOP - FOOT)) / (max - min);
  const marks = Array.from({ length: 6 }, (_, index) => min + ((max - min) * index) / 5);
  const logged = values.filter((value) => value !== null);
  return html`<svg class="report-chart__picture report-chart__picture--${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Pain from ${min} to ${max} on ${logged.length} of ${days.length} days, lowest ${Math.min(...logged)}, highest ${Math.max(...logged)}.">
      ${marks.map((mark) => svg`<line class="report-chart__grid" x1=${LEFT} x2=${width - RIGHT} y1=${y(mark)} y2=${y(mark)}></line>
        <text x=${LEFT - 6} y=${y(mark) + 4} text-anchor="end">${mark}</text>`)}
      ${datesToName(days, mostDates).map((index) => svg`<text x=${x(index)} y=${height - 6} text-anchor=${anchor(index, days)}>${axisDay(days[index])}</text>`)}
      ${runs(mean7).map((run) => svg`<polyline class="report-chart__mean" points=${run.map(([index, value]) => `${x(index)},${y(value)}`).join(' ')}></polyline>`)}
      ${values.map((value, index) => (value === null ? nothing : svg`<circle cx=${x(index)} cy=${y(value)} r=${days.length > MANY_DAYS ? 1.8 : 3.2}></circle>`))}
    </svg>`;
}

function datesToName(days, most) {
  const step = Math.max(1, Math.ceil((days.length - 1) / (most - 1)));
  return days.map((_, index) => index).filter((index) => index % step === 0);
}

/** The first and the last date stay inside of the picture. */
function anchor(index, days) {
  if (days.length > 1 && index === days.length - 1) {
    return 'end';
  }
  return index === 0 ? 'start' : 'middle';
}
