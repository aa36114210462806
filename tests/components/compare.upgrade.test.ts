import { expect } from 'chai';
import { PrimeCancelCompare } from '../../src/components/compare.js';
import { captionOf, rowsOf } from './compare.helpers.js';
import { captureEvents, inside, mount, seen, settled, textOf } from './helpers.js';

let tags = 0;
/** A name that is not defined yet, and its definition. */
function late() {
  const tag = `prime-cancel-compare-late-${(tags += 1)}`;
  return [tag, () => customElements.define(tag, class extends PrimeCancelCompare {})] as const;
}
const pack = (label: string) => ({ tables: [{ id: 'methods', rows: [{ id: 'phone', label }] }] });

describe('<prime-cancel-compare> upgrade', () => {
  it('takes what was set before the definition, and goes on listening to it', async () => {
    const [tag, define] = late();
    const element = await mount<PrimeCancelCompare>(`<${tag}></${tag}>`, { settle: false });
    const events = captureEvents('prime-cancel-sort', 'prime-cancel-select');
    Object.assign(element, {
      ...{ table: 'methods', sort: '-ease', highlight: 'chat', differences: true, headingLevel: 4, heading: '題' },
      data: pack('でんわ'),
    });
    define();
    await settled(element);
    expect(seen(inside(element, 'h4'))).to.equal('題');
    expect(rowsOf(element)).to.deep.equal(['web-app', 'phone', 'chat']);
    expect(inside(element, '[data-highlight]').dataset.row).to.equal('chat');
    expect(textOf(element)).to.include('でんわ').and.to.include('省いています');
    expect(Object.keys(element).filter((key) => key in PrimeCancelCompare.properties)).to.deep.equal([]);
    Object.assign(element, { table: 'documents', sort: '', data: undefined });
    await settled(element);
    expect(captionOf(element)).to.include('書類');
    expect(events).to.deep.equal([]);
  });

  it('never shows the bundled words first where the data is already there', async () => {
    const [tag, define] = late();
    const element = await mount<PrimeCancelCompare>(
      `<${tag}><script type="application/json">${JSON.stringify(pack('でんわ'))}</script></${tag}>`,
      { settle: false },
    );
    define();
    const texts: string[] = [];
    new MutationObserver(() => texts.push(textOf(element))).observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    await settled(element);
    expect(texts.length).to.be.greaterThan(0);
    for (const text of texts) expect(text).to.include('でんわ');
  });

  it('takes a JSON child that a script appends, changes, and takes away', async () => {
    const [tag, define] = late();
    define();
    const element = await mount<PrimeCancelCompare>(`<${tag}></${tag}>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(pack('でんわ'));
    element.append(script);
    await Promise.resolve();
    await settled(element);
    expect(textOf(element)).to.include('でんわ');
    script.firstChild!.nodeValue = JSON.stringify(pack('テレフォン'));
    await Promise.resolve();
    await settled(element);
    expect(textOf(element)).to.include('テレフォン').and.not.to.include('でんわ');
    script.remove();
    await Promise.resolve();
    await settled(element);
    expect(textOf(element)).not.to.include('テレフォン');
  });

  it('is made by a script, in a template and by cloning alike', async () => {
    const [tag, define] = late();
    define();
    const box = await mount<HTMLElement>('<div></div>');
    const made = document.createElement(tag);
    expect(made.getAttributeNames(), 'nothing is written by the constructor').to.deep.equal([]);
    box.append(made);
    await settled(box);
    const template = document.createElement('template');
    template.innerHTML = `<${tag}></${tag}>`;
    box.append(template.content.cloneNode(true), made.cloneNode(true));
    await settled(made);
    await Promise.all([...box.children].map((element) => (element as PrimeCancelCompare).updateComplete));
    expect(new Set([...box.children].map((element) => textOf(element)))).to.have.length(1);
  });
});
