import { expect } from 'chai';
import '../../src/define/prime-cancel-steps.js';
import { answer, mountAdvisor, pressButton, typeDay } from './advisor.helpers.js';
import { allInside, inside, mount, viewport } from './helpers.js';

/** What sticks out of the widget sideways, or makes the page scroll. */
function sticksOut(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  const out = allInside(element, '*').filter((node) => {
    if (!node.checkVisibility() || node.closest('.visually-hidden, [role="status"]')) return false;
    const rect = node.getBoundingClientRect();
    return rect.left < left - 1 || rect.right > right + 1;
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...out.map((node) => `${node.localName}.${node.className}`),
    ...(scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : []),
  ];
}

const longest = ['trial', '-', 'cannot-sign-in', 'several'];

describe('<prime-cancel-advisor> layout', () => {
  for (const width of [256, 360, 768, 1280]) {
    it(`fits into ${width} px, in every state`, async () => {
      await viewport(width + 40);
      const element = await mountAdvisor('', '', width);
      expect(sticksOut(element), 'start').to.deep.equal([]);
      for (const id of [...longest, 'either']) {
        await answer(element, id);
        expect(sticksOut(element), id).to.deep.equal([]);
      }
      await pressButton(element, '変える: 無料体験の終了日は');
      await typeDay(element, '2026-11-01');
      expect(sticksOut(element), 'day').to.deep.equal([]);
    });
  }

  it('fits at 200 % text, in a column of 256 px too', async () => {
    const page = await mount<HTMLElement>(
      '<div style="font-size: 32px"><prime-cancel-advisor></prime-cancel-advisor></div>',
      { width: 256 },
    );
    const element = page.firstElementChild!;
    for (const id of longest) {
      await answer(element, id);
      expect(sticksOut(element), id).to.deep.equal([]);
    }
  });

  it('has the question, its answers and the control to go on above 640 px at 360 px, with all answers before it', async () => {
    await viewport(360, 640);
    const element = await mountAdvisor('', '', 328);
    const end = () => inside(element, 'fieldset').getBoundingClientRect().bottom - element.getBoundingClientRect().top;
    expect(end(), 'first').to.be.below(640);
    await answer(element, 'trial');
    await typeDay(element, '2026-11-25');
    expect(end(), 'trial-end').to.be.below(640);
    for (const id of ['later', 'stuck', 'several']) {
      await answer(element, id);
      expect(end(), id).to.be.below(640);
    }
  });

  it('has targets of 44 px at least', async () => {
    const element = await mountAdvisor('', '', 328);
    await answer(element, 'trial');
    await typeDay(element, '2026-11-25');
    const small = allInside(element, 'button, label, summary, input[type="date"]').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 44 || height < 44;
    });
    expect(small.map(({ outerHTML }) => outerHTML.slice(0, 60))).to.deep.equal([]);
  });

  it('sets nothing below 16 px but notes and marks, and those not below 13 px', async () => {
    const page = await mount<HTMLElement>(
      '<div style="font-size: 11px"><prime-cancel-advisor></prime-cancel-advisor></div>',
    );
    const element = page.firstElementChild!;
    await answer(element, 'deceased', 'stuck');
    for (const node of allInside(element, 'p, span, b, button, li')) {
      const size = parseFloat(getComputedStyle(node).fontSize);
      const isNote = node.closest('.note, .mark, .key');
      expect(size, node.outerHTML.slice(0, 80)).to.be.at.least(isNote ? 13 : 16);
    }
  });

  it('sets the question beside the answer where there is room, and leaves no column empty', async () => {
    const element = await mountAdvisor('', '', 720);
    const left = (selector: string) => inside(element, selector).getBoundingClientRect();
    expect(left('.ask').width, 'nothing to stand beside it yet').to.be.closeTo(720, 1);
    await answer(element, 'paid');
    expect(left('.ask').right).to.be.below(left('.result').left);
    await answer(element, 'stuck', '-', '-');
    expect(left('.result').width, 'all is answered').to.be.closeTo(720, 1);
    expect(left('.ask').bottom).to.be.at.most(left('.result').top);
    const narrow = await mountAdvisor('', '', 360);
    await answer(narrow, 'paid');
    expect(inside(narrow, '.ask').getBoundingClientRect().bottom).to.be.at.most(
      inside(narrow, '.result').getBoundingClientRect().top,
    );
  });

  const boxes: Readonly<Record<string, [box: string, own: string]>> = {
    'a bare flex item': ['display: flex', ''],
    'a flex column, aligned': ['display: flex; flex-direction: column; align-items: flex-start', ''],
    'a grid column of its own size': ['display: grid; grid-template-columns: auto; justify-items: start', ''],
    'a float': ['', 'float: left'],
    'a table cell': ['display: table', 'display: table-cell'],
  };
  for (const [name, [box, own]] of Object.entries(boxes)) {
    it(`has a width as ${name}`, async () => {
      const page = await mount<HTMLElement>(
        `<div style="${box}"><prime-cancel-advisor style="${own}"></prime-cancel-advisor></div>`,
        { width: 480 },
      );
      const element = page.firstElementChild!;
      await answer(element, 'paid');
      expect(element.getBoundingClientRect().width).to.be.within(250, 480);
      expect(sticksOut(element)).to.deep.equal([]);
    });
  }

  it('is the same on a page with styles for everything', async () => {
    const plain = await mountAdvisor('', '', 400);
    await answer(plain, 'paid', 'stuck');
    const { height } = inside(plain, '.root').getBoundingClientRect();
    const page = await mount<HTMLElement>(
      `<div>
        <style>
          * { margin: 7px; padding: 3px; letter-spacing: 4px; text-align: right; line-height: 3; box-sizing: content-box }
          fieldset, legend, label, button { border: 5px solid red; float: left; text-transform: uppercase }
          :root { font-size: 62.5% }
        </style>
        <prime-cancel-advisor now="2026-11-24T15:30:00+09:00" style="margin: 0; padding: 0; font-size: 16px"></prime-cancel-advisor>
      </div>`,
      { width: 420 },
    );
    page.style.cssText = 'margin: 0; padding: 0; inline-size: 400px; font-size: 16px';
    const element = page.querySelector('prime-cancel-advisor')!;
    await answer(element, 'paid', 'stuck');
    expect(inside(element, '.root').getBoundingClientRect().height).to.be.closeTo(height, 1);
  });
});
