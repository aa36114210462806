import { expect } from 'chai';
import { ask, control, entryOf, fieldOf, mountFaq, summaryOf, toggled } from './faq.helpers.js';
import { allInside, inside, media, mount, settled, viewport } from './helpers.js';

const rectOf = (element: Element) => element.getBoundingClientRect();

/** What stands out of a box, on the side where it would make the page scroll. */
const outside = (element: Element, box: Element) =>
  allInside(element, '.root *')
    .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
    .filter((each) => rectOf(each).width > 1 && rectOf(each).right > rectOf(box).right + 1)
    .map(({ localName, className }) => `${localName} ${className}`);

/** What a finger meets. */
const targets = (element: Element) =>
  allInside(element, 'button, a, summary, input').filter((each) => each.checkVisibility());

const states: Record<string, (element: Element) => Promise<void>> = {
  'at the start': () => Promise.resolve(),
  'all open': async (element) => {
    control(element, 'すべて開く').click();
    await toggled();
  },
  hits: (element) => ask(element, '折り返し 何分'),
  'no hit': (element) => ask(element, '分割払い'),
  'no hit, one long word': (element) => ask(element, `https://example.com/${'a'.repeat(90)}`),
};

describe('<prime-cancel-faq> layout', function () {
  this.timeout(20_000);

  for (const width of [256, 300, 360, 560, 719, 720, 960, 1280]) {
    it(`${width} px: no sideways scroll, and 44 px for a finger, in any state`, async () => {
      await viewport(Math.max(width, 320), 800);
      for (const [state, reach] of Object.entries(states)) {
        const element = await mountFaq('searchable', '', width);
        await reach(element);
        const box = element.parentElement!;
        expect(box.scrollWidth, state).to.be.at.most(width);
        expect(outside(element, box), state).to.deep.equal([]);
        for (const target of targets(element)) {
          const { width, height } = rectOf(target);
          expect(Math.min(width, height), `${state}: ${target.outerHTML.slice(0, 80)}`).to.be.at.least(44);
        }
        box.remove();
      }
    });
  }

  it('200 % text: no sideways scroll, nothing lost', async () => {
    for (const width of [256, 360, 720]) {
      for (const [state, reach] of Object.entries(states)) {
        const box = await mount<HTMLElement>('<div style="font-size: 32px"></div>', { width });
        const element = await mountFaq('searchable');
        box.append(element);
        await settled(element);
        await reach(element);
        expect(outside(element, box), `${width} px, ${state}`).to.deep.equal([]);
        expect(box.scrollWidth, `${width} px, ${state}`).to.be.at.most(width);
        box.remove();
      }
    }
  });

  it('goes with its column, not with the window: groups beside their label from 720 px on', async () => {
    await viewport(1280, 800);
    const element = await mountFaq('', '', 719);
    const [label, first] = [inside(element, '.category'), inside(element, '.entry')];
    expect(rectOf(first).top).to.be.at.least(rectOf(label).bottom - 1);
    element.parentElement!.style.inlineSize = '720px';
    expect(rectOf(first).left).to.be.above(rectOf(label).right);
    expect(Math.abs(rectOf(first).top - rectOf(label).top)).to.be.below(8);
  });

  it('a group with one question and a long label covers nothing', async () => {
    const element = await mountFaq('', '', 720);
    element.data = { version: 1, faq: [{ id: 'mine', question: '短い', answer: '答え' }] };
    await settled(element);
    const groups = allInside(element, '.group');
    for (const [index, group] of groups.entries()) {
      const label = rectOf(group.querySelector('.category')!);
      expect(label.bottom).to.be.at.most(rectOf(group).bottom + 1);
      if (groups[index + 1]) expect(rectOf(group).bottom).to.be.at.most(rectOf(groups[index + 1]!).top + 1);
    }
  });

  it('lines of answers stay readable in a wide column', async () => {
    await viewport(1312, 900);
    const element = await mountFaq('searchable open="refund wait-time"', '', 1280);
    await ask(element, '分割払い');
    for (const text of allInside(element, '.measure').filter((each) => each.checkVisibility())) {
      expect(rectOf(text).width).to.be.at.most(16 * 1.125 * 37);
    }
  });

  it('text is never below 16 px, notes and labels not below 14 px', async () => {
    const element = await mountFaq('searchable open="refund wait-time"');
    for (const each of allInside(element, '.root *')) {
      const size = parseFloat(getComputedStyle(each).fontSize);
      expect(size, each.outerHTML.slice(0, 60)).to.be.at.least(14);
    }
    for (const each of [...allInside(element, '.question, .answer > .measure:not(.note)'), fieldOf(element)]) {
      expect(parseFloat(getComputedStyle(each).fontSize)).to.be.at.least(16);
    }
    expect(getComputedStyle(inside(element, '.answer > p')).lineHeight).to.equal(`${16 * 1.7}px`);
  });

  it('on a phone, the field, the count and the first questions stand above 640 px', async () => {
    await viewport(360, 640);
    const element = await mountFaq('searchable', '', 328);
    const top = rectOf(element).top;
    expect(rectOf(fieldOf(element)).bottom - top).to.be.below(200);
    expect(rectOf(allInside(element, '.entry')[2]!).bottom - top).to.be.below(640);
  });

  it('opening an answer moves nothing above it', async () => {
    const element = await mountFaq('', '', 360);
    const top = rectOf(summaryOf(element, 'refund')).top;
    summaryOf(element, 'refund').click();
    expect(rectOf(summaryOf(element, 'refund')).top).to.equal(top);
    expect(rectOf(entryOf(element, 'refund').querySelector('.answer')!).height).to.be.above(40);
  });
});

