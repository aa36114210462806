import { expect } from 'chai';
import { ask, entryOf, fieldOf, idsOf, mountFaq, openIds, statusOf, toggle, toggled, typeIn } from './faq.helpers.js';
import {
  captureConsole,
  captureFailures,
  captureListeners,
  cdp,
  frame,
  inside,
  mount,
  mutations,
  settled,
  textOf,
} from './helpers.js';

/** Objects of a class that are alive after a collection. */
async function alive(prototype: string): Promise<number> {
  await cdp('HeapProfiler.collectGarbage');
  const { result } = await cdp<{ result: { objectId: string } }>('Runtime.evaluate', { expression: prototype });
  const { objects } = await cdp<{ objects: { objectId: string } }>('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
  });
  const { result: length } = await cdp<{ result: { value: number } }>('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await cdp('Runtime.releaseObject', { objectId: objects.objectId });
  return length.value;
}

describe('<prime-cancel-faq> lifecycle', () => {
  it('an update without a change writes nothing', async () => {
    const element = await mountFaq('searchable open="refund" category="billing" json-ld');
    await toggled();
    const same = () => {
      element.requestUpdate();
      element.open = 'refund';
      element.category = 'billing';
      element.headingLevel = 3;
      element.exclusive = false;
    };
    expect(await mutations(element, same)).to.deep.equal([]);
    expect(await mutations(element, same, document.head)).to.deep.equal([]);
    await ask(element, '返金');
    expect(await mutations(element, same)).to.deep.equal([]);
  });

  it('the same words again write nothing', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '返金');
    expect(await mutations(element, () => typeIn(element, '返金 '))).to.deep.equal([]);
  });

  it('is the same after it was taken out and put back, elsewhere, and works on', async () => {
    const failures = captureFailures();
    const element = await mountFaq('searchable open="refund"');
    await ask(element, '返金');
    const text = textOf(element);
    const elsewhere = await mount<HTMLElement>('<div></div>');
    elsewhere.append(element);
    await settled(element);
    expect(textOf(element)).to.equal(text);
    expect(fieldOf(element).value).to.equal('返金');
    expect(openIds(element)).to.deep.equal(['refund']);
    await ask(element, '請求');
    expect(idsOf(element)[0]).to.equal('billed-after-cancel');
    await toggle(element, 'billed-after-cancel');
    expect(entryOf(element, 'billed-after-cancel').open).to.equal(true);
    expect(failures).to.deep.equal([]);
  });

  it('a clone is a widget of its own', async () => {
    const element = await mountFaq('searchable open="refund"');
    await toggle(element, 'urgent');
    await ask(element, '返金');
    const clone = element.cloneNode(true) as typeof element;
    element.after(clone);
    await settled(clone);
    expect(openIds(clone)).to.deep.equal(['refund']);
    expect(fieldOf(clone).value).to.equal('');
    expect(idsOf(clone).length).to.be.above(idsOf(element).length);
  });

  it('listens to nothing of the page once it is gone, and starts again', async () => {
    const listeners = captureListeners();
    const element = await mountFaq('searchable json-ld');
    await ask(element, '返金');
    expect(listeners()).to.include('window hashchange');
    element.remove();
    expect(listeners()).to.deep.equal([]);
    document.body.append(element);
    await settled(element);
    expect(listeners()).to.include('window hashchange');
    element.remove();
    expect(listeners()).to.deep.equal([]);
  });

  it('leaves nothing behind: no node, no timer, no word on the console', async () => {
    const lines = captureConsole();
    const failures = captureFailures();
    const before = document.head.childElementCount;
    const element = await mountFaq('searchable json-ld');
    typeIn(element, '返金');
    element.remove();
    const told = statusOf(element);
    for (let count = 0; count < 20; count++) await frame();
    expect(statusOf(element)).to.equal(told);
    expect(document.head.childElementCount).to.equal(before);
    expect([lines, failures]).to.deep.equal([[], []]);
  });

  it('a thousand mounts leak nothing', async function () {
    this.timeout(120_000);
    const box = await mount<HTMLElement>('<div></div>');
    const round = async (count: number) => {
      for (let index = 0; index < count; index++) {
        box.innerHTML = '<prime-cancel-faq searchable json-ld open="refund"></prime-cancel-faq>';
        const element = box.firstElementChild as HTMLElementTagNameMap['prime-cancel-faq'];
        await element.updateComplete;
        if (index % 50 === 0) {
          typeIn(element, '返金');
          await element.updateComplete;
        }
      }
      box.innerHTML = '';
      await toggled();
    };
    await round(20);
    const elements = await alive('HTMLDetailsElement.prototype');
    const hosts = await alive('customElements.get("prime-cancel-faq").prototype');
    await round(1000);
    expect((await alive('customElements.get("prime-cancel-faq").prototype')) - hosts).to.be.at.most(1);
    expect((await alive('HTMLDetailsElement.prototype')) - elements).to.be.at.most(60);
  });

  it('is defined once the page loads it, over what the author wrote', async () => {
    const element = await mountFaq('', '<p slot="fallback">質問と答えがここに出ます。</p><p>あとがき</p>');
    expect(element.querySelector<HTMLElement>('[slot="fallback"]')!.checkVisibility()).to.equal(false);
    expect(element.querySelector<HTMLElement>('p:last-child')!.checkVisibility()).to.equal(true);
    expect(inside(element, '.root').checkVisibility()).to.equal(true);
  });
});
