import { expect } from 'chai';
import { PrimeCancelAdvisor } from '../../src/components/advisor.js';
import { answer, questionOf } from './advisor.helpers.js';
import { captureEvents, inside, mount, seen, settled, textOf } from './helpers.js';

let tags = 0;
/** A name that is not defined yet, and its definition. */
function late() {
  const tag = `prime-cancel-advisor-late-${(tags += 1)}`;
  return [tag, () => customElements.define(tag, class extends PrimeCancelAdvisor {})] as const;
}
const pack = (question: string) => ({ advisor: { questions: [{ id: 'case', question }] } });

describe('<prime-cancel-advisor> upgrade', () => {
  it('takes what was set before the definition, and goes on listening to it', async () => {
    const [tag, define] = late();
    const element = await mount<PrimeCancelAdvisor>(`<${tag}></${tag}>`, { settle: false });
    const events = captureEvents('prime-cancel-select', 'prime-cancel-error');
    Object.assign(element, { headingLevel: 4, heading: '題', data: pack('だれの分ですか') });
    define();
    await settled(element);
    expect(seen(inside(element, 'h4'))).to.equal('題');
    expect(inside(element, 'legend').textContent).to.include('だれの分ですか');
    expect(Object.keys(element).filter((key) => key in PrimeCancelAdvisor.properties)).to.deep.equal([]);
    Object.assign(element, { headingLevel: 3, data: undefined });
    await settled(element);
    inside(element, 'h3');
    expect(inside(element, 'legend').textContent).to.include('だれの、何をやめますか');
    expect(events).to.deep.equal([]);
  });

  it('never shows the bundled words first where the data is already there', async () => {
    const [tag, define] = late();
    const element = await mount<PrimeCancelAdvisor>(
      `<${tag}><script type="application/json">${JSON.stringify(pack('だれの分ですか'))}</script></${tag}>`,
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
    for (const text of texts) expect(text).to.include('だれの分ですか');
  });

  it('takes a JSON child that a script appends, and takes away', async () => {
    const [tag, define] = late();
    define();
    const element = await mount<PrimeCancelAdvisor>(`<${tag}></${tag}>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(pack('だれの分ですか'));
    element.append(script);
    await Promise.resolve();
    await settled(element);
    expect(textOf(element)).to.include('だれの分ですか');
    script.remove();
    await Promise.resolve();
    await settled(element);
    expect(textOf(element)).not.to.include('だれの分ですか');
  });

  it('is made by a script, in a template and by cloning alike, and a clone has no answers', async () => {
    const [tag, define] = late();
    define();
    const box = await mount<HTMLElement>('<div></div>');
    const made = document.createElement(tag) as PrimeCancelAdvisor;
    expect(made.getAttributeNames(), 'nothing is written by the constructor').to.deep.equal([]);
    box.append(made);
    await settled(made);
    await made.updateComplete;
    await answer(made, 'paid');
    await made.updateComplete;
    const template = document.createElement('template');
    template.innerHTML = `<${tag}></${tag}>`;
    box.append(template.content.cloneNode(true), made.cloneNode(true));
    const [, parsed, cloned] = [...box.children] as PrimeCancelAdvisor[];
    await Promise.all([parsed!.updateComplete, cloned!.updateComplete]);
    expect(textOf(parsed!)).to.equal(textOf(cloned!));
    expect(questionOf(cloned!)).to.equal('case');
  });

  it('lets the fallback go once it works, and swallows nothing else', async () => {
    const element = await mount(
      '<prime-cancel-advisor><p slot="fallback">予備</p><p>著者の文</p></prime-cancel-advisor>',
    );
    const [fallback, own] = element.children as unknown as [HTMLElement, HTMLElement];
    expect([fallback.checkVisibility(), own.checkVisibility()]).to.deep.equal([false, true]);
    expect(own.getBoundingClientRect().top).to.be.at.least(inside(element, '.root').getBoundingClientRect().bottom - 1);
  });
});
