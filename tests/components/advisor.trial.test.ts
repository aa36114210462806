import { expect } from 'chai';
import {
  answer,
  answersOf,
  buttonOf,
  dayField,
  mountAdvisor,
  pressButton,
  questionOf,
  reasonsOf,
  typeDay,
} from './advisor.helpers.js';
import { allInside, inside, press, seen, settled } from './helpers.js';

const said = (element: Element) => seen(inside(element, '#said'));
const checked = (element: Element) =>
  allInside<HTMLInputElement>(element, '.option :checked').map(({ value }) => value);
const hurries = (element: Element) => reasonsOf(element).some((reason) => reason.includes('今のうちに'));

const mountTrial = async (now = '2026-11-24T15:30:00+09:00') => {
  const element = await mountAdvisor();
  element.now = now;
  await settled(element);
  await answer(element, 'trial');
  return element;
};

describe('<prime-cancel-advisor> end of the free trial', () => {
  const table: [day: string, words: string, option: string[]][] = [
    ['2026-11-24', '終了日は今日です。', ['within-a-day']],
    ['2026-11-25', '終了日まで、あと1日です。', ['within-a-day']],
    ['2026-11-26', '終了日まで、あと2日です。', ['later']],
    ['2027-03-01', '終了日まで、あと97日です。', ['later']],
  ];
  for (const [day, words, option] of table) {
    it(`${day} typed on 2026-11-24: ${words}`, async () => {
      const element = await mountTrial();
      await typeDay(element, day);
      expect(said(element)).to.equal(words);
      expect(checked(element)).to.deep.equal(option);
      expect(hurries(element)).to.equal(option[0] === 'within-a-day');
      expect(questionOf(element), 'stays open').to.equal('trial-end');
      await pressButton(element, '次へ');
      expect(answersOf(element)[1]).to.equal(
        `無料体験の終了日は: ${day
          .split('-')
          .map(Number)
          .join('年')
          .replace(/年(\d+)$/, '月$1日')}`,
      );
      expect(seen(inside(element, '[part="result"]'))).to.include(words);
      await pressButton(element, '変える: 無料体験の終了日は');
      expect(dayField(element).value).to.equal(day);
    });
  }

  it('says kindly that a day is over, and hurries nobody', async () => {
    const element = await mountTrial();
    await typeDay(element, '2026-11-23');
    expect(said(element)).to.include('過ぎた日付です').and.to.include('会員情報の画面で確かめてください');
    expect(checked(element)).to.deep.equal([]);
    expect(hurries(element)).to.equal(false);
    await pressButton(element, '次へ');
    expect(questionOf(element)).to.equal('trouble');
    expect(answersOf(element)[1]).to.include('2026年11月23日');
  });

  it('counts the days by Japan’s calendar, wherever the device is', async () => {
    // 23:30 and 0:30 in Japan; the same day in Europe.
    for (const [now, words] of [
      ['2026-11-24T14:30:00Z', '終了日まで、あと1日です。'],
      ['2026-11-24T15:30:00Z', '終了日は今日です。'],
    ] as const) {
      const element = await mountTrial(now);
      await typeDay(element, '2026-11-25');
      expect(said(element)).to.equal(words);
    }
  });

  it('moves on with the day: an answer of yesterday is not that of today', async () => {
    const element = await mountTrial();
    await typeDay(element, '2026-11-26');
    expect(hurries(element)).to.equal(false);
    element.now = '2026-11-25T00:10:00+09:00';
    await settled(element);
    expect(hurries(element)).to.equal(true);
    expect(said(element)).to.equal('終了日まで、あと1日です。');
  });

  it('can be typed by hand, half typed too, and tells a day that does not exist', async () => {
    const element = await mountTrial();
    dayField(element).focus();
    await press('0', '2', '3', '0', '2', '0', '2', '7');
    await settled(element);
    expect(dayField(element).validity.badInput, 'the browser takes it for no date').to.equal(true);
    expect(said(element)).to.equal('');
    expect(checked(element)).to.deep.equal([]);
    buttonOf(element, 'この質問をとばす').focus();
    await settled(element);
    expect(seen(inside(element, 'fieldset'))).to.include('日付を、もう一度確かめてください。');
    dayField(element).focus();
    await press('1', '2', '0', '1', '2', '0', '2', '6');
    await settled(element);
    expect(dayField(element).value).to.equal('2026-12-01');
    expect(said(element)).to.equal('終了日まで、あと7日です。');
    expect(seen(inside(element, 'fieldset'))).not.to.include('もう一度確かめて');
  });

  it('takes the last of the two: a day typed, an answer chosen', async () => {
    const element = await mountTrial();
    await typeDay(element, '2026-12-24');
    inside<HTMLInputElement>(element, 'input[value="within-a-day"]').click();
    await settled(element);
    expect([checked(element), dayField(element).value]).to.deep.equal([['within-a-day'], '']);
    expect(hurries(element)).to.equal(true);
    await typeDay(element, '2026-12-24');
    expect(checked(element)).to.deep.equal(['later']);
    await answer(element, 'unknown');
    expect(answersOf(element)[1]).to.equal('無料体験の終了日は: 分からない');
    expect(reasonsOf(element).join()).to.include('終了日');
  });

  it('forgets the day when the question is skipped, or no longer asked', async () => {
    const element = await mountTrial();
    await typeDay(element, '2026-11-25');
    await answer(element, '-');
    expect(answersOf(element)[1]).to.equal('無料体験の終了日は: とばしました');
    expect(hurries(element)).to.equal(false);
    await pressButton(element, '変える: 無料体験の終了日は');
    await typeDay(element, '2026-11-25');
    await pressButton(element, '変える: だれの、何をやめますか');
    await answer(element, 'paid');
    expect(seen(inside(element, '.root'))).not.to.include('あと1日');
  });
});
