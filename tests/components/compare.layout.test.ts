import { expect } from 'chai';
import { tables } from '../../src/data/topics/tables.js';
import { cellOf, isSeen, moreButton, mountCompare, mountData, NARROW, useButton, WIDE } from './compare.helpers.js';
import { afterwards, allInside, focused, frame, inside, mount, press, settled, until, viewport } from './helpers.js';

/** Styles of a page, until the test ends. */
function pageStyle(css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  afterwards(() => style.remove());
}

const visible = (element: Element) => allInside(element, '*').filter((node) => isSeen(node));

/** What sticks out of the widget sideways but for what scrolls in its own box, or makes the page scroll. */
function sticksOut(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  const scrolls = getComputedStyle(inside(element, '.scroller')).overflowX === 'auto';
  const out = visible(element).filter((node) => {
    if (scrolls && node.closest('table')) return false;
    const rect = node.getBoundingClientRect();
    return rect.left < left - 1 || rect.right > right + 1;
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...out.map((node) => `${node.localName}.${node.className}`),
    ...(scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : []),
  ];
}

/** Shows all criteria and all reasons. */
async function openAll(element: Element) {
  for (const button of allInside<HTMLButtonElement>(element, '[part="more"]')) button.click();
  await settled(element);
  for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
}

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

describe('<prime-cancel-compare> layout', function () {
  this.timeout(30_000);

  for (const width of [256, 360, 768, 1280]) {
    for (const size of [16, 32]) {
      it(`fits ${width} px with text at ${size === 16 ? 100 : 200} %, everything open`, async () => {
        await viewport(width, 800);
        pageStyle(`body { margin: 0; font-size: ${size}px }`);
        for (const { id } of tables) {
          const element = await mountCompare(`table="${id}" highlight="phone"`, '', 0);
          expect(sticksOut(element), id).to.deep.equal([]);
          await openAll(element);
          expect(sticksOut(element), `${id}, open`).to.deep.equal([]);
          expect(parseFloat(getComputedStyle(inside(element, '.root')).fontSize)).to.equal(size);
          element.parentElement!.remove();
        }
      });
    }
  }

  for (const width of [256, 360, 1280]) {
    it(`has targets of 44 px and text of 16 px at ${width} px`, async () => {
      await viewport(width, 800);
      for (const table of ['methods', 'channels', 'streaming-services']) {
        const element = await mountCompare(`table="${table}" differences`, '', 0);
        await openAll(element);
        for (const target of allInside(element, 'button, select, summary, a').filter(isSeen)) {
          const rect = target.getBoundingClientRect();
          expect(Math.min(rect.width, rect.height), target.outerHTML.slice(0, 90)).to.be.at.least(44);
        }
        for (const node of visible(element)) {
          if (![...node.childNodes].some((child) => child.nodeType === 3 && child.nodeValue!.trim())) continue;
          const small = node.closest('.note, .mark, .figures, .field > span, thead, .recommended, .chosen');
          expect(parseFloat(getComputedStyle(node).fontSize), node.outerHTML).to.be.at.least(small ? 13 : 16);
        }
        element.parentElement!.remove();
      }
    });
  }

  for (const { id } of tables) {
    it(`shows the first row, its deciding criteria and its control within 640 px of the top at 360 px: ${id}`, async () => {
      await viewport(360, 640);
      pageStyle('body { margin: 0; padding-inline: 16px; font-family: "Noto Sans CJK JP", sans-serif }');
      const element = await mountCompare(`table="${id}"`, '', 0);
      const top = element.getBoundingClientRect().top;
      const first = inside(element, '[data-row]');
      expect(first.getBoundingClientRect().bottom - top).to.be.at.most(640);
      if (id === 'methods') expect(useButton(element, 'phone').getBoundingClientRect().bottom - top).to.be.below(400);
    });
  }

  it('keeps the three methods on little more than one screen of a phone', async () => {
    await viewport(360, 640);
    pageStyle('body { margin: 0; padding-inline: 16px }');
    const element = await mountCompare('', '', 0);
    const { bottom } = useButton(element, 'chat').getBoundingClientRect();
    expect(bottom - element.getBoundingClientRect().top).to.be.below(800);
  });

  const boxes = {
    'a bare flex item': 'display: flex',
    'a flex item beside text': 'display: flex; gap: 8px',
    'a flex column, aligned': 'display: flex; flex-direction: column; align-items: flex-start',
    'a grid column of its own size': 'display: grid; grid-template-columns: auto; justify-items: start',
    'a float': '',
    'a table cell': 'display: table',
    'an inline block': '',
  };
  const own: Readonly<Record<string, string>> = {
    'a float': 'float: left',
    'a table cell': 'display: table-cell',
    'an inline block': 'display: inline-block',
  };
  for (const [name, style] of Object.entries(boxes)) {
    it(`has a width as ${name}`, async () => {
      const page = await mount<HTMLElement>(
        `<div style="${style}">
          <prime-cancel-compare style="${own[name] ?? ''}"></prime-cancel-compare>
          ${name.includes('beside') ? '<p style="flex: none; inline-size: 100px">横の文</p>' : ''}
        </div>`,
        { width: 480 },
      );
      const element = page.querySelector('prime-cancel-compare')!;
      const { width } = element.getBoundingClientRect();
      expect(width).to.be.within(250, 480);
      expect(sticksOut(element)).to.deep.equal([]);
    });
  }
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
    const shade = () => getComputedStyle(view(element), '::after');
    expect(shade().backgroundImage).to.include('gradient');
    box.scrollLeft = 100;
    await until(() => edges()[0], 'the start is marked');
    expect(edges()).to.deep.equal([true, true]);
    const atStart = getComputedStyle(inside(element, '[data-row] > th'), '::after');
    expect([atStart.content, atStart.backgroundImage.includes('gradient')]).to.deep.equal(['""', true]);
    box.scrollLeft = box.scrollWidth;
    await until(() => !edges()[1], 'the end is reached');
    expect(shade().content).to.equal('none');
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
    expect(getComputedStyle(view(element), '::after').content, 'one line, not two').to.equal('none');
  });

  it('works from right to left', async () => {
    const page = await mount<HTMLElement>(
      '<div dir="rtl"><prime-cancel-compare table="streaming-services"></prime-cancel-compare></div>',
      {
        width: WIDE,
      },
    );
    const element = page.querySelector('prime-cancel-compare')!;
    await until(() => view(element).hasAttribute('data-end'), 'measured');
    expect(view(element).hasAttribute('data-start')).to.equal(false);
    scroller(element).scrollLeft = -100;
    await until(() => view(element).hasAttribute('data-start'), 'scrolled');
    expect(sticksOut(element)).to.deep.equal([]);
    page.style.inlineSize = `${NARROW}px`;
    await frame();
    expect(sticksOut(element)).to.deep.equal([]);
    expect(isSeen(cellOf(element, 'hulu', '月額料金(税込)'))).to.equal(true);
    expect(isSeen(moreButton(element))).to.equal(true);
  });
});

