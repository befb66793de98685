import { html, nothing, svg } from 'lit';
import { VIEWS } from './body-shapes.js';

/**
 * A body to tap on, from the front and from the back. It is a second way to what the list beside it has: the list is what
 * keyboards and screen readers use.
 */
export function bodyMap({ places, chosen, change }) {
  const toggle = (place) => change(chosen.includes(place) ? chosen.filter((each) => each !== place) : [...chosen, place]);
  return drawing(places, (place) => (chosen.includes(place) ? 'body__place body__place--chosen' : 'body__place'), toggle);
}

/** How often each place was noted, the more the darker; the numbers are in the list beside it. */
export function bodyCounts(places, counts) {
  const most = Math.max(...counts.map(({ count }) => count));
  const level = (place) => Math.ceil(3 * (counts.find(({ code }) => code === place)?.count ?? 0) / most);
  return html`<div class="body--small">${drawing(places, (place) => `body__place body__place--${level(place)}`)}</div>`;
}

function drawing(places, style, tap) {
  return html`<div class="body__views" aria-hidden="true">${VIEWS.map(({ name, shapes }) => html`<figure class="body__view">
    <svg viewBox="0 0 200 424" focusable="false">
      ${shapes.filter(({ place }) => places.some(({ code }) => code === place)).map(({ place, shape: [x, y, rx, ry] }) => svg`<ellipse
        class=${style(place)} data-place=${place} cx=${100 + x} cy=${y} rx=${rx} ry=${ry} @click=${tap ? () => tap(place) : nothing}>
        <title>${places.find(({ code }) => code === place).label}</title>
      </ellipse>`)}
    </svg>
    <figcaption>${name}</figcaption>
  </figure>`)}</div>`;
}
