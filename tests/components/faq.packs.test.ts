import { expect } from 'chai';
import { faq } from '../../src/data/topics/faq.js';
import { ask, entries, entryOf, idsOf, mountFaq, mountPack, openIds, statusOf, toggle, typeIn } from './faq.helpers.js';
import { captureConsole, captureEvents, inside, seen, settled } from './helpers.js';

const answerOf = (element: Element, id: string) => entryOf(element, id).querySelector<HTMLElement>('.answer')!;
const paragraphs = (element: Element, id: string) =>
  [...answerOf(element, id).querySelectorAll('p')].map(({ textContent }) => textContent);
/** Five thousand questions of a site. */
const many = () => ({
  version: 1,
  faq: Array.from({ length: 5000 }, (_, index) => ({
    id: `o-${index}`,
    question: `${index}番の質問`,
    answer: `答え${index}。`,
  })),
});

describe('site data in <prime-cancel-faq>', () => {
  it('adds an entry, in its group, behind another one, or last', async () => {
    const element = await mountPack({
      faq: [
        { id: 'in-group', question: '会費の話', answer: '答え', category: 'billing' },
        { id: 'placed', question: '置いた話', answer: '答え', category: 'billing', after: 'refund' },
        { id: 'elsewhere', question: '別の話', answer: '答え' },
      ],
    });
    const ids = idsOf(element);
    expect(ids).to.have.length(faq.length + 3);
    expect(ids[ids.indexOf('refund') + 1]).to.equal('placed');
    expect(ids.at(-1)).to.equal('elsewhere');
    const group = (id: string) => seen(entryOf(element, id).closest('.group')!.querySelector('.category')!);
    expect(group('in-group')).to.equal(group('refund'));
    expect(group('elsewhere')).to.equal('そのほかの質問');
  });

  it('changes and hides entries', async () => {
    const element = await mountPack({
      faq: [
        { id: 'refund', answer: '別の答え。' },
        { id: 'urgent', hidden: true },
      ],
    });
    expect(paragraphs(element, 'refund')).to.include('別の答え。');
    expect(seen(entryOf(element, 'refund').querySelector('summary')!)).to.equal('返金はありますか');
    expect(idsOf(element)).not.to.include('urgent');
  });

  it('a group without entries does not stand there', async () => {
    const trial = faq.filter(({ category }) => category === 'trial');
    const element = await mountPack({ faq: trial.map(({ id }) => ({ id, hidden: true })) });
    const labels = [...inside(element, '.list').querySelectorAll<HTMLElement>('.category')].map(
      ({ innerText }) => innerText,
    );
    expect(labels).not.to.include('無料体験');
  });

  it('a blank line parts paragraphs; nothing is read as markup', async () => {
    const element = await mountPack({
      faq: [
        {
          id: 'mine',
          question: '<b>太字</b>',
          answer: '一つ目。\n二行目。\n\n<script>globalThis.hurt = 1</script>\n \n三つ目。',
        },
      ],
    });
    expect(paragraphs(element, 'mine')).to.deep.equal([
      '一つ目。\n二行目。',
      '<script>globalThis.hurt = 1</script>',
      '三つ目。',
    ]);
    expect(entryOf(element, 'mine').querySelectorAll('b, script')).to.have.length(0);
    expect(seen(entryOf(element, 'mine').querySelector('summary')!)).to.equal('<b>太字</b>');
  });

  it('links are safe, open from a tap, and sponsored ones say so', async () => {
    const captured = captureConsole();
    const element = await mountPack({
      faq: [
        {
          ...{ id: 'mine', question: '問い', answer: '答え' },
          links: [
            { label: '公式', href: 'https://example.com/' },
            { label: '広告です', href: 'https://example.com/ad', sponsored: true },
            { label: '悪い', href: 'javascript:alert(1)' },
          ],
        },
      ],
    });
    const links = [...answerOf(element, 'mine').querySelectorAll<HTMLAnchorElement>('a.link[rel]')];
    expect(links.map(({ textContent, href, rel }) => [textContent, href, rel])).to.deep.equal([
      ['公式', 'https://example.com/', 'noopener'],
      ['〔広告〕広告です', 'https://example.com/ad', 'sponsored noopener'],
    ]);
    expect(captured.length).to.be.below(2);
  });

  it('how sure an answer is stands beside it, with the reason', async () => {
    const element = await mountPack({
      faq: [
        { id: 'sure', question: '問い', answer: '答え' },
        { id: 'split', question: '問い', answer: '答え', confidence: 'conflicting', note: '二つの値があります。' },
        { id: 'noted', question: '問い', answer: '答え', note: '注です。' },
        { id: 'bare', question: '問い', answer: '答え', confidence: 'unsourced' },
      ],
    });
    expect(paragraphs(element, 'sure')).to.deep.equal(['答え']);
    expect(paragraphs(element, 'split')).to.deep.equal(['答え', '〔諸説〕二つの値があります。']);
    expect(paragraphs(element, 'noted')).to.deep.equal(['答え', '〔注〕注です。']);
    expect(paragraphs(element, 'bare')).to.deep.equal(['答え', '〔出典不明〕']);
  });

  it('a pack that is wrong is dropped whole, told once, and the guide stays', async () => {
    const lines = captureConsole();
    const errors = captureEvents('prime-cancel-error');
    const element = await mountPack({
      faq: [
        { id: 'mine', question: '問い', answer: 1 },
        { id: 'refund', question: '別の問い' },
      ],
    });
    expect(idsOf(element)).to.deep.equal(idsOf(await mountFaq()));
    expect(seen(entryOf(element, 'refund').querySelector('summary')!)).to.equal('返金はありますか');
    expect(errors.map(({ code, path }) => [code, path])).to.deep.equal([['type', 'faq[0].answer']]);
    expect(lines).to.have.length(1);
  });

  it('open answers stay open when data arrive, also those of a pack', async () => {
    const element = await mountFaq('open="refund"');
    await toggle(element, 'urgent');
    element.data = { version: 1, faq: [{ id: 'mine', question: '問い', answer: '答え' }] };
    await settled(element);
    await toggle(element, 'mine');
    element.data = { version: 1, faq: [{ id: 'mine', question: '別の問い', answer: '答え' }] };
    await settled(element);
    expect(openIds(element)).to.have.members(['refund', 'urgent', 'mine']);
  });

  it('open may name an entry that comes with the data', async () => {
    const element = await mountPack({ faq: [{ id: 'mine', question: '問い', answer: '答え' }] }, 'open="mine"');
    expect(openIds(element)).to.deep.equal(['mine']);
    const late = await mountFaq('open="mine refund"');
    late.data = { version: 1, faq: [{ id: 'mine', question: '問い', answer: '答え' }] };
    await settled(late);
    expect(openIds(late)).to.have.members(['mine', 'refund']);
  });

  it('everything hidden leaves the frame, and no error', async () => {
    const element = await mountPack({ faq: faq.map(({ id }) => ({ id, hidden: true })) }, 'searchable json-ld');
    expect(entries(element)).to.deep.equal([]);
    expect(seen(inside(element, '.count'))).to.equal('全0件');
    await ask(element, '返金');
    expect(statusOf(element)).to.match(/記載がありません|書かれていません/);
  });

  it('five thousand entries: all there, and one of them found at once', async () => {
    const element = await mountFaq('searchable');
    element.data = many();
    await settled(element);
    expect(idsOf(element)).to.have.length(faq.length + 5000);
    typeIn(element, '4711番');
    await settled(element);
    expect(idsOf(element)[0]).to.equal('o-4711');
    expect(entryOf(element, 'o-4711').querySelectorAll('mark').length).to.be.above(0);
    typeIn(element, '');
    await settled(element);
    expect(idsOf(element)).to.have.length(faq.length + 5000);
  }).timeout(20_000);
});
