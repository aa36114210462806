import { expect } from 'chai';
import { inside, settled } from './helpers.js';
import { cellsOf, days, japan, mountMap, nextSentence, nowSentence, pack, type Day } from './heatmap.helpers.js';

const night = '深夜は人員不足で、つながりにくいこともあるとされています。';
const weekend = '土日は待ち時間が長くなる傾向で、20分以上かかることもあります。';
const morning = '平日の午前中は、つながりやすい目安とされています。';
const avoid = '19–22時は、避けたほうがよい時間帯とされています。';

describe('<prime-cancel-heatmap> says of now', () => {
  const table: [Day, hour: number, minute: number, sentence: string][] = [
    ['mon', 0, 0, `月曜0時台やや空いている〔仮定〕8時までの目安です。${night}`],
    ['mon', 7, 59, `月曜7時台やや空いている〔仮定〕8時までの目安です。${night}`],
    ['mon', 8, 0, `月曜8時台比較的空いている11時までの目安です。${morning}`],
    ['mon', 10, 59, `月曜10時台比較的空いている11時までの目安です。${morning}`],
    ['mon', 11, 0, `月曜11時台記載なし12時までの混み具合は、記載がありません。${morning}`],
    ['mon', 12, 0, '月曜12時台混雑しやすい15時までの目安です。'],
    ['mon', 16, 30, '月曜16時台記載なし18時までの混み具合は、記載がありません。'],
    // Very busy from 18, to be avoided only from 19: said all the same, as this hour leads into those.
    ['mon', 18, 0, `月曜18時台非常に混雑22時までの目安です。${avoid}`],
    ['mon', 21, 59, `月曜21時台非常に混雑22時までの目安です。${avoid}`],
    ['mon', 22, 0, '月曜22時台記載なし24時までの混み具合は、記載がありません。'],
    ['mon', 23, 59, '月曜23時台記載なし24時までの混み具合は、記載がありません。'],
    ['sat', 9, 0, `土曜9時台比較的空いている11時までの目安です。${weekend}`],
    ['sat', 20, 0, `土曜20時台非常に混雑22時までの目安です。${avoid}${weekend}`],
    ['sun', 0, 0, `日曜0時台やや空いている〔仮定〕8時までの目安です。${weekend}${night}`],
    ['sun', 23, 59, `日曜23時台記載なし24時までの混み具合は、記載がありません。${weekend}`],
  ];
  for (const [day, hour, minute, sentence] of table) {
    it(`${day} ${hour}:${String(minute).padStart(2, '0')}`, async () => {
      expect(nowSentence(await mountMap('', { now: japan(day, hour, minute) }))).to.equal(`いま${sentence}`);
    });
  }

  it('each level in its own words', async () => {
    const levels = new Set<string>();
    for (const hour of [3, 9, 13, 16, 19]) {
      levels.add(inside(await mountMap('', { now: japan('wed', hour) }), '[part="now-sentence"] .big b').innerText);
    }
    expect([...levels]).to.deep.equal([
      ...['やや空いている', '比較的空いている', '混雑しやすい', '記載なし', '非常に混雑'],
    ]);
  });

  it('the hour at midnight as 0, on the new day', async () => {
    const element = await mountMap('', { now: '2026-12-31T23:59:59+09:00' });
    expect(nowSentence(element)).to.include('木曜23時台');
    element.now = '2027-01-01T00:00:00+09:00';
    await settled(element);
    expect(nowSentence(element)).to.include('金曜0時台');
  });

  it('Japan time, whatever the offset of the clock that is pinned', async () => {
    for (const now of ['2026-11-24T10:24:00Z', '2026-11-24T05:24:00-05:00', '2026-11-24T19:24:00+09:00']) {
      expect(nowSentence(await mountMap('', { now }))).to.include('火曜19時台');
    }
  });

  it('an end on a later day with its day, and none where every hour is alike', async () => {
    const data = (days?: Day[]) => ({
      bands: [
        ...['night', 'morning', 'noon', 'evening'].map((id) => ({ id, hidden: true })),
        ...[{ id: 'all', from: 0, to: 24, level: 'busy', label: '一日', ...(days && { days }), source: 'article' }],
      ],
      overlays: ['avoid', 'weekend-longer', 'weekday-morning', 'night-staff-shortage'].map((id) => ({
        id,
        hidden: true,
      })),
    });
    const say = async (on?: Day[]) =>
      nowSentence(await mountMap('', { children: pack({ version: 1, congestion: data(on) }) }));
    expect(await say(['tue', 'wed'])).to.equal('いま火曜19時台混雑しやすい翌日24時までの目安です。');
    expect(await say(['tue', 'wed', 'thu', 'fri'])).to.equal('いま火曜19時台混雑しやすい3日後の24時までの目安です。');
    expect(await say()).to.equal('いま火曜19時台混雑しやすい目安です。');
  });
});

