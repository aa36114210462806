import { expect } from 'chai';
import { tables } from '../../src/data/topics/tables.js';
import { isSeen, mountCompare, pageStyle, sticksOut, useButton, visible } from './compare.helpers.js';
import { allInside, inside, settled, viewport } from './helpers.js';

/** Shows all criteria and all reasons. */
async function openAll(element: Element) {
  for (const button of allInside<HTMLButtonElement>(element, '[part="more"]')) button.click();
  await settled(element);
  for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
}

describe('<prime-cancel-compare> layout', () => {
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
});
