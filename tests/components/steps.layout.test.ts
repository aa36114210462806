import { expect } from 'chai';
import { afterwards, allInside, inside, mount, settled, viewport } from './helpers.js';
import { idsOf, letGo, mountSteps, selectOf, tick } from './steps.helpers.js';

/** Styles of a page, until the test ends. */
function pageStyle(css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  afterwards(() => style.remove());
}

const visible = (element: Element) =>
  allInside(element, '*').filter(
    (node) => node.checkVisibility() && !node.closest('[role="status"], .visually-hidden, .step:not(.current) .tick'),
  );

/** What sticks out of the widget sideways, or makes the page scroll. */
function sticksOut(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  const out = visible(element).filter((node) => {
    const rect = node.getBoundingClientRect();
    return rect.width > 1 && (rect.left < left - 1 || rect.right > right + 1);
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...out.map((node) => `${node.localName}.${node.className}`),
    ...(scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : []),
  ];
}

/** Opens everything that opens. */
async function openAll(element: Element) {
  for (const title of allInside<HTMLButtonElement>(element, '.title[aria-expanded="false"]')) title.click();
  await settled(element);
  for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
}

const scenarios =
  'self-paid self-free-trial stuck-or-error billed-after-cancel video-plan-only holder-deceased living-proxy cannot-sign-in';

describe('<prime-cancel-steps> layout', function () {
  this.timeout(20_000);

  for (const width of [256, 360, 768, 1280]) {
    for (const size of [16, 32]) {
      it(`fits ${width} px with text at ${size === 16 ? 100 : 200} %, everything open`, async () => {
        await viewport(width, 800);
        pageStyle(`body { margin: 0; font-size: ${size}px }`);
        for (const scenario of ['self-paid', 'holder-deceased', 'cannot-sign-in']) {
          const element = await mountSteps(`scenario="${scenario}" storage-key="" group="${scenario}"`);
          await tick(element, ...idsOf(element).slice(0, 3));
          await letGo(element);
          expect(sticksOut(element), `${scenario}, some done`).to.deep.equal([]);
          await openAll(element);
          expect(sticksOut(element), scenario).to.deep.equal([]);
          for (const field of allInside(element, '.field')) {
            const [label, select] = [...field.children] as unknown as readonly [HTMLElement, HTMLElement];
            const words = document.createRange();
            words.selectNodeContents(label);
            const value = select.getBoundingClientRect().top + parseFloat(getComputedStyle(select).paddingTop);
            expect(words.getBoundingClientRect().bottom - value, label.innerText).to.be.at.most(1);
          }
          expect(parseFloat(getComputedStyle(inside(element, '.root')).fontSize)).to.equal(size);
          element.parentElement!.remove();
        }
      });
    }
  }

  it('breaks no range of figures over two lines', async () => {
    await viewport(360, 800);
    const element = await mountSteps();
    await openAll(element);
    const ranges = allInside(element, '.range');
    expect(ranges.map(({ textContent }) => textContent)).to.include.members(['5–15分', '19–22時']);
    for (let width = 320; width >= 240; width -= 4) {
      element.parentElement!.style.inlineSize = `${width}px`;
      for (const range of ranges) expect(range.getClientRects().length, range.textContent).to.be.at.most(1);
    }
  });

  for (const width of [256, 360, 1280]) {
    it(`has targets of 44 px and text of 16 px at ${width} px`, async () => {
      await viewport(width, 800);
      const element = await mountSteps();
      await tick(element, 'sign-in', 'customer-service');
      await letGo(element);
      await openAll(element);
      for (const target of allInside(element, 'button, select, summary, a, [part="done"]')) {
        if (!target.checkVisibility()) continue;
        const rect = target.getBoundingClientRect();
        expect(Math.min(rect.width, rect.height), target.outerHTML.slice(0, 80)).to.be.at.least(44);
      }
      for (const node of visible(element)) {
        if (![...node.childNodes].some((child) => child.nodeType === 3 && child.nodeValue!.trim())) continue;
        const small = node.closest('.note, .mark, .key, .done-when, .field > span');
        expect(parseFloat(getComputedStyle(node).fontSize), node.outerHTML).to.be.at.least(small ? 13 : 16);
      }
    });
  }

  for (const scenario of scenarios.split(' ')) {
    it(`shows the next thing and its control within 640 px of the top at 360 px: ${scenario}`, async () => {
      await viewport(360, 640);
      pageStyle(
        'body { margin: 0; padding-inline: 16px; font-family: "Noto Sans JP", "Noto Sans CJK JP", sans-serif }',
      );
      const first = await mountSteps(`scenario="${scenario}"`);
      const methods = [
        ...(first.shadowRoot!.querySelector<HTMLSelectElement>('[data-axis="method"]')?.options ?? [{ value: '' }]),
      ];
      first.parentElement!.remove();
      for (const { value: method } of methods) {
        for (const device of ['ios-app', 'android-app', 'mobile-web', 'desktop-web', 'auto']) {
          const element = await mount<Awaited<ReturnType<typeof mountSteps>>>(
            `<prime-cancel-steps storage-key="" group="${method}${device}" scenario="${scenario}" method="${method}" device="${device}"></prime-cancel-steps>`,
          );
          const end = () =>
            inside(element, '[aria-current] [part="done"]').getBoundingClientRect().bottom -
            element.getBoundingClientRect().top;
          expect(end(), `first step, ${method} ${device}`).to.be.at.most(640);
          for (const id of idsOf(element).slice(0, -1)) element.toggle(id);
          await settled(element);
          expect(end(), `last step, ${method} ${device}`).to.be.at.most(640);
          element.parentElement!.remove();
        }
      }
      // And with the undo of the step before, as a reader comes there.
      const element = await mountSteps(`scenario="${scenario}" storage-key=""`);
      await tick(element, ...idsOf(element).slice(0, -1));
      await letGo(element);
      inside(element, '[data-action="undo"]');
      const { bottom } = inside(element, '[aria-current] [part="done"]').getBoundingClientRect();
      expect(bottom - element.getBoundingClientRect().top, 'with undo').to.be.at.most(640);
    });
  }

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
          <prime-cancel-steps style="${own[name] ?? ''}"></prime-cancel-steps>
          ${name.includes('beside') ? '<p style="flex: none; inline-size: 100px">横の文</p>' : ''}
        </div>`,
        { width: 480 },
      );
      const element = page.querySelector('prime-cancel-steps')!;
      const { width } = element.getBoundingClientRect();
      expect(width).to.be.within(250, 480);
      expect(sticksOut(element)).to.deep.equal([]);
    });
  }

  it('has body beside caution in a wide column, whatever the window', async () => {
    await viewport(1280, 800);
    const caution = (element: Element) => inside(element, '.current .caution').getBoundingClientRect();
    const main = (element: Element) => inside(element, '.current .main').getBoundingClientRect();
    const wide = await mountSteps('', '', 760);
    expect(caution(wide).left).to.be.at.least(main(wide).right);
    const narrow = await mountSteps('', '', 400);
    expect(caution(narrow).top).to.be.at.least(main(narrow).bottom);
  });

  it('is the same where the page sets its root to 62.5 %', async () => {
    const before = await mountSteps('', '', 400);
    const sizes = (element: Element) =>
      visible(element).map(
        (node) => `${node.className} ${getComputedStyle(node).fontSize} ${node.getBoundingClientRect().height}`,
      );
    const plain = sizes(before);
    before.parentElement!.remove();
    pageStyle('html { font-size: 62.5% }');
    expect(sizes(await mountSteps('', '', 400))).to.deep.equal(plain);
  });

  it('keeps the styles of the page out', async () => {
    const look = (element: Element) =>
      visible(element).map((node) => {
        const style = getComputedStyle(node);
        const { width, height } = node.getBoundingClientRect();
        const {
          color,
          fontWeight,
          fontStyle,
          letterSpacing,
          textTransform,
          textAlign,
          listStyleType,
          backgroundColor,
        } = style;
        const { lineHeight, whiteSpace, textIndent, textShadow, wordSpacing, border, padding, margin } = style;
        return [
          ...[node.className, width, height, color, fontWeight, fontStyle, letterSpacing, textTransform, textAlign],
          ...[listStyleType, backgroundColor, lineHeight, whiteSpace, textIndent, textShadow, wordSpacing],
          ...[border, padding, margin],
        ].join(' ');
      });
    const before = await mountSteps('', '', 400);
    const plain = look(before);
    before.parentElement!.remove();
    pageStyle(`
      * { margin: 0; line-height: 3; letter-spacing: 0.3em; text-transform: uppercase; text-align: center;
        text-indent: 2em; white-space: nowrap; word-spacing: 1em; text-shadow: 1px 1px red; color: red; font-weight: 900;
        font-style: italic; list-style: square; box-sizing: content-box; text-align-last: right; word-break: break-all }
      button, input, select, label, ol, li, p, h3, section { all: unset; border: 5px solid red; padding: 9px; color: red }
      .step, .body, .title, .current, .note, .link, .key, .done, .root, .frame { display: none }
    `);
    const element = await mountSteps('', '', 400);
    expect(look(element)).to.deep.equal(plain);
    expect(selectOf(element, 'device').checkVisibility()).to.equal(true);
  });

  it('takes over what a page means for it: colour scheme, font, size, visibility', async () => {
    const page = await mount<HTMLElement>(
      '<div style="font: 20px monospace; visibility: hidden"><prime-cancel-steps></prime-cancel-steps></div>',
    );
    const { fontFamily, fontSize, visibility } = getComputedStyle(inside(page.firstElementChild!, '.title'));
    expect([fontFamily, visibility]).to.deep.equal(['monospace', 'hidden']);
    expect(parseFloat(fontSize)).to.be.at.least(20);
  });
});
