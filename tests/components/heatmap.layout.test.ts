import { expect } from 'chai';
import { allInside, inside, mount, settled, viewport } from './helpers.js';
import { cellsOf, chipsOf, evening, groupOf, japan, mountMap, seenCells, type Day } from './heatmap.helpers.js';

/** Size of what a finger meets. */
const sizes = (targets: readonly Element[]) =>
  targets.map((target) => target.getBoundingClientRect()).map(({ width, height }) => ({ width, height }));
const smallest = (targets: readonly Element[]) => ({
  width: Math.min(...sizes(targets).map(({ width }) => width)),
  height: Math.min(...sizes(targets).map(({ height }) => height)),
});
const isInside = (element: Element, box: Element) => {
  const { left, right } = box.getBoundingClientRect();
  const seen = allInside(element, '.root *').filter(
    (each) => each.checkVisibility() && !each.closest('.visually-hidden, thead, tbody th'),
  );
  return seen.filter((each) => {
    const rect = each.getBoundingClientRect();
    return rect.width > 1 && (rect.left < left - 1 || rect.right > right + 1);
  });
};

describe('<prime-cancel-heatmap> in a narrow column', () => {
  for (const width of [256, 300, 328, 360, 560, 719]) {
    it(`${width} px: no sideways scroll, and 44 px for a finger`, async () => {
      await viewport(width, 700);
      document.body.style.margin = '0';
      try {
        const element = await mountMap('hours="9-10,19-21"', { width });
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        expect(
          isInside(element, element.parentElement!).map(({ className, localName }) => localName + className),
        ).to.deep.equal([]);
        const cells = seenCells(element);
        expect(cells).to.have.length(24);
        const targets = [cells, chipsOf(element, 'hours'), chipsOf(element, 'days'), allInside(element, 'summary')];
        for (const list of targets) {
          expect(smallest(list).width).to.be.at.least(44);
          expect(smallest(list).height).to.be.at.least(44);
        }
      } finally {
        document.body.style.margin = '';
      }
    });
  }

  // The longest sentences: a weekend evening before another weekend day, few hours of one's own, and none that are good.
  const moments: [Day, number, hours: string][] = [
    ['tue', 19, ''],
    ['sat', 20, ''],
    ['sun', 3, ''],
    ['sun', 20, '0-6'],
    ['sat', 23, '9-10,19-21'],
    ['sat', 20, '18-24'],
  ];
  for (const [day, hour, hours] of moments) {
    it(`360 px: the next slot and the hours end above 640 px, ${day} ${hour} ${hours}`, async () => {
      await viewport(360, 700);
      const element = await mountMap(`hours="${hours}"`, { width: 328, now: japan(day, hour) });
      const { top } = element.getBoundingClientRect();
      expect(inside(element, '[part="next-sentence"]').getBoundingClientRect().bottom - top).to.be.at.most(640);
      expect(groupOf(element, 'hours').getBoundingClientRect().bottom - top).to.be.at.most(640);
    });
  }

  it('200 % text: no sideways scroll, all seen', async () => {
    for (const width of [256, 360]) {
      const box = await mount<HTMLElement>('<div style="font-size: 32px"></div>', { width });
      const element = await mountMap();
      box.append(element);
      await settled(element);
      expect(box.scrollWidth, `${width} px`).to.be.at.most(width);
      expect(
        isInside(element, box).map(({ className, localName }) => localName + className),
        `${width} px`,
      ).to.deep.equal([]);
      expect(seenCells(element)).to.have.length(24);
    }
  });
});

