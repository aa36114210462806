import { expect } from 'chai';
import {
  afterwards,
  axeViolations,
  captureFailures,
  captureListeners,
  cdp,
  centre,
  click,
  focused,
  frame,
  hover,
  inside,
  mount,
  mutations,
  press,
  seen,
  settled,
  until,
  viewport,
} from './helpers.js';
import { cellOf, japan, mountMap, placeOf, tooltipOf, type Day } from './heatmap.helpers.js';

const opened = (element: Element) =>
  until(() => {
    const tip = tooltipOf(element);
    return tip?.checkVisibility() ? tip : undefined;
  }, 'opens');
const isOpen = (element: Element) => !!tooltipOf(element);
const closed = (element: Element) => until(() => !isOpen(element), 'closes');
/** Longer than a tooltip takes to open or to close. */
const aWhile = async () => {
  const start = performance.now();
  await until(() => performance.now() - start > 400, 'time passes');
};

const tap = async (target: Element) => {
  const [x, y] = centre(target);
  await cdp('Emulation.setTouchEmulationEnabled', { enabled: true });
  afterwards(() => cdp('Emulation.setTouchEmulationEnabled', { enabled: false }).then(() => undefined));
  await cdp('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await cdp('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

/** Both stand still: position is found in a microtask. */
const rects = async (element: Element, cell: Element) => {
  const tip = await opened(element);
  await frame();
  return { tip: tip.getBoundingClientRect(), cell: cell.getBoundingClientRect() };
};

describe('<prime-cancel-heatmap> tooltip', () => {
  for (const [name, style] of [
    ['zooms', 'zoom: 1.25'],
    ['scales', 'transform: scale(0.8); transform-origin: 0 0'],
  ] as const) {
    it(`stands at its cell where a page ${name}`, async () => {
      await viewport(1280, 900);
      const page = await mount<HTMLElement>(`<div style="${style}"></div>`);
      const element = await mountMap('', { width: 760 });
      page.append(element);
      await settled(element);
      const target = cellOf(element, 'thu', 12);
      await hover(target);
      const { tip, cell } = await rects(element, target);
      expect(Math.abs(tip.left + tip.width / 2 - (cell.left + cell.width / 2))).to.be.at.most(2);
      expect(Math.abs(tip.bottom - cell.top)).to.be.at.most(2);
    });
  }

  it('opens on hover, adds the reason, and belongs to its cell', async () => {
    const element = await mountMap();
    const cell = cellOf(element, 'tue', 20);
    await hover(cell);
    const tip = await opened(element);
    expect(seen(tip)).to.equal(
      '火曜 20時台 非常に混雑 夜(18–22時)の目安です。19–22時は、避けたほうがよい時間帯とされています。',
    );
    expect(cell.getAttribute('aria-describedby')).to.equal(tip.id);
    expect(tip.getRootNode() === element.shadowRoot).to.equal(true);
  });

  it('passes axe while it is open', async function () {
    this.timeout(20_000);
    const element = await mountMap();
    cellOf(element, 'sun', 3).focus();
    await opened(element);
    expect(await axeViolations(element.parentElement!)).to.deep.equal([]);
  });

  it('opens on focus, and follows it', async () => {
    const element = await mountMap();
    cellOf(element, 'wed', 9).focus();
    expect(seen(await opened(element))).to.include('水曜 9時台');
    await press('ArrowRight');
    await settled(element);
    expect(seen(await opened(element))).to.include('水曜 10時台');
    expect(element.shadowRoot!.querySelectorAll('[role="tooltip"]')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('[aria-describedby]')).to.have.length(1);
    cellOf(element, 'wed', 10).blur();
    await closed(element);
    expect(cellOf(element, 'wed', 10).hasAttribute('aria-describedby')).to.equal(false);
  });

  it('opens on tap, and another tap elsewhere closes it', async () => {
    const element = await mountMap('', { width: 360 });
    await tap(cellOf(element, 'tue', 14));
    expect(seen(await opened(element))).to.include('火曜 14時台');
    await tap(inside(element, '[part="now-sentence"]'));
    await closed(element);
    await tap(cellOf(element, 'tue', 3));
    expect(seen(await opened(element)))
      .to.include('火曜 3時台')
      .and.to.include('人員不足');
  });

  it('says of an unknown hour that nothing is stated', async () => {
    const element = await mountMap();
    cellOf(element, 'tue', 16).focus();
    expect(seen(await opened(element))).to.include('記載なし この時間の混み具合は、記載がありません。');
  });

  it('can be hovered: the mouse reaches it without its closing', async () => {
    const element = await mountMap();
    const cell = cellOf(element, 'wed', 13);
    await hover(cell);
    const tip = await opened(element);
    await frame();
    const [x, y] = centre(cell);
    const target = tip.getBoundingClientRect();
    const to = target.top + target.height / 2;
    for (let step = 1; step <= 5; step++) await hover([x, Math.round(y + ((to - y) * step) / 5)]);
    await aWhile();
    expect(isOpen(element)).to.equal(true);
    await hover([5, 5]);
    await closed(element);
  });

  it('closes on Esc, with the focus where it was, and opens again on the next move', async () => {
    const element = await mountMap();
    cellOf(element, 'wed', 9).focus();
    await opened(element);
    await press('Escape');
    expect(isOpen(element)).to.equal(false);
    expect(placeOf(focused())).to.equal('wed 9');
    await press('ArrowRight');
    await opened(element);
  });

  it('closes a hovered one on Esc, also with the focus elsewhere', async () => {
    const element = await mountMap();
    await hover(cellOf(element, 'wed', 9));
    await opened(element);
    await press('Escape');
    expect(isOpen(element)).to.equal(false);
  });

  it('stays with the focus while the mouse passes by', async () => {
    const element = await mountMap();
    cellOf(element, 'tue', 19).focus();
    await press('ArrowRight');
    await opened(element);
    await hover(inside(element, '[part="legend"]'));
    await hover([5, 5]);
    await aWhile();
    expect(seen(tooltipOf(element)!)).to.include('20時台');
  });

  it('does not open for a mouse that only passes', async () => {
    const element = await mountMap();
    await hover(cellOf(element, 'wed', 9));
    await hover([5, 5]);
    await aWhile();
    expect(isOpen(element)).to.equal(false);
  });

  it("has nothing to say of the author's own table", async () => {
    const element = await mountMap('', {
      children: '<table><tbody><tr><td data-hour="9" tabindex="0" id="own">9</td></tr></tbody></table>',
    });
    document.querySelector<HTMLElement>('#own')!.focus();
    await hover(document.querySelector('#own')!);
    await aWhile();
    expect(isOpen(element)).to.equal(false);
  });
});

describe('<prime-cancel-heatmap> tooltip, where it stands', () => {
  it('above its cell, in the middle, with its point on the cell', async () => {
    const element = await mountMap();
    element.parentElement!.style.paddingBlockStart = '100px';
    const cell = cellOf(element, 'wed', 13);
    cell.focus();
    const { tip, cell: at } = await rects(element, cell);
    expect(tip.bottom).to.be.within(at.top - 2, at.top + 2);
    expect((tip.left + tip.right) / 2).to.be.within(at.left + at.width / 2 - 2, at.left + at.width / 2 + 2);
  });

  const corners: [string, Day, number][] = [
    ['left', 'wed', 0],
    ['right', 'wed', 23],
  ];
  for (const [side, day, hour] of corners) {
    for (const [width, box] of [
      [800, 784],
      [360, 344],
      [256, 240],
    ] as const) {
      it(`shifts at the ${side} edge of a window of ${width} px, its point on the cell`, async () => {
        await viewport(width, 700);
        const element = await mountMap(`day="${day}"`, { width: box });
        const cell = cellOf(element, day, hour);
        cell.scrollIntoView({ block: 'center' });
        cell.focus({ preventScroll: true });
        const { tip, cell: at } = await rects(element, cell);
        expect(tip.left).to.be.at.least(0);
        expect(tip.right).to.be.at.most(width);
        const point = getComputedStyle(tooltipOf(element)!, '::after');
        const middle = tip.left + parseFloat(point.left) + parseFloat(point.width) / 2;
        expect(middle).to.be.within(at.left, at.right);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('below where there is no room above', async () => {
    await viewport(800, 600);
    const element = await mountMap();
    const cell = cellOf(element, 'wed', 13);
    element.parentElement!.style.paddingBlockEnd = '900px';
    scrollTo(0, scrollY + cell.getBoundingClientRect().top - 10);
    cell.focus({ preventScroll: true });
    const { tip, cell: at } = await rects(element, cell);
    expect(tip.top).to.be.within(at.bottom - 2, at.bottom + 2);
    scrollTo(0, 0);
  });

  it('goes with its cell when the page scrolls', async () => {
    await viewport(800, 600);
    const element = await mountMap();
    element.parentElement!.style.paddingBlock = '300px 900px';
    const cell = cellOf(element, 'wed', 13);
    cell.focus();
    await opened(element);
    scrollBy(0, 60);
    await until(() => {
      const distance = tooltipOf(element)!.getBoundingClientRect().bottom - cell.getBoundingClientRect().top;
      return Math.abs(distance) <= 2;
    }, 'stands above the cell again');
    scrollTo(0, 0);
  });

  it('is right on a page that is moved and scaled by styles', async () => {
    const box = await mount<HTMLElement>('<div style="transform: translate(40px, 150px); filter: grayscale(0)"></div>');
    const element = await mountMap();
    box.append(element);
    await settled(element);
    const cell = cellOf(element, 'thu', 13);
    cell.focus();
    const { tip, cell: at } = await rects(element, cell);
    expect(tip.bottom).to.be.within(at.top - 2, at.top + 2);
  });
});

describe('<prime-cancel-heatmap> tooltip, what it costs', () => {
  it('nothing before the first one: no element, no measuring, no listener outside', async () => {
    const open = captureListeners();
    const element = await mountMap();
    const { value: measure } = Object.getOwnPropertyDescriptor(Element.prototype, 'getBoundingClientRect') as {
      value: (this: Element) => DOMRect;
    };
    let measured = 0;
    Element.prototype.getBoundingClientRect = function () {
      measured += 1;
      return measure.call(this);
    };
    afterwards(() => void (Element.prototype.getBoundingClientRect = measure));
    const clockAndStorage = open();
    element.now = japan('tue', 20);
    await settled(element);
    scrollBy(0, 10);
    dispatchEvent(new Event('resize'));
    await frame();
    expect(measured).to.equal(0);
    expect(isOpen(element)).to.equal(false);
    for (const type of ['keydown', 'pointerdown', 'scroll', 'resize']) {
      expect(clockAndStorage.join()).not.to.include(type);
    }
  });

  it('listens to the page only while one is open', async () => {
    const open = captureListeners();
    const element = await mountMap();
    const before = open();
    cellOf(element, 'wed', 9).focus();
    await opened(element);
    expect(open().length).to.be.greaterThan(before.length);
    await press('Escape');
    expect(open()).to.deep.equal(before);
  });

  it('takes everything with it when the map is removed while it is open', async () => {
    const failures = captureFailures();
    const open = captureListeners();
    const element = await mountMap();
    const page = element.parentElement!;
    const cell = cellOf(element, 'wed', 9);
    await hover(cell);
    await opened(element);
    element.remove();
    expect(open()).to.deep.equal([]);
    expect(isOpen(element)).to.equal(false);
    expect(cell.hasAttribute('aria-describedby')).to.equal(false);
    page.append(element);
    await settled(element);
    expect(isOpen(element)).to.equal(false);
    cell.focus();
    await opened(element);
    expect(failures).to.deep.equal([]);
  });

  it('closes or follows when the hour moves and when the data changes, and loses no description', async () => {
    const element = await mountMap();
    cellOf(element, 'wed', 13).focus();
    await opened(element);
    element.now = japan('tue', 20);
    await settled(element);
    expect(seen(tooltipOf(element)!)).to.include('13時台 混雑しやすい');
    element.data = { congestion: { cells: [{ day: 'wed', hour: 13, level: 'quiet', source: 'article' }] } };
    await settled(element);
    const tip = tooltipOf(element);
    if (tip) expect(seen(tip)).to.include('比較的空いている');
    expect(element.shadowRoot!.querySelectorAll('[aria-describedby]')).to.have.length(tip ? 1 : 0);
  });

  it('writes nothing to the page outside the map', async () => {
    const element = await mountMap();
    const records = await mutations(
      element,
      async () => {
        cellOf(element, 'wed', 9).focus();
        await opened(element);
        await press('Escape');
      },
      document.documentElement,
    );
    expect(records).to.deep.equal([]);
  });

  it('opens by a mouse click too, and the second one on the same cell keeps it', async () => {
    const element = await mountMap();
    const cell = cellOf(element, 'fri', 9);
    await click(cell);
    await opened(element);
    await click(cell);
    expect(isOpen(element)).to.equal(true);
  });
});
