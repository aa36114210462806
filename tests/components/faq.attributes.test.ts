import { expect } from 'chai';
import { faqCategories, faq } from '../../src/data/topics/faq.js';
import {
  control,
  entries,
  entryOf,
  fieldOf,
  idsOf,
  mountFaq,
  openIds,
  summaryOf,
  toggle,
  toggled,
} from './faq.helpers.js';
import { allInside, captureConsole, captureEvents, inside, mount, seen, settled } from './helpers.js';

const of = (category: string) => faq.filter((entry) => entry.category === category).map(({ id }) => id);

describe('attributes of <prime-cancel-faq>', () => {
  it('shows every question of the guide, in groups, all closed', async () => {
    const element = await mountFaq();
    expect([...idsOf(element)].sort()).to.deep.equal(faq.map(({ id }) => id).sort());
    expect(openIds(element)).to.deep.equal([]);
    const labels = allInside(element, '.category').map((label) => label.innerText);
    expect(labels).to.deep.equal(faqCategories.map(({ label }) => label));
    for (const entry of entries(element)) expect(entry.checkVisibility(), entry.dataset.id).to.equal(true);
  });

  it('category shows one group alone', async () => {
    const element = await mountFaq('category="billing"');
    expect(idsOf(element)).to.deep.equal(of('billing'));
  });

  it('category follows at run time', async () => {
    const element = await mountFaq('category="billing"');
    element.category = 'trial';
    await settled(element);
    expect(idsOf(element)).to.deep.equal(of('trial'));
    element.removeAttribute('category');
    await settled(element);
    expect(idsOf(element)).to.have.length(faq.length);
  });

  it('an unknown category shows all', async () => {
    const lines = captureConsole();
    for (const category of ['nonsense', '', '"', 'constructor', '__proto__']) {
      const element = await mountFaq();
      element.category = category;
      await settled(element);
      expect(idsOf(element), category).to.have.length(faq.length);
    }
    expect(lines).to.deep.equal([]);
  });

  it('open opens answers by id', async () => {
    const element = await mountFaq('open="refund, wait-time  urgent"');
    expect(openIds(element).sort()).to.deep.equal(['refund', 'urgent', 'wait-time']);
    expect(entryOf(element, 'refund').querySelector('.answer')!.checkVisibility()).to.equal(true);
  });

  it('open follows at run time and closes what it names no more', async () => {
    const element = await mountFaq('open="refund"');
    element.open = 'urgent';
    await settled(element);
    expect(openIds(element)).to.deep.equal(['urgent']);
    element.open = '';
    await settled(element);
    expect(openIds(element)).to.deep.equal([]);
  });

  it('unknown ids in open are passed over', async () => {
    const lines = captureConsole();
    const element = await mountFaq(`open="nonsense refund &quot; ' ] 1"`);
    expect(openIds(element)).to.deep.equal(['refund']);
    expect(lines).to.deep.equal([]);
  });

  it('exclusive keeps one answer open', async () => {
    const element = await mountFaq('exclusive');
    await toggle(element, 'refund');
    await toggle(element, 'urgent');
    expect(openIds(element)).to.deep.equal(['urgent']);
    await toggle(element, 'urgent');
    expect(openIds(element)).to.deep.equal([]);
  });

  it('exclusive opens the first of the ids in open', async () => {
    const element = await mountFaq('exclusive open="urgent refund"');
    await toggled();
    expect(openIds(element)).to.have.length(1);
    expect(['urgent', 'refund']).to.include(openIds(element)[0]);
  });

  it('two exclusive elements do not close each other', async () => {
    const one = await mountFaq('exclusive');
    const other = await mountFaq('exclusive');
    await toggle(one, 'refund');
    await toggle(other, 'refund');
    expect([openIds(one), openIds(other)]).to.deep.equal([['refund'], ['refund']]);
  });

  it('without exclusive any number stays open', async () => {
    const element = await mountFaq();
    await toggle(element, 'refund', 'urgent', 'reason');
    expect(openIds(element)).to.have.length(3);
  });

  it('searchable shows a labelled search field', async () => {
    const element = await mountFaq();
    expect(allInside(element, 'input')).to.deep.equal([]);
    element.searchable = true;
    await settled(element);
    const field = fieldOf(element);
    expect(field.labels![0]!.innerText).to.equal('質問をさがす');
    expect(field.getAttribute('autocomplete')).to.equal('off');
  });

  it('heading and its level', async () => {
    const element = await mountFaq();
    expect(seen(inside(element, 'h3'))).to.equal('よくある質問');
    expect(summaryOf(element, 'refund').querySelector('h4')).to.not.equal(null);
    element.heading = '解約の質問';
    element.headingLevel = 2;
    await settled(element);
    expect(seen(inside(element, 'h2'))).to.equal('解約の質問');
    expect(summaryOf(element, 'refund').querySelector('h3')).to.not.equal(null);
    element.heading = '';
    await settled(element);
    expect(allInside(element, '[part="heading"]')).to.deep.equal([]);
    expect(inside(element, 'section').getAttribute('aria-label')).to.equal('よくある質問');
  });

  it('a question below the lowest heading is still one', async () => {
    const element = await mountFaq('heading-level="6"');
    expect(inside(element, '[part="heading"]').localName).to.equal('h6');
    expect(summaryOf(element, 'refund').querySelector('h6')).to.not.equal(null);
  });

  it('an unknown heading-level is 3', async () => {
    for (const level of ['1', '7', '3.5', 'x', '']) {
      const element = await mountFaq(`heading-level="${level}"`);
      expect(inside(element, '[part="heading"]').localName, level).to.equal('h3');
    }
  });

  it('theme sets the colour scheme; auto follows the page', async () => {
    const scheme = (element: Element) => getComputedStyle(inside(element, '.root')).colorScheme;
    expect(scheme(await mountFaq('theme="dark"'))).to.equal('dark');
    expect(scheme(await mountFaq('theme="light"'))).to.equal('light');
    const page = await mount<HTMLElement>(
      '<div style="color-scheme: dark"><prime-cancel-faq></prime-cancel-faq></div>',
    );
    expect(scheme(page.firstElementChild!)).to.equal('dark');
  });

  it('marks its words as Japanese on a page in another language', async () => {
    const page = await mount<HTMLElement>('<div lang="en"><prime-cancel-faq lang="en"></prime-cancel-faq></div>');
    expect(inside(page.firstElementChild!, '.root').lang).to.equal('ja');
  });

  it('open all and close all', async () => {
    const element = await mountFaq();
    control(element, 'すべて開く').click();
    await toggled();
    expect(openIds(element)).to.have.length(faq.length);
    control(element, 'すべて閉じる').click();
    await toggled();
    expect(openIds(element)).to.deep.equal([]);
  });

  it('says how many there are', async () => {
    expect(seen(inside(await mountFaq(), '.count'))).to.equal(`全${faq.length}件`);
    expect(seen(inside(await mountFaq('category="trial"'), '.count'))).to.equal(`全${of('trial').length}件`);
  });

  it('takes properties that were set before the element was defined', async () => {
    const tag = 'prime-cancel-faq-late';
    const element = await mount<HTMLElementTagNameMap['prime-cancel-faq']>(`<${tag}></${tag}>`, { settle: false });
    const events = captureEvents('prime-cancel-faq-toggle', 'prime-cancel-search');
    Object.assign(element, {
      ...{ category: 'trial', open: 'trial-cancel', searchable: true, headingLevel: 4 },
      data: { faq: [{ id: 'trial-cancel', question: '別の問い' }] },
    });
    const { PrimeCancelFaq } = await import('../../src/components/faq.js');
    customElements.define(tag, class extends PrimeCancelFaq {});
    await settled(element);
    await toggled();
    expect(idsOf(element)).to.deep.equal(of('trial'));
    expect(openIds(element)).to.deep.equal(['trial-cancel']);
    expect(seen(inside(element, 'h5'))).to.equal('別の問い');
    expect(fieldOf(element).checkVisibility()).to.equal(true);
    expect(Object.keys(element)).not.to.include('category');
    element.category = 'billing';
    await settled(element);
    expect(idsOf(element)).to.deep.equal(of('billing'));
    expect(events).to.deep.equal([]);
  });

  it('reflects nothing that the reader chooses', async () => {
    const element = await mountFaq('searchable open="refund"');
    const before = element.outerHTML;
    await toggle(element, 'urgent', 'refund');
    fieldOf(element).value = '返金';
    fieldOf(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(element);
    expect(element.outerHTML).to.equal(before);
    expect(element.open).to.equal('refund');
  });
});