describe('<prime-cancel-heatmap> says of the next good slot', () => {
  const quiet = '比較的空いている時間の目安です。';
  const slightly = 'やや空いている時間の目安です。';
  const table: [Day, hour: number, minute: number, hours: string, sentence: string][] = [
    ['mon', 0, 0, '', `月曜きょう8時から11時${quiet}`],
    ['mon', 6, 59, '', `月曜きょう8時から11時${quiet}`],
    ['mon', 7, 0, '', `月曜まもなく8時から11時${quiet}`],
    ['mon', 8, 0, '', `月曜いまから11時まで${quiet}`],
    ['mon', 10, 59, '', `月曜いまから11時まで${quiet}`],
    ['mon', 11, 0, '', `火曜あす8時から11時${quiet}`],
    ['fri', 20, 0, '', `土曜あす8時から11時${quiet}${weekend}`],
    // While a slot runs, what speaks against it stands beside it, in the sentence for now.
    ['sat', 9, 0, '', `土曜いまから11時まで${quiet}`],
    ['sun', 7, 20, '', `日曜まもなく8時から11時${quiet}${weekend}`],
    ['sun', 23, 59, '', `月曜あす8時から11時${quiet}`],
    ['mon', 9, 0, '10-12', `月曜まもなく10時から11時${quiet}`],
    ['mon', 9, 0, '10-11,19-21', `月曜まもなく10時から11時${quiet}`],
    ['mon', 9, 0, '8-9', `火曜あす8時から9時${quiet}`],
    ['mon', 9, 0, '0-24', `月曜いまから11時まで${quiet}`],
    // Only hours that are slightly quiet: with their mark and what speaks against them.
    ['mon', 9, 0, '0-6', `火曜あす0時から6時〔仮定〕${slightly}${night}`],
    ['mon', 23, 30, '22-2', `火曜まもなく0時から2時〔仮定〕${slightly}${night}`],
    ['sat', 23, 30, '22-2', `日曜まもなく0時から2時〔仮定〕${slightly}${weekend}${night}`],
    // Never an hour that is busy, or of which nothing is known.
    [
      'mon',
      16,
      0,
      '15-18',
      'ありません選んだ時間には、空く目安がありません。ほかの時間では、次に空く目安は、あす8時から11時です。',
    ],
    [
      'mon',
      9,
      0,
      '11-24',
      'ありません選んだ時間には、空く目安がありません。ほかの時間では、次に空く目安は、いまから11時までです。',
    ],
  ];
  for (const [day, hour, minute, hours, sentence] of table) {
    it(`${day} ${hour}:${String(minute).padStart(2, '0')} ${hours && `within ${hours}`}`, async () => {
      const element = await mountMap(`hours="${hours}"`, { now: japan(day, hour, minute) });
      expect(nextSentence(element).replace('電話に出られる時間', '')).to.equal(`次に空く目安${sentence}`);
    });
  }

  const only = (...quiet: [Day, number, number][]) =>
    pack({
      version: 1,
      congestion: {
        bands: [
          ...['night', 'morning', 'noon', 'evening'].map((id) => ({ id, hidden: true })),
          ...quiet.map(([day, from, to], index) => ({
            ...{ id: `quiet-${index}`, days: [day], from, to, level: 'quiet', label: '時間帯', source: 'article' },
          })),
        ],
        overlays: [{ id: 'weekend-longer', hidden: true }],
      },
    });

  it('a slot of another weekday, past midnight, or a week from now', async () => {
    const say = async (...quiet: [Day, number, number][]) =>
      nextSentence(await mountMap('', { children: only(...quiet) }));
    expect(await say(['fri', 9, 10])).to.include('金曜金曜9時から10時');
    expect(await say(['sun', 22, 24], ['mon', 0, 2])).to.include('日曜日曜22時から翌日2時');
    expect(await say(['tue', 8, 10])).to.include('火曜来週の火曜8時から10時');
    expect(await say(['wed', 0, 24])).to.include('水曜あす0時から24時');
  });

  it('none where there is none, and any time where every hour is good', async () => {
    expect(nextSentence(await mountMap('', { children: only() }))).to.equal(
      '次に空く目安ありません空いている目安の時間は、この図にありません。',
    );
    const all = await mountMap('', { children: only(...days.map((day): [Day, number, number] => [day, 0, 24])) });
    expect(nextSentence(all)).to.include('いつでも');
    expect(cellsOf(all).filter((cell) => cell.classList.contains('next'))).to.have.length(0);
  });

  it('the hours of the slot are marked on the map', async () => {
    const marked = (element: Element) =>
      cellsOf(element)
        .filter((cell) => cell.classList.contains('next'))
        .map(({ dataset }) => `${dataset.day} ${dataset.hour}`)
        .join();
    expect(marked(await mountMap())).to.equal('wed 8,wed 9,wed 10');
    expect(marked(await mountMap('', { now: japan('sun', 9) }))).to.equal('sun 9,sun 10');
    // In the order of the table: the night of Sunday goes on in the first row.
    expect(marked(await mountMap('', { children: only(['sun', 23, 24], ['mon', 0, 1]) }))).to.equal('mon 0,sun 23');
  });
});
