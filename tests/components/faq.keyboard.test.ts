import { expect } from 'chai';
import { ask, control, entryOf, fieldOf, mountFaq, mountPack, openIds, summaryOf, toggled } from './faq.helpers.js';
import {
  accessibilityTree,
  allInside,
  axeViolations,
  focused,
  inside,
  mount,
  press,
  settled,
  until,
} from './helpers.js';

/** A name for what has the focus. */
const where = () => {
  const element = focused() as HTMLElement;
  return (
    element.closest<HTMLElement>('details')?.dataset.id ??
    element.dataset.action ??
    element.getAttribute('href') ??
    element.localName
  );
};

async function mountBetween(attributes = '') {
  const page = await mount<HTMLElement>(
    `<div><a href="#before">前</a><prime-cancel-faq ${attributes}></prime-cancel-faq><a href="#after">後</a></div>`,
  );
  page.querySelector('a')!.focus();
  return page.querySelector('prime-cancel-faq')!;
}

describe('<prime-cancel-faq> keyboard', () => {
  it('has its controls in the order of the page, and lets go at its end', async () => {
    await mountBetween('searchable category="trial"');
    const stops: string[] = [];
    while (stops.at(-1) !== '#after' && stops.length < 20) {
      await press('Tab');
      stops.push(where());
    }
    expect(stops).to.deep.equal([
      ...['input', 'open-all', 'close-all'],
      ...['trial-cancel', 'trial-deadline', 'trial-missed', 'trial-reminder', '#after'],
    ]);
  });

  it('goes through an open answer before the next question', async () => {
    const element = await mountBetween('category="trial" open="trial-cancel"');
    summaryOf(element, 'trial-cancel').focus();
    const inAnswer: string[] = [];
    while (where() === 'trial-cancel' && inAnswer.length < 20) {
      inAnswer.push(focused().textContent.trim());
      await press('Tab');
    }
    expect(where()).to.equal('trial-deadline');
    expect(inAnswer.at(-1)).to.equal('この答えへのリンクをコピー');
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} opens and closes, and the focus stays`, async () => {
      const element = await mountFaq();
      summaryOf(element, 'refund').focus();
      await press(key);
      await until(() => openIds(element).includes('refund'), 'it opens');
      await press(key);
      await until(() => !openIds(element).includes('refund'), 'it closes');
      expect(focused()).to.equal(summaryOf(element, 'refund'));
    });
  }

  it('is a disclosure to a screen reader: a name, a heading, open or closed', async () => {
    const element = await mountFaq('open="refund"');
    const state = async (id: string) => {
      const [summary] = (await accessibilityTree(summaryOf(element, id))).filter(({ states }) => 'expanded' in states);
      return [summary?.name, summary?.states['expanded']];
    };
    expect(await state('refund')).to.deep.equal(['返金はありますか', true]);
    expect(await state('refund-when')).to.deep.equal(['返金はいつですか', false]);
    expect(summaryOf(element, 'refund').querySelector('h4')).to.not.equal(null);
  });

  it('groups are named, so that a screen reader tells where it is', async () => {
    const element = await mountFaq('category="trial"');
    const groups = (await accessibilityTree(inside(element, '.root'))).filter(({ role }) => role === 'group');
    expect(groups.map(({ name }) => name)).to.include('無料体験');
  });

  it('keeps the focus through a search, its end, and what comes late', async () => {
    const element = await mountFaq('searchable');
    fieldOf(element).focus();
    for (const query of ['返金', '源氏物語', '']) {
      fieldOf(element).value = query;
      fieldOf(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(element);
      expect(focused(), query).to.equal(fieldOf(element));
    }
    element.data = { version: 1, faq: [{ id: 'mine', question: '別の問い', answer: '答えです。' }] };
    await settled(element);
    expect(focused()).to.equal(fieldOf(element));
  });

  it('keeps the focus on a question, and its answer open, when data arrive', async () => {
    const element = await mountFaq();
    summaryOf(element, 'refund').focus();
    await press('Enter');
    await toggled();
    element.data = { version: 1, faq: [{ id: 'mine', question: '別の問い', answer: '答えです。' }] };
    await settled(element);
    expect(entryOf(element, 'refund').open).to.equal(true);
    expect(where()).to.equal('refund');
  });

  it('keeps the focus on a hit when the search is ended from there', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '返金');
    summaryOf(element, 'refund-when').focus();
    await press('Escape');
    await settled(element);
    expect(where()).to.be.oneOf(['refund-when', 'input']);
  });

  it('keeps the focus on the button that opens or closes all', async () => {
    const element = await mountFaq();
    for (const words of ['すべて開く', 'すべて閉じる']) {
      control(element, words).focus();
      await press('Enter');
      await toggled();
      expect(focused()).to.equal(control(element, words));
    }
  });

  it('shows where the focus is', async () => {
    const element = await mountBetween('searchable');
    await press('Tab');
    expect(focused()).to.equal(fieldOf(element));
    for (const stop of [fieldOf(element), control(element, 'すべて開く'), summaryOf(element, 'refund')]) {
      stop.focus();
      expect(getComputedStyle(stop).outlineWidth).to.equal('3px');
    }
  });

  it('axe finds nothing in any state', async () => {
    const page = await mount<HTMLElement>(
      '<main><h1>記事</h1><h2>節</h2><prime-cancel-faq searchable></prime-cancel-faq></main>',
    );
    const element = page.querySelector('prime-cancel-faq')!;
    const check = async (state: string) => expect(await axeViolations(page.parentElement!), state).to.deep.equal([]);
    await check('at the start');
    control(element, 'すべて開く').click();
    await toggled();
    await check('all open');
    await ask(element, '返金');
    await check('hits');
    await ask(element, '分割払い');
    await check('no hit');
  }).timeout(20_000);

  it('two elements on a page have no id in common', async () => {
    const one = await mountPack({}, 'searchable');
    const other = await mountFaq('searchable');
    for (const element of [one, other]) {
      const ids = allInside(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });
});
