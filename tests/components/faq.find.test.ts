import { expect } from 'chai';
import { faq } from '../../src/data/topics/faq.js';
import { entries, entryOf, mountFaq, openIds } from './faq.helpers.js';
import { allInside, afterwards, captureEvents, inside, media, mount, openTab, until } from './helpers.js';

describe('find-in-page', function () {
  this.timeout(20_000);

  it('opens a closed answer that has the words', async () => {
    const text = '架空の番号';
    expect(faq.find(({ id }) => id === 'found-number')!.answer).to.include(text);
    const tab = await openTab(`/tests/components/faq.find.html#:~:text=${encodeURIComponent(text)}`);
    const find = (words: string) => tab.evaluate<boolean>(`find(${JSON.stringify(words)})`);
    // The browser that npm ships has no search at all: it finds not even words that are seen.
    const searches = await find('見えている文');
    expect(await find(text)).to.equal(searches);
    if (!searches) return;
    const open = `[...document.querySelector('prime-cancel-faq').shadowRoot.querySelectorAll('details[open]')].map((entry) => entry.dataset.id)`;
    await until(async () => (await tab.evaluate<string[]>(open)).includes('found-number'), 'the answer opens', 5000);
    expect(await tab.evaluate(open)).to.deep.equal(['found-number']);
  });

  it('reaches the words, which stand in the document also while the answer is closed', async () => {
    const element = await mountFaq();
    for (const { id, answer } of faq) {
      const body = entryOf(element, id).querySelector('.answer')!;
      expect(body.textContent, id).to.include(answer.split('\n')[0]);
      expect(body.closest('[hidden], [inert], [aria-hidden]'), id).to.equal(null);
    }
  });

  it('what the browser opened is told as opened, and counts in an exclusive list', async () => {
    const element = await mountFaq('exclusive open="refund"');
    const events = captureEvents('prime-cancel-faq-toggle');
    // As the browser does it: the attribute alone, without a click.
    entryOf(element, 'urgent').open = true;
    await until(() => events.some(({ entryId, open }) => entryId === 'urgent' && open), 'it is told');
    expect(openIds(element)).to.deep.equal(['urgent']);
    expect(entryOf(element, 'urgent').querySelector('[part="copy"]')!.checkVisibility()).to.equal(true);
  });
});

describe('print', () => {
  it('shows every answer, without buttons and search', async () => {
    const element = await mountFaq('searchable open="refund"');
    await media({ type: 'print' });
    for (const entry of entries(element)) {
      const answer = entry.querySelector<HTMLElement>('.answer')!;
      expect(answer.innerText.length, entry.dataset.id).to.be.above(20);
      expect(answer.getBoundingClientRect().height, entry.dataset.id).to.be.above(20);
    }
    for (const control of allInside(element, 'button, input, .tools')) {
      expect(control.checkVisibility(), control.outerHTML).to.equal(false);
    }
    expect(inside(element, '[part="foot"]').checkVisibility()).to.equal(true);
  });

  it('also in an exclusive list', async () => {
    const element = await mountFaq('exclusive');
    await media({ type: 'print' });
    const heights = entries(element).map((entry) => entry.querySelector('.answer')!.getBoundingClientRect().height);
    expect(Math.min(...heights)).to.be.above(20);
  });

  it('parts no answer from its question, and draws no plus', async () => {
    const element = await mountFaq();
    await media({ type: 'print' });
    expect(getComputedStyle(entryOf(element, 'refund')).breakInside).to.equal('avoid');
    const summary = entryOf(element, 'refund').querySelector('summary')!;
    expect(getComputedStyle(summary, '::after').display).to.equal('none');
  });
});

describe('where an answer leads on', function () {
  this.timeout(20_000);

  const links = (element: Element, id: string) =>
    [...entryOf(element, id).querySelectorAll<HTMLAnchorElement>('.tools a')].map(({ innerText }) => innerText);

  it('only to what the page has', async () => {
    const element = await mountFaq('open="no-direct-number"');
    const question = faq.find(({ id }) => id === 'found-number')!.question;
    expect(links(element, 'no-direct-number')).to.deep.equal([question]);
  });

  it('to another question of the same list, which opens', async () => {
    const element = await mountFaq('open="no-direct-number"');
    entryOf(element, 'no-direct-number').querySelector<HTMLAnchorElement>('.tools a')!.click();
    await until(() => entryOf(element, 'found-number').open, 'it opens');
  });

  it('to a step, a table and the map of the same page', async () => {
    await Promise.all(
      ['steps', 'compare', 'heatmap'].map((name) => import(`../../src/define/prime-cancel-${name}.ts`)),
    );
    const page = await mount<HTMLElement>(`<div>
      <prime-cancel-steps device="desktop-web"></prime-cancel-steps>
      <prime-cancel-compare table="methods"></prime-cancel-compare>
      <prime-cancel-heatmap id="map"></prime-cancel-heatmap>
      <prime-cancel-faq open="no-direct-number best-hours which-method"></prime-cancel-faq></div>`);
    const element = page.querySelector('prime-cancel-faq')!;
    const [step] = links(element, 'no-direct-number');
    expect(step).to.match(/^手順: .+/);
    const [table] = links(element, 'which-method');
    expect(table).to.match(/^比較表: .+/);
    expect(links(element, 'best-hours')[0]).to.match(/^混みぐあい: .+/);

    entryOf(element, 'no-direct-number').querySelector<HTMLAnchorElement>('.tools a')!.click();
    const steps = page.querySelector('prime-cancel-steps')!;
    await until(() => steps.shadowRoot!.activeElement?.closest('[data-step]'), 'the step has the focus');
    expect(steps.shadowRoot!.activeElement!.closest<HTMLElement>('[data-step]')!.dataset.step).to.equal('request-call');

    for (const [id, tag] of [
      ['which-method', 'prime-cancel-compare'],
      ['best-hours', 'prime-cancel-heatmap'],
    ] as const) {
      const hash = location.hash;
      entryOf(element, id).querySelector<HTMLAnchorElement>('.tools a')!.click();
      const target = page.querySelector(tag)!;
      await until(() => document.activeElement === target, `${tag} has the focus`);
      expect(target.getBoundingClientRect().top).to.be.below(innerHeight);
      expect(location.hash).to.equal(hash);
    }
  });

  it('is looked up when the answer opens: a widget that comes later is found', async () => {
    const element = await mountFaq();
    await import('../../src/define/prime-cancel-heatmap.js');
    const map = document.createElement('prime-cancel-heatmap');
    document.body.append(map);
    afterwards(() => map.remove());
    await map.updateComplete;
    entryOf(element, 'best-hours').querySelector('summary')!.click();
    await until(
      () => links(element, 'best-hours').some((label) => label.startsWith('混みぐあい')),
      'the map is linked',
    );
  });
});
