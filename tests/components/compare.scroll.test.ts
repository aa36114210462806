import { expect } from 'chai';
import {
  cellOf,
  isSeen,
  moreButton,
  mountCompare,
  mountData,
  NARROW,
  sticksOut,
  useButton,
  WIDE,
} from './compare.helpers.js';
import { focused, frame, inside, mount, press, settled, until, viewport } from './helpers.js';

const scroller = (element: Element) => inside(element, '.scroller');
const view = (element: Element) => inside(element, '.view');

/** A table that is wider than its container. */
const wideTable = (rows = 4) =>
  mountData({
    columns: [...'abcdefghij'].map((id) => ({ id, label: `列${id}`, type: 'text' })),
    rows: [...Array(rows).keys()].map((n) => ({
      id: `r${n}`,
      label: `行${n}`,
      cells: Object.fromEntries([...'abcdefghij'].map((id) => [id, 'いくつかの言葉'])),
    })),
  });

describe('<prime-cancel-compare> scrolling', () => {
  const pinned = (element: Element, selector: string) => {
    const box = scroller(element).getBoundingClientRect();
    const { left, top } = inside(element, selector).getBoundingClientRect();
    return { left: Math.round(left - box.left), top: Math.round(top - box.top) };
  };

  it('keeps the header and the first column in sight', async () => {
    const element = await wideTable(60);
    const box = scroller(element);
    expect(box.scrollHeight).to.be.greaterThan(box.clientHeight);
    expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
    box.scrollTo(200, 500);
    await frame();
    expect(pinned(element, 'thead th')).to.deep.equal({ left: 0, top: 0 });
    expect(pinned(element, 'thead th:nth-child(3)').top).to.equal(0);
    expect(pinned(element, '[data-row="r15"] th').left).to.equal(0);
    // What stays is opaque, and lies above what passes under it.
    for (const selector of ['thead th', '[data-row="r15"] th', 'thead th:nth-child(3)']) {
      expect(getComputedStyle(inside(element, selector)).backgroundColor).to.equal('rgb(255, 255, 255)');
    }
    const { left, top, height } = inside(element, '[data-row="r15"] th').getBoundingClientRect();
    const row = inside<HTMLTableRowElement>(element, '[data-row="r15"]');
    expect(row.cells[0]!.contains(element.shadowRoot!.elementFromPoint(left + 20, top + height / 2))).to.equal(true);
    const corner = box.getBoundingClientRect();
    const atCorner = element.shadowRoot!.elementFromPoint(corner.left + 10, corner.top + 10);
    expect(atCorner!.closest('th')).to.equal(inside(element, 'thead th'));
  });

  it('says on which side there is more, in a hint, a line and a shade, and for the keyboard', async () => {
    const element = await wideTable();
    const box = scroller(element);
    const edges = () => [view(element).hasAttribute('data-start'), view(element).hasAttribute('data-end')];
    await until(() => edges()[1], 'the end is marked');
    expect(edges()).to.deep.equal([false, true]);
    expect(isSeen(inside(element, '.hint'))).to.equal(true);
    const shade = (node: Element) => getComputedStyle(node).boxShadow;
    expect(shade(box)).to.include('inset');
    expect(shade(inside(element, '[data-row] > th'))).to.equal('none');
    box.scrollLeft = 100;
    await until(() => edges()[0], 'the start is marked');
    expect(edges()).to.deep.equal([true, true]);
    expect(shade(inside(element, '[data-row] > th'))).not.to.equal('none');
    box.scrollLeft = box.scrollWidth;
    await until(() => !edges()[1], 'the end is reached');
    expect(shade(box)).to.equal('none');
    expect(isSeen(inside(element, '.hint')), 'the hint does not jump').to.equal(true);
  });

  it('is a tab stop with a name where it scrolls, and scrolls by keys', async () => {
    const element = await wideTable();
    await until(() => view(element).hasAttribute('data-end'), 'measured');
    const box = scroller(element);
    box.focus();
    expect(focused()).to.equal(box);
    expect(element.shadowRoot!.getElementById(box.getAttribute('aria-labelledby')!)!.textContent.trim()).to.equal('表');
    await press('ArrowRight');
    await until(() => box.scrollLeft > 0, 'scrolled by a key');
  });

  it('is none of that where everything fits, and follows the width of the container', async () => {
    const element = await mountCompare('', '', 1000);
    await frame();
    await frame();
    expect(view(element).getAttributeNames()).to.deep.equal(['class']);
    expect(scroller(element).tabIndex).to.equal(-1);
    expect(isSeen(inside(element, '.hint'))).to.equal(false);
    element.parentElement!.style.inlineSize = '570px';
    await until(() => view(element).hasAttribute('data-end'), 'too narrow now');
    expect(scroller(element).tabIndex).to.equal(0);
    element.parentElement!.style.inlineSize = `${NARROW}px`;
    await until(() => !view(element).hasAttribute('data-end'), 'cards do not scroll');
    expect(scroller(element).tabIndex).to.equal(-1);
  });

  it('measures anew when the content changes, and after a move', async () => {
    const element = await mountCompare('table="phone-vs-web"');
    await frame();
    await frame();
    expect(view(element).hasAttribute('data-end')).to.equal(false);
    element.table = 'streaming-services';
    await until(() => view(element).hasAttribute('data-end'), 'a wider table');
    const elsewhere = await mount<HTMLElement>('<div></div>', { width: 1600 });
    await viewport(1700, 800);
    elsewhere.append(element);
    await until(() => !view(element).hasAttribute('data-end'), 'enough room there');
  });

  it('keeps the column of actions in sight at the end', async () => {
    const element = await mountCompare('', '', WIDE);
    const columns = [...'abcdef'].map((id) => ({ id, label: `項目${id}`, type: 'level' }));
    element.data = { tables: [{ id: 'methods', columns }] };
    await settled(element);
    await until(() => view(element).hasAttribute('data-end'), 'too wide now');
    const end = () =>
      Math.round(
        scroller(element).getBoundingClientRect().right - useButton(element, 'phone').getBoundingClientRect().right,
      );
    expect(end()).to.be.within(0, 1);
    scroller(element).scrollLeft = 60;
    await frame();
    expect(end()).to.be.within(0, 1);
    expect(getComputedStyle(inside(element, 'tbody .act')).boxShadow, 'what passes under it is seen to').not.to.equal(
      'none',
    );
  });

  it('reads from left to right also in a page that runs the other way', async () => {
    const page = await mount<HTMLElement>(
      '<div dir="rtl"><prime-cancel-compare table="streaming-services"></prime-cancel-compare></div>',
      {
        width: WIDE,
      },
    );
    const element = page.querySelector('prime-cancel-compare')!;
    await until(() => view(element).hasAttribute('data-end'), 'measured');
    expect(view(element).hasAttribute('data-start')).to.equal(false);
    expect(getComputedStyle(cellOf(element, 'hulu', '月額料金(税込)')).direction).to.equal('ltr');
    scroller(element).scrollLeft = 100;
    await until(() => view(element).hasAttribute('data-start'), 'scrolled');
    expect(sticksOut(element)).to.deep.equal([]);
    page.style.inlineSize = `${NARROW}px`;
    await frame();
    expect(sticksOut(element)).to.deep.equal([]);
    expect(isSeen(cellOf(element, 'hulu', '月額料金(税込)'))).to.equal(true);
    expect(isSeen(moreButton(element))).to.equal(true);
  });
});
