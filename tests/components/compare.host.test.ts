import { expect } from 'chai';
import { mountCompare, NARROW, pageStyle, sticksOut, visible, WIDE } from './compare.helpers.js';
import { inside, mount } from './helpers.js';

describe('<prime-cancel-compare> in a page of other people', () => {
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
