import { expect } from 'chai';
import {
  captureConsole,
  captureFailures,
  captureListeners,
  cdp,
  inside,
  mount,
  mutations,
  settled,
  textOf,
  until,
} from './helpers.js';
import {
  cellOf,
  cellsOf,
  chipOf,
  evening,
  fakeClock,
  japan,
  mountMap,
  nowCell,
  nowSentence,
  placeOf,
  pressedIn,
  seenCells,
  tooltipOf,
} from './heatmap.helpers.js';

type Heatmap = HTMLElementTagNameMap['prime-cancel-heatmap'];

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

describe('<prime-cancel-heatmap> lifecycle', () => {
  it('an update without a change writes nothing', async () => {
    const element = await mountMap('hours="9-10"');
    expect(
      await mutations(element, () => {
        element.requestUpdate();
        element.day = 'today';
        element.hours = '9-10';
      }),
    ).to.deep.equal([]);
    cellOf(element, 'wed', 13).focus();
    await settled(element);
    expect(await mutations(element, () => element.requestUpdate())).to.deep.equal([]);
  });

  it('the same data again writes nothing to the table', async () => {
    const content = () => ({ congestion: { cells: [{ day: 'wed', hour: 13, level: 'quiet', source: 'article' }] } });
    const element = await mountMap();
    element.data = content();
    await settled(element);
    const records = await mutations(element, () => (element.data = content()));
    expect(records.filter(({ target }) => inside(element, 'table').contains(target))).to.deep.equal([]);
    expect(inside(element, 'table').isConnected).to.equal(true);
  });

  it('is the same after it was taken out and put back, elsewhere, and works on', async () => {
    const failures = captureFailures();
    const element = await mountMap('', { width: 360 });
    chipOf(element, 'days', '土曜').click();
    chipOf(element, 'hours', '夜').click();
    await settled(element);
    const text = textOf(element);
    const elsewhere = await mount<HTMLElement>('<div style="inline-size: 360px"></div>');
    expect(
      await mutations(element, async () => {
        elsewhere.append(element);
        await settled(element);
      }),
    ).to.deep.equal([]);
    expect(textOf(element)).to.equal(text);
    chipOf(element, 'days', '日曜').click();
    await settled(element);
    expect(placeOf(seenCells(element)[0])).to.equal('sun 0');
    expect([pressedIn(element, 'hours').join(), failures.length]).to.deep.equal(['夜', 0]);
  });

  it('follows the clock, the hours and the data that changed while it was away', async () => {
    const clock = fakeClock(evening);
    const element = await mount<Heatmap>('<prime-cancel-heatmap></prime-cancel-heatmap>');
    const page = element.parentElement!;
    const other = await mount<Heatmap>('<prime-cancel-heatmap></prime-cancel-heatmap>');
    element.remove();
    clock.sleep(japan('wed', 9));
    chipOf(other, 'hours', '深夜').click();
    element.data = { congestion: { cells: [{ day: 'wed', hour: 9, level: 'busy', source: 'article' }] } };
    await settled(element);
    page.append(element);
    await settled(element);
    expect(nowCell(element)).to.equal('wed 9');
    expect(nowSentence(element)).to.include('混雑しやすい');
    expect(pressedIn(element, 'hours')).to.deep.equal(['深夜']);
  });

  it('a clone is a map of its own', async () => {
    const element = await mountMap('day="sat"', { width: 360 });
    const clone = element.cloneNode(true) as Heatmap;
    element.parentElement!.append(clone);
    await settled(clone);
    clone.now = japan('wed', 9);
    await settled(clone);
    expect([nowCell(element), nowCell(clone)]).to.deep.equal(['tue 19', 'wed 9']);
    expect(cellsOf(clone)).to.have.length(168);
  });

  it('maps of one page do not touch each other', async () => {
    const [first, second] = [await mountMap('', { width: 360 }), await mountMap('', { width: 360 })];
    const records = await mutations(
      second,
      async () => {
        first.now = japan('wed', 9);
        cellOf(first, 'tue', 3).focus();
        await settled(first);
        chipOf(first, 'days', '土曜').click();
        await settled(first);
      },
      second.shadowRoot!,
    );
    expect(records).to.deep.equal([]);
  });

  it('has no listener on a cell', async () => {
    const element = await mountMap();
    const holder = globalThis as { listenerTarget?: Element };
    const listeners = async (target: Element) => {
      holder.listenerTarget = target;
      const { result } = await cdp<{ result: { objectId: string } }>('Runtime.evaluate', {
        expression: 'globalThis.listenerTarget',
      });
      const found = await cdp<{ listeners: unknown[] }>('DOMDebugger.getEventListeners', { objectId: result.objectId });
      delete holder.listenerTarget;
      return found.listeners.length;
    };
    for (const target of [cellOf(element, 'tue', 19), inside(element, 'table'), chipOf(element, 'hours', '朝')]) {
      expect(await listeners(target)).to.equal(0);
    }
    expect(await listeners(inside(element, 'section')), 'delegated').to.be.within(1, 6);
  });

  it('does not touch the page: no global, no attribute of its own, no style outside', async () => {
    const globals = Object.keys(globalThis).sort().join();
    const lines = captureConsole();
    const failures = captureFailures();
    const records = await mutations(
      document.body,
      async () => {
        const element = document.createElement('prime-cancel-heatmap');
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      },
      document.documentElement,
    );
    expect([...new Set(records.map(({ target }) => target.nodeName))]).to.deep.equal(['BODY']);
    expect(Object.keys(globalThis).sort().join()).to.equal(globals);
    expect([...lines, ...failures]).to.deep.equal([]);
  });

  it('leaks nothing over 1,000 maps, also when they go with their tooltip open', async function () {
    this.timeout(60_000);
    const open = captureListeners();
    const once = async (withTooltip: boolean) => {
      const element = document.createElement('prime-cancel-heatmap');
      if (withTooltip) element.now = evening;
      document.body.append(element);
      await element.updateComplete;
      if (withTooltip) {
        cellOf(element, 'wed', 9).focus();
        if (!tooltipOf(element)) throw new Error('the tooltip did not open');
      }
      element.remove();
    };
    const counts = async () => ({
      maps: await alive('customElements.get("prime-cancel-heatmap").prototype'),
      tables: await alive('HTMLTableElement.prototype'),
    });
    for (let count = 0; count < 5; count++) await once(count % 2 === 0);
    await until(async () => (await counts()).maps <= 1, 'the first ones are collected');
    const before = await counts();
    for (let count = 0; count < 1000; count++) await once(count % 10 === 0);
    await until(async () => (await counts()).maps <= before.maps, 'all are collected', 20_000);
    expect((await counts()).tables).to.be.at.most(before.tables);
    expect(open()).to.deep.equal([]);
  });
});
