import { expect } from 'chai';
import { advisor } from '../../src/data/topics/advisor.js';
import { advise } from '../../src/logic/advisor.js';
import {
  answer,
  hasButton,
  mountAdvisor,
  othersOf,
  pressButton,
  reasonsOf,
  resultOf,
  statusOf,
} from './advisor.helpers.js';
import { allInside, inside, seen, settled, textOf } from './helpers.js';

/** What the rules say, in the words of the guide. */
const textsFor = (given: Record<string, string[]>) => {
  const { methods, warnings, best } = advise(advisor, new Map(Object.entries(given)), { today: '2026-11-24' });
  const signed = (sign: string, rules: readonly { readonly text: string }[]) =>
    rules.map(({ text }) => `${sign} ${text}`);
  return {
    best: [...signed('※', warnings), ...signed('+', best?.reasons ?? []), ...signed('−', best?.against ?? [])],
    others: methods
      .filter((method) => method !== best)
      .map(({ reasons, against }) => [...signed('+', reasons), ...signed('−', against)]),
  };
};

describe('<prime-cancel-advisor> result', () => {
  const cases: [answers: string[], result: string][] = [
    [['paid', 'none', 'none', 'screen-easy'], 'Web・アプリが合いそうです'],
    [['paid', 'none', 'none', 'phone-uneasy'], 'チャットが合いそうです'],
    [['paid', 'stuck', 'quick', 'screen-easy'], '電話が合いそうです'],
    [['video', 'stuck', 'money', 'screen-uneasy'], 'Web・アプリが合いそうです'],
    [['deceased', 'none', 'quick', 'phone-uneasy'], '電話が合いそうです'],
    [['living-family', 'none', 'none', 'either'], '電話が合いそうです'],
    [['account', 'billed', 'several', 'either'], '電話が合いそうです'],
  ];
  for (const [answers, result] of cases) {
    it(`${answers.join(', ')}: ${result}, with every reason for and against each method`, async () => {
      const element = await mountAdvisor();
      await answer(element, ...answers);
      expect(resultOf(element)).to.equal(result);
      const ids = ['case', 'trouble', 'concern', 'comfort'];
      const expected = textsFor(Object.fromEntries(answers.map((id, index) => [ids[index]!, [id]])));
      expect(reasonsOf(element)).to.deep.equal(expected.best);
      expect(Object.values(othersOf(element))).to.deep.equal(expected.others);
      expect(expected.best.length).to.be.greaterThan(1);
    });
  }

  it('says of a method that is out that it is, after those that remain', async () => {
    const element = await mountAdvisor();
    await answer(element, 'video');
    expect(Object.keys(othersOf(element))).to.deep.equal(['電話〔選べません〕', 'チャット〔選べません〕']);
    await pressButton(element, '最初からやり直す');
    await answer(element, 'account');
    expect(Object.keys(othersOf(element))).to.deep.equal(['チャット', 'Web・アプリ〔選べません〕']);
  });

  it('has for each reason how sure it is, and its source, behind a mark that opens in place', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'stuck', 'money');
    const marks = allInside(element, '[part="result"] li, [part="method"] li').map((item) => {
      const details = item.querySelector('details')!;
      const [, ...lines] = [...details.children].map(({ textContent }) => textContent);
      expect(lines.at(-1), item.textContent).to.match(/^もとにしたもの: .+日付の記載がありません/);
      return details.querySelector('summary')!.textContent.trim();
    });
    expect(new Set(marks)).to.include('〔諸説〕').and.to.include('〔推定〕').and.to.include('〔出典〕');
    const details = inside<HTMLDetailsElement>(element, '[part="result"] details');
    expect(seen(details)).not.to.include('もとにしたもの');
    details.querySelector('summary')!.click();
    expect(seen(details)).to.include('もとにしたもの');
  });

  it('tells the dead end of those who cannot sign in, and advises no method', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'cannot-sign-in');
    expect(resultOf(element)).to.equal('合う方法が見つかりません');
    expect(seen(inside(element, '[part="result"]'))).to.include(
      'サインインせずに連絡できるかは、もとの記事に書かれていません。',
    );
    expect(statusOf(element)).to.equal('ここまでの答えでは、合う方法が見つかりません。');
    const others = othersOf(element);
    expect(Object.keys(others)).to.deep.equal(['電話', 'Web・アプリ', 'チャット']);
    for (const reasons of Object.values(others)) expect(reasons.join()).to.match(/− .*サインイン/);
    await answer(element, 'quick', 'screen-easy');
    expect(resultOf(element)).to.equal('合う方法が見つかりません');
    expect(textOf(element)).not.to.match(/が合いそうです/);
  });

  it('speaks of the busy hour beside the phone, and in no other hour', async () => {
    const busy = async (now: string) => {
      const element = await mountAdvisor();
      element.now = `2026-11-24T${now}:00+09:00`;
      await settled(element);
      await answer(element, 'paid', 'stuck');
      return reasonsOf(element).filter((reason) => reason.includes('混雑する時間帯'));
    };
    expect(await busy('17:59')).to.deep.equal([]);
    expect(await busy('18:00')).to.have.length(1);
    expect(await busy('21:59')).to.have.length(1);
    expect(await busy('22:00')).to.deep.equal([]);
    expect(await busy('09:00')).to.deep.equal([]);
  });

  it('names what all is based on, and says that answers are neither kept nor sent', async () => {
    const element = await mountAdvisor();
    const foot = seen(inside(element, '[part="foot"]'));
    expect(foot).to.include('答えは、保存も送信もしません。').and.to.include('もとにしたもの');
    await answer(element, 'paid', 'stuck', 'money', 'either');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('offers no way to the steps where the page has none', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'stuck');
    expect(allInside(element, '[part="use"]')).to.deep.equal([]);
    expect(hasButton(element, '電話の手順へ')).to.equal(false);
  });
});