describe('<prime-cancel-compare> in a page of other people', () => {
  it('is the same where the page sets its root to 62.5 %', async () => {
    const sizes = (element: Element) =>
      visible(element).map(
        (node) => `${node.className} ${getComputedStyle(node).fontSize} ${node.getBoundingClientRect().height}`,
      );
    for (const width of [WIDE, NARROW]) {
      const before = await mountCompare('', '', width);
      const plain = sizes(before);
      before.parentElement!.remove();
      pageStyle('html { font-size: 62.5% }');
      expect(sizes(await mountCompare('', '', width))).to.deep.equal(plain);
    }
  });

  for (const width of [WIDE, NARROW]) {
    it(`keeps the styles of the page out at ${width} px`, async () => {
      const look = (element: Element) =>
        visible(element).map((node) => {
          const style = getComputedStyle(node);
          const rect = node.getBoundingClientRect();
          const { color, fontWeight, fontStyle, letterSpacing, textTransform, textAlign, listStyleType } = style;
          const { backgroundColor, lineHeight, whiteSpace, textIndent, textShadow, wordSpacing } = style;
          const { border, padding, margin, borderSpacing, captionSide, verticalAlign } = style;
          return [
            ...[node.localName, node.className, rect.width, rect.height, color, fontWeight, fontStyle, letterSpacing],
            ...[textTransform, textAlign, listStyleType, backgroundColor, lineHeight, whiteSpace, textIndent],
            ...[textShadow, wordSpacing, border, padding, margin, borderSpacing, captionSide, verticalAlign],
          ].join(' ');
        });
      const before = await mountCompare('table="channels"', '', width);
      const plain = look(before);
      before.parentElement!.remove();
      pageStyle(`
        * { margin: 0; line-height: 3; letter-spacing: 0.3em; text-transform: uppercase; text-align: center;
          text-indent: 2em; white-space: nowrap; word-spacing: 1em; text-shadow: 1px 1px red; color: red; font-weight: 900;
          font-style: italic; list-style: square; box-sizing: content-box; text-align-last: right; word-break: break-all;
          border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide }
        table, thead, tbody, tr, th, td, button, select, p, h3, section { all: unset; border: 5px solid red; padding: 9px }
        .view, .scroller, .figures, .note, .link, .root, .frame, .cell { display: none }
      `);
      const element = await mountCompare('table="channels"', '', width);
      expect(look(element)).to.deep.equal(plain);
    });
  }

  it('takes over what a page means for it: colour scheme, font, size, visibility', async () => {
    const page = await mount<HTMLElement>(
      '<div style="font: 20px monospace; visibility: hidden"><prime-cancel-compare></prime-cancel-compare></div>',
    );
    const { fontFamily, fontSize, visibility } = getComputedStyle(inside(page.firstElementChild!, 'td'));
    expect([fontFamily, fontSize, visibility]).to.deep.equal(['monospace', '20px', 'hidden']);
  });
});
