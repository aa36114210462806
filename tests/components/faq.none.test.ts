import { expect } from 'chai';
import { faq } from '../../src/data/topics/faq.js';
import { ask, entries, fieldOf, idsOf, mountFaq, mountPack, shownIds, statusOf } from './faq.helpers.js';
import { allInside, focused, inside, press, seen, settled, textOf, until } from './helpers.js';

const question = (id: string) => faq.find((entry) => entry.id === id)!.question;
const none = (element: Element) => inside(element, '[part="none"]');
const links = (element: Element) => allInside<HTMLAnchorElement>(element, '[part="none"] a').map(seen);

describe('a search without a hit', () => {
  it('shows no entry', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '源氏物語');
    expect(entries(element).filter((entry) => entry.checkVisibility())).to.deep.equal([]);
    expect(seen(inside(element, '.count'))).to.equal('0件');
  });

  it('says plainly that the guide does not state it, and how to ask Amazon', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '源氏物語');
    expect(seen(none(element))).to.include('「源氏物語」のことは、この案内には書かれていません。');
    expect(seen(none(element))).to.include('カスタマーサービス');
    expect(statusOf(element)).to.equal('「源氏物語」のことは、この案内には書かれていません。');
  });

  it('names a known gap and the nearest topics, as links', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '分割払い');
    expect(seen(none(element))).to.include('分割払いについては、もとの記事に記載がありません。');
    expect(links(element)).to.deep.equal([question('refund'), question('billed-after-cancel')]);
    expect(statusOf(element)).to.include('分割払い');
  });

  it('of a known word beside an unknown one offers what comes near', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '楽天の返金');
    expect(seen(none(element))).to.include('「楽天の返金」のことは、この案内には書かれていません。');
    expect(links(element)).to.include(question('refund'));
  });

  it('a link to a near topic leads to its answer, and ends the search', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '分割払い');
    allInside(element, '[part="none"] a')[0]!.click();
    await until(() => entries(element).some((entry) => entry.open), 'the answer opens');
    await settled(element);
    expect(
      entries(element)
        .filter(({ open }) => open)
        .map(({ dataset }) => dataset.id),
    ).to.deep.equal(['refund']);
    await until(() => focused().closest('details')?.dataset.id === 'refund', 'its question has the focus');
    expect(fieldOf(element).value).to.equal('');
    expect(shownIds(element)).to.have.length(faq.length);
    expect(location.hash).to.equal('#prime-cancel-faq-refund');
  });

  it('the same link works again, although the address is the same', async () => {
    const element = await mountFaq('searchable');
    for (let time = 0; time < 2; time++) {
      await ask(element, '分割払い');
      allInside(element, '[part="none"] a')[0]!.focus();
      await press('Enter');
      await until(() => focused().closest('details')?.dataset.id === 'refund', `the question has the focus, ${time}`);
      expect(idsOf(element)).to.have.length(faq.length);
    }
  });

  it('only words that nearly every question has: asks for more, and does not say that nothing is known', async () => {
    const element = await mountFaq('searchable');
    for (const query of ['解約', 'プライム', '電話']) {
      await ask(element, query);
      expect(shownIds(element), query).to.deep.equal([]);
      expect(seen(none(element))).to.include('この言葉だけでは');
      expect(seen(none(element))).not.to.include('書かれていません');
    }
  });

  it('a query that looks like markup is shown as it was typed', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '<b>楽天</b>');
    expect(textOf(element)).to.include('「<b>楽天</b>」のことは');
    expect(none(element).querySelector('b')).to.equal(null);
  });

  it('gaps of a site are named, too, and hidden ones are not', async () => {
    const element = await mountPack(
      {
        gaps: [
          {
            id: 'canoe',
            title: 'カヌー',
            text: 'カヌーのことは、まだ調べていません。',
            terms: ['カヌー'],
            nearest: ['refund'],
          },
          { id: 'installments', hidden: true },
        ],
      },
      'searchable',
    );
    await ask(element, 'カヌーの料金');
    expect(seen(none(element))).to.include('カヌーのことは、まだ調べていません。');
    await ask(element, '分割払い');
    expect(seen(none(element))).to.include('「分割払い」のことは、この案内には書かれていません。');
  });

  it('a nearest topic that the page does not show is no link', async () => {
    const element = await mountFaq('searchable category="trial"');
    await ask(element, '分割払い');
    expect(links(element)).to.deep.equal([]);
    expect(seen(none(element))).not.to.include('近い話題');
  });

  it('is over with the next query', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '分割払い');
    await ask(element, '返金');
    expect(allInside(element, '[part="none"]')).to.deep.equal([]);
    expect(shownIds(element).length).to.be.above(0);
  });
});