describe('<prime-cancel-faq> in forced colours, and without colour', () => {
  const sign = (element: Element, id: string) => getComputedStyle(summaryOf(element, id), '::after');

  it('the sign of a closed and an open answer is a letter, in the colour of the text', async () => {
    const element = await mountFaq('open="refund"');
    expect([sign(element, 'urgent').content, sign(element, 'refund').content]).to.deep.equal([
      '"＋" / ""',
      '"－" / ""',
    ]);
    await media({ 'forced-colors': 'active' });
    expect(sign(element, 'refund').color).to.equal(getComputedStyle(summaryOf(element, 'refund')).color);
  });

  it('hits are underlined', async () => {
    const element = await mountFaq('searchable');
    await media({ 'forced-colors': 'active' });
    await ask(element, '返金');
    expect(getComputedStyle(inside(element, 'mark')).textDecorationLine).to.equal('underline');
  });

  it('hits have a ground of their own in light and in dark', async () => {
    const ground = async (theme: string) => {
      const element = await mountFaq(`searchable theme="${theme}"`);
      await ask(element, '返金');
      return getComputedStyle(inside(element, 'mark')).backgroundColor;
    };
    expect(await ground('light')).to.equal('rgb(238, 243, 249)');
    expect(await ground('dark')).to.equal('rgb(29, 39, 53)');
  });
});

describe("<prime-cancel-faq> on other people's pages", () => {
  const faq = '<prime-cancel-faq searchable open="refund" category="billing"></prime-cancel-faq>';
  const homes: Record<string, string> = {
    'a bare flex item': `<div style="display: flex">${faq}</div>`,
    'a flex item beside another': `<div style="display: flex"><p>前の文</p>${faq}</div>`,
    'a bare grid item': `<div style="display: grid">${faq}</div>`,
    'a float': `<div style="display: flow-root"><div style="float: left; max-width: 100%">${faq}</div></div>`,
    'a table cell': `<table style="width: 100%"><tr><td>${faq}</td></tr></table>`,
    'an inline-block': `<div><div style="display: inline-block; max-width: 100%">${faq}</div></div>`,
  };
  for (const [what, page] of Object.entries(homes)) {
    it(`${what} gives it width, and it stays inside`, async () => {
      const box = await mount<HTMLElement>(page, { width: 600 });
      const { width, right } = rectOf(box.querySelector('prime-cancel-faq')!);
      expect(width).to.be.at.least(250);
      expect(right).to.be.at.most(rectOf(box.parentElement!).right + 1);
    });
  }

  const looks = (element: Element) =>
    ['input', 'button', 'summary', '.question', '.answer', '.answer > p', '.category', '.tools', '[part="foot"]'].map(
      (selector) => {
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
      },
    );

  it('keeps its looks where the page styles everything', async () => {
    const plain = looks(await mountFaq('searchable open="refund" category="billing"', '', 600));
    const box = await mount<HTMLElement>(
      `<div><style>
        .page * { color: red; font-size: 30px; line-height: 3; padding: 9px; margin: 9px; border: 5px solid; float: right;
          letter-spacing: 4px; text-transform: uppercase; text-align: right; background: yellow; display: inline; }
        .page { letter-spacing: 4px; text-align: right; line-height: 3; text-indent: 3em; white-space: nowrap; word-spacing: 9px }
        .page prime-cancel-faq { all: unset; display: block; font-size: 16px; inline-size: 600px }
      </style><div class="page">${faq}</div></div>`,
      { width: 600 },
    );
    expect(looks(box.querySelector('prime-cancel-faq')!)).to.deep.equal(plain);
  });

  it('is not smaller where the root is set to 62.5 %', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const element = await mountFaq('searchable open="refund"');
      for (const each of allInside(element, '.root *'))
        expect(parseFloat(getComputedStyle(each).fontSize)).to.be.at.least(14);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it("takes the page's font and size", async () => {
    const box = await mount<HTMLElement>(`<div style="font: 20px monospace">${faq}</div>`, { width: 600 });
    const style = getComputedStyle(inside(box.firstElementChild!, '.answer > p'));
    expect([style.fontFamily, style.fontSize]).to.deep.equal(['monospace', '20px']);
  });

  it("answers to the page's tokens", async () => {
    const page = `<div style="--prime-cancel-accent: rgb(1, 2, 3); --prime-cancel-tint: rgb(4, 5, 6)">${faq}</div>`;
    const element = (await mount<HTMLElement>(page)).querySelector('prime-cancel-faq')!;
    await ask(element, '返金');
    expect(getComputedStyle(inside(element, 'mark')).backgroundColor).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(control(element, '消す')).color).to.equal('rgb(1, 2, 3)');
  });

  it('browser translation, which wraps texts, does not break it', async () => {
    const element = (await mount<HTMLElement>(`<div>${faq}</div>`)).querySelector('prime-cancel-faq')!;
    const walker = document.createTreeWalker(inside(element, '.root'), NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.textContent!.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(`[${text.data}]`);
    }
    await ask(element, '返金');
    expect(inside(element, '.count').textContent).to.include('件');
    control(element, '消す').click();
    await settled(element);
    expect(allInside(element, 'details').length).to.be.above(3);
  });
});
