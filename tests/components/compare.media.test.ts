import { expect } from 'chai';
import { cellOf, headersOf, isSeen, mountCompare, NARROW, rowOf, useButton, WIDE } from './compare.helpers.js';
import { allInside, inside, media, mount, settled } from './helpers.js';

const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);

describe('<prime-cancel-compare> print', () => {
  for (const width of [WIDE, NARROW]) {
    it(`shows every cell and every reason at ${width} px, cut off nowhere`, async () => {
      const element = await mountCompare('table="streaming-services"', '', width);
      await media({ type: 'print' });
      for (const name of headersOf(element).slice(1))
        expect(isSeen(cellOf(element, 'hulu', name)), name).to.equal(true);
      const box = inside(element, '.scroller');
      expect([style(box).overflowX, style(box).maxBlockSize]).to.deep.equal(['visible', 'none']);
      const methods = await mountCompare('', '', width);
      for (const { lastElementChild } of allInside(methods, 'details')) {
        expect(isSeen(lastElementChild!)).to.equal(true);
      }
    });
  }

  it('leaves out what only a finger can use', async () => {
    const element = await mountCompare('differences', '', NARROW);
    await media({ type: 'print' });
    for (const control of allInside(element, 'select, [part="more"], [data-use-method], .hint')) {
      expect(isSeen(control), control.outerHTML.slice(0, 60)).to.equal(false);
    }
    const wide = await mountCompare();
    expect(style(inside(wide, '.sort'), '::after').display).to.equal('none');
    expect(isSeen(inside(wide, '.sort')), 'its words stay').to.equal(true);
  });

  it('pins nothing, and keeps a row on one sheet', async () => {
    const element = await mountCompare();
    await media({ type: 'print' });
    for (const cell of allInside(element, 'th, .act')) expect(style(cell).position).to.equal('static');
    for (const row of allInside(element, '[data-row]')) expect(style(row).breakInside).to.equal('avoid');
  });

  it('says it in dark ink, on a dark page too', async () => {
    const element = await mountCompare('theme="dark"');
    await media({ type: 'print' });
    const [red] = style(cellOf(element, 'phone', '手続きの手軽さ')).color.match(/\d+/g)!;
    expect(Number(red)).to.be.below(128);
  });
});

describe('<prime-cancel-compare> forced colours', () => {
  it('keeps the hatch of what is unknown, the rule of the recommended row, and borders of buttons', async () => {
    for (const width of [WIDE, NARROW]) {
      const element = await mountCompare('highlight="phone"', '', width);
      await media({ 'forced-colors': 'active' });
      const hatch = style(inside(element, '.unknown'), '::before');
      expect(hatch.backgroundImage).to.include('repeating-linear-gradient');
      const edge = width === WIDE ? rowOf(element, 'phone').cells[0]! : rowOf(element, 'phone');
      expect(parseFloat(style(edge).borderInlineStartWidth)).to.equal(8);
      for (const method of ['phone', 'chat']) {
        expect(parseFloat(style(useButton(element, method)).borderTopWidth)).to.be.at.least(1);
      }
    }
  });

  it('tells the chosen method by a line and by words', async () => {
    const element = await mountCompare();
    useButton(element, 'chat').click();
    await settled(element);
    await media({ 'forced-colors': 'active' });
    expect(parseFloat(style(useButton(element, 'chat')).borderBottomWidth)).to.equal(4);
    expect(parseFloat(style(useButton(element, 'phone')).borderBottomWidth)).to.equal(1);
    expect(useButton(element, 'chat').textContent).to.include('選択中');
  });
});

describe('<prime-cancel-compare> motion and colour scheme', () => {
  it('moves and fades nothing, whatever the reader prefers', async () => {
    const element = await mountCompare('highlight="phone"', '', NARROW);
    for (const preference of ['no-preference', 'reduce']) {
      await media({ 'prefers-reduced-motion': preference });
      const moving = allInside(element, '*').filter((node) => {
        const { transitionDuration, animationName } = getComputedStyle(node);
        return transitionDuration !== '0s' || animationName !== 'none';
      });
      expect(moving, preference).to.deep.equal([]);
    }
  });

  it("follows the page's color-scheme, never the system against the page", async () => {
    const page = await mount<HTMLElement>('<div><prime-cancel-compare></prime-cancel-compare></div>');
    const ink = () => style(inside(page.firstElementChild!, 'td')).color;
    await media({ 'prefers-color-scheme': 'light' });
    const light = ink();
    await media({ 'prefers-color-scheme': 'dark' });
    expect(ink(), 'a page that says nothing is light').to.equal(light);
    page.style.colorScheme = 'dark';
    expect(ink()).not.to.equal(light);
  });
});
