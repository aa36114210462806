import { expect } from 'chai';
import { faqJsonLd, guide } from '../../src/data/guide.js';
import { faq } from '../../src/data/topics/faq.js';
import { mountFaq, mountPack } from './faq.helpers.js';
import { afterwards, captureFailures, mount, openTab, settled, until } from './helpers.js';

const blocks = () => [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const questions = () =>
  (JSON.parse(blocks()[0]!.textContent) as ReturnType<typeof faqJsonLd>).mainEntity.map(({ name }) => name);
const of = (category: string) => faq.filter((entry) => entry.category === category).map(({ question }) => question);

/** Markup that somebody else has put into the page. */
function foreign(markup: string) {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  afterwards(() => box.remove());
  return box;
}

describe('faqJsonLd', () => {
  it('has the shape of a FAQPage: https://schema.org/FAQPage', () => {
    const page = faqJsonLd(guide('ja'));
    expect(Object.keys(page)).to.have.members(['@context', '@type', 'mainEntity']);
    expect([page['@context'], page['@type']]).to.deep.equal(['https://schema.org', 'FAQPage']);
    expect(page.mainEntity).to.have.length(faq.length);
    for (const question of page.mainEntity) {
      expect(Object.keys(question)).to.have.members(['@type', 'name', 'acceptedAnswer']);
      expect(question['@type']).to.equal('Question');
      expect(Object.keys(question.acceptedAnswer)).to.have.members(['@type', 'text']);
      expect(question.acceptedAnswer['@type']).to.equal('Answer');
      expect(question.name.length * question.acceptedAnswer.text.length).to.be.above(0);
    }
    expect(JSON.parse(JSON.stringify(page))).to.deep.equal(page);
  });

  it('says of an entry what the page says, its note included', () => {
    const [question] = faqJsonLd({ faq: [{ ...faq[0]!, answer: '一つ。\n\n二つ。', note: '注です。' }] }).mainEntity;
    expect(question!.acceptedAnswer.text).to.equal('一つ。\n\n二つ。\n\n注です。');
  });

  it('names no number that could be called', () => {
    expect(JSON.stringify(faqJsonLd(guide('ja')))).not.to.match(/0\d{1,3}[-‐ー(]?\d{2,4}[-‐ー)]?\d{3,4}/);
  });
});

describe('json-ld of <prime-cancel-faq>', () => {
  it('writes nothing without the attribute', async () => {
    await mountFaq();
    expect(blocks()).to.deep.equal([]);
  });

  it('writes a list of questions also where a page has its own idea of arrays in JSON', async () => {
    const prototype = Array.prototype as { toJSON?: unknown };
    prototype.toJSON = () => 'patched';
    afterwards(() => void delete prototype.toJSON);
    await mountFaq('json-ld category="trial"');
    delete prototype.toJSON;
    expect(JSON.parse(blocks()[0]!.textContent)).to.deep.equal(
      faqJsonLd({ faq: faq.filter(({ category }) => category === 'trial') }),
    );
  });

  it('describes the questions that are shown, in the head, and takes that back', async () => {
    const element = await mountFaq('json-ld category="trial"');
    expect(blocks()).to.have.length(1);
    expect(blocks()[0]!.parentElement).to.equal(document.head);
    expect(questions()).to.deep.equal(of('trial'));
    element.category = 'billing';
    await settled(element);
    expect(questions()).to.deep.equal(of('billing'));
    element.jsonLd = false;
    await settled(element);
    expect(blocks()).to.deep.equal([]);
  });

  it('has what the site has added, changed and hidden', async () => {
    await mountPack(
      {
        faq: [
          { id: 'mine', question: '別の問い', answer: '答え' },
          { id: 'refund', question: '返金' },
          { id: 'urgent', hidden: true },
        ],
      },
      'json-ld',
    );
    expect(questions()).to.include.members(['別の問い', '返金']);
    expect(questions()).to.have.length(faq.length);
    expect(questions()).not.to.include(faq.find(({ id }) => id === 'urgent')!.question);
  });

  it('is one block a page: the first element that wants it has it, and hands it over', async () => {
    const page = await mount<HTMLElement>(`<div>
      <prime-cancel-faq json-ld category="billing"></prime-cancel-faq>
      <prime-cancel-faq json-ld category="trial"></prime-cancel-faq>
      <prime-cancel-faq category="busy"></prime-cancel-faq></div>`);
    const [first, second, third] = [...page.querySelectorAll('prime-cancel-faq')];
    expect(blocks()).to.have.length(1);
    expect(questions()).to.deep.equal(of('billing'));
    first!.remove();
    expect(questions()).to.deep.equal(of('trial'));
    third!.jsonLd = true;
    await settled(page);
    expect(questions()).to.deep.equal(of('trial'));
    second!.jsonLd = false;
    await settled(page);
    expect(questions()).to.deep.equal(of('busy'));
    third!.remove();
    expect(blocks()).to.deep.equal([]);
    page.append(first!);
    await settled(page);
    expect(blocks()).to.have.length(1);
    expect(questions()).to.deep.equal(of('billing'));
  });

  it('does not write again what has not changed', async () => {
    const element = await mountFaq('json-ld');
    const [block] = blocks();
    element.heading = '別の題';
    await settled(element);
    const other = await mountFaq('json-ld category="trial"');
    other.remove();
    expect(blocks()[0]).to.equal(block);
  });

  for (const [what, markup] of [
    [
      'a block',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[]}</script>',
    ],
    ['a graph', '<script type="application/ld+json">{"@graph":[{"@type":["WebPage","FAQPage"]}]}</script>'],
    ['microdata', '<div itemscope itemtype="https://schema.org/FAQPage"></div>'],
  ]) {
    it(`is silent when the page has ${what} of its own`, async () => {
      foreign(markup!);
      const count = blocks().length;
      await mountFaq('json-ld');
      expect(blocks()).to.have.length(count);
    });
  }

  it('is not silenced by other structured data', async () => {
    foreign('<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article"}</script>');
    await mountFaq('json-ld');
    expect(blocks()).to.have.length(2);
  });

  it('cannot be ended by what stands in it', async () => {
    const failures = captureFailures();
    const hostile = '</script><script>globalThis.hurt = 1</script><!-- ]]> \u2028';
    const element = await mountFaq('json-ld');
    element.data = { version: 1, faq: [{ id: 'mine', question: hostile, answer: hostile }] };
    await settled(element);
    expect(blocks()[0]!.textContent).not.to.match(/<\/script|<!--/i);
    expect(questions()).to.include(hostile);
    const copy = new DOMParser().parseFromString(blocks()[0]!.outerHTML, 'text/html');
    expect(copy.querySelectorAll('script')).to.have.length(1);
    expect(globalThis).not.to.have.property('hurt');
    expect(failures).to.deep.equal([]);
  });

  describe('under Trusted Types', function () {
    this.timeout(20_000);

    const open = async (policy: string) => {
      const tab = await openTab(`/tests/components/faq.trusted-types.html?${encodeURIComponent(policy)}`);
      const look = <T>(expression: string) => tab.evaluate<T>(expression);
      await until(() => look<boolean>('globalThis.ready'), 'the page has loaded', 5000);
      return look;
    };
    const count = `document.querySelectorAll('script[type="application/ld+json"]').length`;
    const entries = `document.querySelector('prime-cancel-faq').shadowRoot?.querySelectorAll('details').length ?? 0`;

    it('works with its policy, and violates nothing', async () => {
      const look = await open('prime-cancel');
      expect([await look(count), await look(entries)]).to.deep.equal([1, faq.length]);
      await look(`(async () => {
        const element = document.querySelector('prime-cancel-faq');
        const field = element.shadowRoot.querySelector('input');
        for (const query of ['返金', '<b>源氏物語</b>', '分割払い', '']) {
          field.value = query;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await element.updateComplete;
        }
        element.shadowRoot.querySelector('[data-action="open-all"]').click();
        element.remove();
        document.body.append(element);
        await element.updateComplete;
      })()`);
      expect(await look(count)).to.equal(1);
      expect(await look('violations')).to.deep.equal([]);
    });

    it('goes without the block where its policy is refused', async () => {
      const look = await open("'none'");
      expect([await look(count), await look(entries)]).to.deep.equal([0, faq.length]);
      expect(await look('failures')).to.deep.equal([]);
    });
  });
});
