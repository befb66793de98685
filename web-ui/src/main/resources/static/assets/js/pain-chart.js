import { html, LitElement } from 'lit';
import 'chart.js';
import { axisDay, longDay, number } from './format.js';

const { Chart } = globalThis;

/** Pain by day as dots, its 7-day mean as a line; a day without an entry leaves a gap in both. */
class PainChart extends LitElement {
  static properties = { series: { attribute: false }, dates: { attribute: false } };

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<figure class="chart">
      <figcaption class="chart__keys">
        <span class="key key--day">Pain on the day</span>
        <span class="key key--mean">Mean of 7 days</span>
      </figcaption>
      <div class="chart__frame"><canvas role="img" aria-label=${this.summary()}></canvas></div>
    </figure>`;
  }

  summary() {
    const logged = this.series.values.filter((value) => value !== null);
    return `Pain from ${this.series.min} to ${this.series.max} on ${logged.length} days,`
      + ` lowest ${number(Math.min(...logged))}, highest ${number(Math.max(...logged))}. The table below has every number.`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.redraw = () => this.requestUpdate();
    this.media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((query) => matchMedia(query));
    this.media.forEach((each) => each.addEventListener('change', this.redraw));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.media.forEach((each) => each.removeEventListener('change', this.redraw));
    this.chart?.destroy();
    this.chart = undefined;
  }

  updated() {
    this.chart?.destroy();
    this.chart = new Chart(this.querySelector('canvas'), this.configuration());
  }

  configuration() {
    Chart.defaults.font = { ...Chart.defaults.font, family: getComputedStyle(this).fontFamily, size: 13 };
    const day = this.colour('.key--day');
    const mean = this.colour('.key--mean');
    const text = this.colour('.chart__keys');
    return {
      type: 'line',
      data: {
        labels: this.dates,
        datasets: [
          {
            label: 'Mean of 7 days', data: this.series.mean7, borderColor: mean, borderWidth: 3, pointRadius: 0,
            pointHitRadius: 0, tension: 0.25,
          },
          {
            // A dot on the lowest or highest line is drawn whole.
            clip: 8,
            label: 'Pain on the day', data: this.series.values, borderColor: day, backgroundColor: day, borderWidth: 1,
            pointRadius: this.dates.length > 30 ? 2.5 : 4,
          },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false },
        scales: {
          x: {
            grid: { display: false },
            border: { color: text },
            ticks: {
              color: text, maxRotation: 0, autoSkipPadding: 24, callback: (value, index) => axisDay(this.dates[index]),
            },
          },
          y: {
            min: this.series.min,
            max: this.series.max,
            title: { display: true, text: `${this.series.label} (${this.series.min} to ${this.series.max})`, color: text },
            ticks: { color: text, stepSize: 2 },
            grid: { color: this.colour('.chart__frame') },
            border: { display: false },
          },
        },
        plugins: {
          legend: { display: false },
          tooltip: {
            callbacks: {
              title: ([item]) => longDay(item.label),
              label: (item) => `${item.dataset.label}: ${number(item.parsed.y)}`,
            },
          },
        },
      },
    };
  }

  /** The canvas can't read tokens, so it takes the colour that an element has after light-dark() and forced colours. */
  colour(selector) {
    return getComputedStyle(this.querySelector(selector)).color;
  }
}

customElements.define('pain-chart', PainChart);
