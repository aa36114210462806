import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseHours, spansOf, type OwnHours } from '../../src/logic/next-slot.js';
import { spans } from './fixtures.js';

describe('parseHours', () => {
  const table: Record<string, string> = {
    '9-12,19-21': '9-12,19-21',
    '９－１２，１９－２１': '9-12,19-21',
    '９時〜１２時、19～21': '9-12,19-21',
    ' 9 – 12 ;\n19 — 21 ': '9-12,19-21',
    '9:00-12:00・19ー21': '9-12,19-21',
    '19−21/9―12': '9-12,19-21',
    '9-12,11-15,15-16': '9-16',
    '0-24': '0-24',
    '0-1,23-24': '0-1,23-24',
    '20-99': '20-24',
    '30-40': '',
    '22-6': '0-6,22-24',
    '24-6': '0-6',
    '9-9': '',
    '9-12,x,3-,-4,9:30-11,1-2-3': '9-12',
    '': '',
    いつでも: '',
  };
  const write = (hours: OwnHours) =>
    spansOf(hours)
      .map((span) => span.join('-'))
      .join();
  for (const [text, expected] of Object.entries(table)) {
    it(`${JSON.stringify(text)} → ${expected || 'all day'}`, () => assert.equal(write(parseHours(text)), expected));
  }

  it('reads what it wrote, and covers exactly the hours of its parts', () => {
    fc.assert(
      fc.property(spans, (parts) => {
        const hours = parseHours(parts.map((span) => span.join('-')).join());
        assert.deepEqual(parseHours(write(hours)), new Set([...hours].sort((a, b) => a - b)));
        for (let hour = 0; hour < 24; hour++) {
          assert.equal(
            hours.has(hour),
            parts.some(([from, to]) => from <= hour && hour < to),
          );
        }
      }),
    );
  });

  it('never throws, and gives hours of the day in spans that do not touch', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9,、〜時-]*$/)), (text) => {
        let end = -1;
        for (const [from, to] of spansOf(parseHours(text))) {
          assert.ok(from > end && from < to && to <= 24);
          end = to;
        }
      }),
    );
  });
});
