import { expect } from 'chai';
import '../../src/define/prime-cancel-steps.js';
import { answer, mountAdvisor, NOW } from './advisor.helpers.js';
import { allInside, inside, media, mount, seen } from './helpers.js';

const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);

describe('<prime-cancel-advisor> print', () => {
  it('shows the answers so far, the result and every source, and nothing to press', async () => {
    const page = await mount<HTMLElement>(
      `<div><prime-cancel-advisor now="${NOW}"></prime-cancel-advisor><prime-cancel-steps></prime-cancel-steps></div>`,
      { width: 720 },
    );
    const element = page.firstElementChild!;
    await answer(element, 'trial', 'within-a-day', 'stuck');
    await media({ type: 'print' });
    const words = seen(inside(element, '.root'));
    expect(words).to.include('自分の無料体験').and.to.include('今日か明日').and.to.include('電話が合いそうです');
    expect(words).to.include('ほかの方法が後になる理由').and.to.include('チャット');
    for (const control of allInside(element, 'button, input, fieldset')) {
      expect(control.checkVisibility(), control.outerHTML.slice(0, 60)).to.equal(false);
    }
    for (const { lastElementChild } of allInside(element, 'details')) {
      expect(lastElementChild!.getBoundingClientRect().height).to.be.greaterThan(10);
    }
  });
});

describe('<prime-cancel-advisor> forced colours', () => {
  it('keeps the rule of the question, the lines between answers, and the border of the button', async () => {
    const page = await mount<HTMLElement>(
      `<div><prime-cancel-advisor now="${NOW}"></prime-cancel-advisor><prime-cancel-steps></prime-cancel-steps></div>`,
    );
    const element = page.firstElementChild!;
    await answer(element, 'paid');
    await media({ 'forced-colors': 'active' });
    expect(parseFloat(style(inside(element, '.open')).borderInlineStartWidth)).to.equal(8);
    expect(style(inside(element, '.open')).borderInlineStartStyle).to.equal('solid');
    expect(parseFloat(style(inside(element, '[part="option"]')).borderBottomWidth)).to.be.at.least(1);
    expect(parseFloat(style(inside(element, '[part="use"]')).borderTopWidth)).to.be.at.least(1);
  });

  it('tells for and against by signs, not by colours', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'stuck');
    await media({ 'forced-colors': 'active' });
    const signs = allInside(element, '[part="result"] i');
    expect(new Set(signs.map(({ textContent }) => textContent))).to.deep.equal(new Set(['+', '−']));
    expect(new Set(signs.map((sign) => style(sign).color))).to.have.length(1);
  });
});

describe('<prime-cancel-advisor> motion and colour scheme', () => {
  it('moves and fades nothing, whatever the reader prefers', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid');
    for (const preference of ['no-preference', 'reduce']) {
      await media({ 'prefers-reduced-motion': preference });
      const moving = allInside(element, '*').filter((node) => {
        const { transitionDuration, animationName } = style(node);
        return transitionDuration !== '0s' || animationName !== 'none';
      });
      expect(moving, preference).to.deep.equal([]);
    }
  });

  it("follows the page's color-scheme, never the system against the page", async () => {
    const page = await mount<HTMLElement>('<div><prime-cancel-advisor></prime-cancel-advisor></div>');
    const ink = () => style(inside(page.firstElementChild!, 'legend')).color;
    await media({ 'prefers-color-scheme': 'light' });
    const light = ink();
    await media({ 'prefers-color-scheme': 'dark' });
    expect(ink(), 'a page that says nothing is light').to.equal(light);
    page.style.colorScheme = 'dark';
    expect(ink()).not.to.equal(light);
    expect(style(inside(page.firstElementChild!, 'input')).colorScheme).to.equal('dark');
  });
});
