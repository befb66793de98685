import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateOf, daysBefore, timeOf, weeksOf, withOffset } from '../../main/resources/static/assets/js/days.js';

describe('days on the clock of the person', () => {
  it('gives a time the offset of its own day, in winter and in summer', () => {
    process.env.TZ = 'Europe/Berlin';
    assert.equal(withOffset('2026-11-22', '08:00'), '2026-11-22T08:00:00+01:00');
    assert.equal(withOffset('2026-07-22', '08:00'), '2026-07-22T08:00:00+02:00');
  });

  it('knows offsets west of Greenwich and with half hours', () => {
    process.env.TZ = 'America/St_Johns';
    assert.equal(withOffset('2026-11-22', '08:00'), '2026-11-22T08:00:00-03:30');
    process.env.TZ = 'Asia/Kathmandu';
    assert.equal(withOffset('2026-11-22', '08:00'), '2026-11-22T08:00:00+05:45');
  });

  it('says when there is no such day or time', () => {
    assert.equal(withOffset('', '08:00'), undefined);
    assert.equal(withOffset('2026-11-22', ''), undefined);
  });

  it('counts back over months, years and a change of the clock', () => {
    assert.equal(daysBefore('2026-03-01', 1), '2026-02-28');
    assert.equal(daysBefore('2026-01-01', 1), '2025-12-31');
    assert.equal(daysBefore('2026-03-30', 2), '2026-03-28');
  });

  it('reads the local day late in the evening, not that of Greenwich', () => {
    process.env.TZ = 'America/New_York';
    const evening = new Date('2026-11-23T03:30:00Z');
    assert.equal(dateOf(evening), '2026-11-22');
    assert.equal(timeOf(evening), '22:30');
  });

  it('puts days into weeks that begin on Monday', () => {
    // 2026-11-20 is a Friday.
    const weeks = weeksOf(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']);
    assert.deepEqual(weeks.map((week) => week.map((day) => day?.slice(8))), [
      [undefined, undefined, undefined, undefined, '20', '21', '22'],
      ['23', undefined, undefined, undefined, undefined, undefined, undefined],
    ]);
  });
});
