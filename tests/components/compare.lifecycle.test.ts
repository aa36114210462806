import { expect } from 'chai';
import { register } from '../../src/register.js';
import { version } from '../../src/version.js';
import { cellOf, moreButton, mountCompare, rowsOf, sortButton, useButton } from './compare.helpers.js';
import {
  allInside,
  captureConsole,
  captureFailures,
  captureListeners,
  cdp,
  frame,
  inside,
  mount,
  mutations,
  settled,
} from './helpers.js';

const json =
  '<script type="application/json">{"tables":[{"id":"methods","rows":[{"id":"phone","label":"でんわ"}]}]}</script>';

describe('<prime-cancel-compare> lifecycle', () => {
  it('is the same after it was taken out and put back, with what the reader did', async () => {
    const element = await mountCompare('differences', json);
    sortButton(element, 'ease').click();
    moreButton(element).click();
    useButton(element, 'chat').click();
    await settled(element);
    cellOf(element, 'phone', '専門スタッフ対応').querySelector('details')!.open = true;
    await frame();
    await frame();
    const before = inside(element, '.root').innerHTML;
    const { parentElement } = element;
    const elsewhere = await mount<HTMLElement>('<div></div>', { width: 720 });
    elsewhere.append(element);
    await settled(element);
    await frame();
    await frame();
    expect(inside(element, '.root').innerHTML).to.equal(before);
    parentElement!.append(element);
    sortButton(element, 'ease').click();
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['phone', 'web-app', 'chat']);
  });

  it('is independent of other tables of the same data', async () => {
    const one = await mountCompare();
    const two = await mountCompare();
    sortButton(one, 'ease').click();
    one.highlight = 'chat';
    await settled(one);
    expect(rowsOf(two)).to.deep.equal(['phone', 'web-app', 'chat']);
    expect(allInside(two, '[data-highlight], [aria-sort]')).to.deep.equal([]);
    const three = await mountCompare();
    expect(inside(three, 'tbody').innerHTML).to.equal(inside(two, 'tbody').innerHTML);
  });

  it('listens to nothing outside of itself', async () => {
    const listeners = captureListeners();
    const element = await mountCompare();
    expect(listeners()).to.deep.equal([]);
    sortButton(element, 'ease').click();
    useButton(element, 'chat').click();
    element.remove();
    expect(listeners()).to.deep.equal([]);
  });

  it('leaves no listener or node behind after 1,000 mounts', async function () {
    this.timeout(60_000);
    const box = await mount<HTMLElement>('<div></div>', { width: 400 });
    const count = async () => {
      await frame();
      await frame();
      await cdp('HeapProfiler.collectGarbage');
      return cdp<{ nodes: number; jsEventListeners: number }>('Memory.getDOMCounters');
    };
    const round = async (times: number, child = '') => {
      for (let index = 0; index < times; index += 1) {
        box.innerHTML = `<prime-cancel-compare group="g${index}">${child}</prime-cancel-compare>`;
        const element = box.querySelector('prime-cancel-compare')!;
        await element.updateComplete;
        sortButton(element, 'ease').click();
        useButton(element, 'chat').click();
        await element.updateComplete;
        if (index % 50 === 0) await frame();
        box.replaceChildren();
      }
    };
    await round(20, json);
    const before = await count();
    await round(950);
    await round(50, json);
    const after = await count();
    expect(after.nodes - before.nodes).to.be.below(10);
    expect(after.jsEventListeners - before.jsEventListeners).to.be.below(10);
  });

  it('writes nothing where nothing changes', async () => {
    const element = await mountCompare('sort="-ease" highlight="phone" differences', json);
    useButton(element, 'chat').click();
    await settled(element);
    await frame();
    await frame();
    const nothing = {
      'an update': () => element.requestUpdate(),
      'the same attributes': () => {
        for (const { name, value } of [...element.attributes]) element.setAttribute(name, value);
      },
      'values that narrow to the same': () => Object.assign(element, { headingLevel: 9, table: 'tables' }),
      'a child of the author': () => element.append(document.createElement('p')),
      'the method that is chosen already': () => useButton(element, 'chat').click(),
      'the same data': () => (element.data = undefined),
    };
    for (const [name, act] of Object.entries(nothing)) {
      expect(await mutations(element, act), name).to.deep.equal([]);
    }
  });

  it('writes little for a choice: the rows that it goes from and to, and what is said', async () => {
    const element = await mountCompare();
    useButton(element, 'chat').click();
    await settled(element);
    const records = await mutations(element, () => useButton(element, 'phone').click());
    expect(records.length).to.be.at.most(6);
    for (const { target } of records) {
      const node = target instanceof Element ? target : target.parentElement!;
      expect(node.closest('[data-row="web-app"]')).to.equal(null);
    }
  });

  it('writes nothing into the page around it', async () => {
    const element = await mountCompare();
    const records = await mutations(
      element,
      () => {
        sortButton(element, 'ease').click();
        useButton(element, 'chat').click();
      },
      document.documentElement,
    );
    expect(records.map(({ target }) => target)).to.deep.equal([]);
  });

  it('is silent on the console, and leaves no name behind', async () => {
    const lines = captureConsole();
    const failures = captureFailures();
    const before = Object.keys(globalThis);
    const element = await mountCompare('table="channels" differences sort="reply"');
    moreButton(element).click();
    await settled(element);
    element.remove();
    expect(Object.keys(globalThis)).to.deep.equal(before);
    expect([...lines, ...failures]).to.deep.equal([]);
  });

  it('is registered once, silently for the same version', () => {
    const lines = captureConsole();
    const present = customElements.get('prime-cancel-compare');
    register(
      'prime-cancel-compare',
      class extends HTMLElement {
        static readonly primeCancelVersion = version;
      },
    );
    expect(customElements.get('prime-cancel-compare')).to.equal(present);
    expect(lines).to.deep.equal([]);
  });
});
