import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { faq } from '../../src/data/topics/faq.js';
import {
  ask,
  control,
  entries,
  entryOf,
  fieldOf,
  idsOf,
  mountFaq,
  mountPack,
  shownIds,
  statusOf,
  toggle,
  typeIn,
} from './faq.helpers.js';
import {
  afterwards,
  allInside,
  cdp,
  focused,
  frame,
  inside,
  mutations,
  press,
  seen,
  settled,
  until,
} from './helpers.js';

const marksIn = (root: Element) => [...root.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('searching in <prime-cancel-faq>', () => {
  it('shows what is found, best first in the order of the document, in one flat list', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '返金 いつ');
    expect(shownIds(element)).to.deep.equal(idsOf(element));
    expect(idsOf(element)[0]).to.equal('refund-when');
    const parents = new Set(entries(element).map(({ parentElement }) => parentElement));
    expect(parents.size).to.equal(1);
    expect(allInside(element, '.category').filter((label) => label.checkVisibility())).to.deep.equal([]);
    const tops = entries(element).map((entry) => entry.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('is settled at once, and told after a rest of at most 150 ms', async () => {
    const element = await mountFaq('searchable');
    const rests: unknown[] = [];
    const { setTimeout: original } = globalThis;
    globalThis.setTimeout = ((handler: () => void, rest?: number) => {
      rests.push(rest);
      return original(handler, rest);
    }) as typeof setTimeout;
    afterwards(() => void (globalThis.setTimeout = original));
    typeIn(element, '返金');
    await settled(element);
    const found = idsOf(element);
    expect(found[0]).to.equal('refund');
    expect(rests).to.have.length(1);
    expect(rests[0]).to.be.at.most(150);
    const records = await mutations(element, () => until(() => statusOf(element), 'the count is told'));
    expect(records.filter(({ target }) => inside(element, '.list').contains(target))).to.deep.equal([]);
    expect(idsOf(element)).to.deep.equal(found);
  });

  it('finds as the reader types, letter by letter', async () => {
    const element = await mountFaq('searchable');
    fieldOf(element).focus();
    await sendKeys({ type: 'Netflix' });
    await until(() => idsOf(element)[0] === 'other-services', 'what is typed is found');
    expect(fieldOf(element).value).to.equal('Netflix');
    expect(focused()).to.equal(fieldOf(element));
  });

  it('says how many were found: seen at once, told once to a screen reader', async () => {
    const element = await mountFaq('searchable');
    fieldOf(element).focus();
    const told: string[] = [];
    const status = inside(element, '[role="status"]');
    const observer = new MutationObserver(() => told.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const query of ['返', '返金', '返金 い', '返金 いつ']) typeIn(element, query);
    await settled(element);
    expect(seen(inside(element, '.count'))).to.equal(`${idsOf(element).length}件見つかりました`);
    await until(() => told.length > 0, 'the count is told');
    for (let count = 0; count < 20; count++) await frame();
    expect(told).to.deep.equal([`${idsOf(element).length}件見つかりました`]);
    expect(status.getAttribute('aria-live') ?? 'polite').to.equal('polite');
    observer.disconnect();
  });

  it('does nothing while an input method composes, and finds when it is done', async () => {
    const element = await mountFaq('searchable');
    fieldOf(element).focus();
    const records = await mutations(element, async () => {
      for (const text of ['h', 'へ', 'へんk', 'へんき', 'へんきん', '返金']) {
        await cdp('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        for (let count = 0; count < 12; count++) await frame();
      }
    });
    expect(fieldOf(element).value).to.equal('返金');
    expect(records.filter(({ target }) => target !== fieldOf(element))).to.deep.equal([]);
    expect(shownIds(element)).to.have.length(faq.length);
    await cdp('Input.insertText', { text: '返金' });
    await until(() => statusOf(element).includes('件見つかりました'), 'it is found after the composition');
    expect(idsOf(element)[0]).to.equal('refund');
  });

  it('Esc while composing is left to the input method', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '返金');
    const event = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      isComposing: true,
      cancelable: true,
    });
    fieldOf(element).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(fieldOf(element).value).to.equal('返金');
  });

  it('Esc clears, and every entry is back in its place', async () => {
    const element = await mountFaq('searchable');
    const before = idsOf(element);
    fieldOf(element).focus();
    await ask(element, '返金');
    await press('Escape');
    await settled(element);
    expect(fieldOf(element).value).to.equal('');
    expect(shownIds(element)).to.deep.equal(before);
    expect(focused()).to.equal(fieldOf(element));
    expect(marksIn(inside(element, '.root'))).to.deep.equal([]);
    expect(statusOf(element)).to.equal(`全${faq.length}件`);
  });

  it('a button clears and gives the focus back to the field', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '返金');
    control(element, '消す').click();
    await settled(element);
    expect(fieldOf(element).value).to.equal('');
    expect(shownIds(element)).to.have.length(faq.length);
    expect(focused()).to.equal(fieldOf(element));
  });

  it('emptying the field by hand does the same', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '返金');
    typeIn(element, '  ');
    await settled(element);
    expect(shownIds(element)).to.have.length(faq.length);
    await until(() => statusOf(element) === `全${faq.length}件`, 'it is told');
  });

  it('an open answer stays open, and is so when the search is over', async () => {
    const element = await mountFaq('searchable');
    await toggle(element, 'refund');
    await ask(element, '返金');
    expect(entryOf(element, 'refund').open).to.equal(true);
    await toggle(element, 'refund-when');
    await ask(element, '請求');
    control(element, '消す').click();
    await settled(element);
    expect(
      entries(element)
        .filter(({ open }) => open)
        .map(({ dataset }) => dataset.id),
    ).to.have.members(['refund', 'refund-when']);
  });

  it('searches within the category that is shown', async () => {
    const element = await mountFaq('searchable category="trial"');
    await ask(element, '返金');
    const trial = new Set(faq.filter(({ category }) => category === 'trial').map(({ id }) => id));
    for (const id of idsOf(element)) expect(trial.has(id), id).to.equal(true);
  });

  it('finds what the site has added, and by its aliases', async () => {
    const element = await mountPack(
      { faq: [{ id: 'mine', question: 'カヌーの話', answer: '答えです。', aliases: ['ボート'] }] },
      'searchable',
    );
    await ask(element, 'かぬー');
    expect(idsOf(element)).to.deep.equal(['mine']);
    await ask(element, 'ﾎﾞｰﾄ');
    expect(idsOf(element)).to.deep.equal(['mine']);
  });

  it('a search that stands is done again when data arrive', async () => {
    const element = await mountFaq('searchable');
    await ask(element, 'カヌー');
    expect(idsOf(element)).to.deep.equal([]);
    element.data = { version: 1, faq: [{ id: 'mine', question: 'カヌーの話', answer: '答えです。' }] };
    await settled(element);
    expect(idsOf(element)).to.deep.equal(['mine']);
    expect(fieldOf(element).value).to.equal('カヌー');
  });

  describe('marks', () => {
    it('show the words as they are written, in question and answer', async () => {
      const element = await mountFaq('searchable');
      const text = entryOf(element, 'wait-time').textContent;
      await ask(element, 'ﾃﾞﾝﾜ 折返し');
      expect(marksIn(summaryOf(element))).to.deep.equal(['折り返し', '電話']);
      expect(entryOf(element, 'wait-time').textContent).to.equal(text);
    });

    it('leave no trace', async () => {
      const element = await mountFaq('searchable');
      const before = inside(element, '.list').innerHTML;
      await ask(element, '折り返し');
      await ask(element, '返金');
      control(element, '消す').click();
      await settled(element);
      expect(inside(element, '.list').innerHTML).to.equal(before);
      const split = entries(element).flatMap((entry) =>
        [...entry.querySelectorAll('*')].filter(({ childNodes }) =>
          [...childNodes].some((node, index) => node instanceof Text && childNodes[index + 1] instanceof Text),
        ),
      );
      expect(split).to.deep.equal([]);
    });

    it('never read a text as markup', async () => {
      const markup = '返金 <img src=x onerror="globalThis.hurt=1"> &lt;b&gt;';
      const element = await mountPack({ faq: [{ id: 'mine', question: markup, answer: markup }] }, 'searchable');
      await ask(element, '返金');
      const mine = entryOf(element, 'mine');
      expect(mine.querySelector('.question')!.textContent).to.equal(markup);
      expect(mine.querySelectorAll('img, b')).to.have.length(0);
      expect(marksIn(mine)).to.deep.equal(['返金', '返金']);
      await ask(element, '<img src=x onerror="globalThis.hurt=1">');
      expect(globalThis).not.to.have.property('hurt');
      expect(allInside(element, 'img')).to.deep.equal([]);
    });

    const summaryOf = (element: Element) => inside(element, 'details[data-id="wait-time"] > summary');
  });
});