describe('<prime-cancel-heatmap> in a wide column', () => {
  for (const width of [720, 784, 960, 1280]) {
    it(`${width} px: the whole week, no cell below 24 px, none absurdly wide`, async () => {
      await viewport(width + 32, 900);
      const element = await mountMap('', { width });
      const cells = seenCells(element);
      expect(cells).to.have.length(168);
      const { width: least, height } = smallest(cells);
      expect(least).to.be.at.least(24);
      expect(height).to.be.at.least(24);
      expect(Math.max(...sizes(cells).map((size) => size.width))).to.be.at.most(44);
      expect(inside(element, 'table').getBoundingClientRect().right).to.be.at.most(
        element.getBoundingClientRect().right + 1,
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(width + 32);
    });
  }

  it('1280 px: lines of text stay readable', async () => {
    await viewport(1312, 900);
    const element = await mountMap('', { width: 1280, now: japan('sat', 20) });
    for (const fold of allInside<HTMLDetailsElement>(element, 'details')) fold.open = true;
    for (const text of allInside(element, '[part="now-sentence"] p, [part="next-sentence"] p, details li')) {
      expect(text.getBoundingClientRect().width, text.innerText).to.be.at.most(16 * 40);
    }
  });

  it('goes with its column, not with the window', async () => {
    await viewport(1280, 800);
    const element = await mountMap('', { width: 360 });
    expect(seenCells(element)).to.have.length(24);
    element.parentElement!.style.inlineSize = '760px';
    expect(seenCells(element)).to.have.length(168);
  });

  it('shows one table on paper, however narrow, with all of the week', async () => {
    const element = await mountMap('', { width: 784 });
    expect(cellsOf(element).every((cell) => cell.checkVisibility())).to.equal(true);
    expect(inside(element, 'caption').checkVisibility()).to.equal(true);
  });
});

describe("<prime-cancel-heatmap> on other people's pages", () => {
  const map = `<prime-cancel-heatmap now="${evening}"></prime-cancel-heatmap>`;
  const homes: Record<string, string> = {
    'a bare flex item': `<div style="display: flex">${map}</div>`,
    'a flex item beside another': `<div style="display: flex"><p>前の文</p>${map}</div>`,
    'a bare grid item': `<div style="display: grid">${map}</div>`,
    'a float': `<div style="display: flow-root"><div style="float: left; max-width: 100%">${map}</div></div>`,
    'a table cell': `<table style="width: 100%"><tr><td>${map}</td></tr></table>`,
    'an inline-block': `<div><div style="display: inline-block; max-width: 100%">${map}</div></div>`,
  };
  for (const [what, page] of Object.entries(homes)) {
    it(`${what} gives it width, and it stays inside`, async () => {
      const box = await mount<HTMLElement>(page, { width: 600 });
      const { width, right } = box.querySelector('prime-cancel-heatmap')!.getBoundingClientRect();
      expect(width).to.be.at.least(250);
      expect(right).to.be.at.most(box.parentElement!.getBoundingClientRect().right + 1);
    });
  }

  const looks = (element: Element) =>
    ['[part="now-sentence"]', 'button', 'td', 'thead th', 'summary', 'li', 'caption'].map((selector) => {
      const style = getComputedStyle(inside(element, selector));
      return [
        'display',
        'color',
        'fontSize',
        'lineHeight',
        'padding',
        'margin',
        'borderTopWidth',
        'textAlign',
        'width',
        'letterSpacing',
        'textTransform',
        'backgroundColor',
        'float',
      ].map((name) => `${name}: ${style[name as 'color']}`);
    });

  it('keeps its looks where the page styles everything', async () => {
    const plain = looks(await mountMap('', { width: 600 }));
    const box = await mount<HTMLElement>(
      `<div><style>
        .page * { color: red; font-size: 30px; line-height: 3; padding: 9px; margin: 9px; border: 5px solid; float: right;
          letter-spacing: 4px; text-transform: uppercase; text-align: right; background: yellow; display: inline; }
        .page { letter-spacing: 4px; text-align: right; line-height: 3; text-indent: 3em; white-space: nowrap; word-spacing: 9px }
        .page prime-cancel-heatmap { all: unset; display: block; font-size: 16px; inline-size: 600px }
      </style><div class="page">${map}</div></div>`,
      { width: 600 },
    );
    expect(looks(box.querySelector('prime-cancel-heatmap')!)).to.deep.equal(plain);
  });

  it('has no text below 13 px where the root is set to 62.5 %', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      for (const width of [360, 784]) {
        const element = await mountMap('', { width });
        const small = allInside(element, '.root *').filter((each) => parseFloat(getComputedStyle(each).fontSize) < 13);
        expect(small.map(({ localName }) => localName)).to.deep.equal([]);
        for (const text of allInside(element, '.measure, .detail, .items li > span')) {
          expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(14);
        }
        expect(parseFloat(getComputedStyle(inside(element, '.root')).fontSize)).to.equal(16);
      }
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it("takes the page's font and size", async () => {
    const box = await mount<HTMLElement>(`<div style="font: 20px monospace">${map}</div>`, { width: 600 });
    const style = getComputedStyle(inside(box.firstElementChild!, '.measure'));
    expect([style.fontFamily, style.fontSize]).to.deep.equal(['monospace', '20px']);
  });
});
