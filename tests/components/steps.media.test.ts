import { expect } from 'chai';
import { allInside, inside, media, mount, settled } from './helpers.js';
import { boxOf, idsOf, letGo, mountSteps, stepOf, tick } from './steps.helpers.js';

const color = (element: Element, property: 'color' | 'backgroundColor' | 'borderColor' = 'color') =>
  getComputedStyle(element)[property];
const seenBody = (element: Element, id: string) =>
  inside(element, `[data-step="${id}"] .main`).checkVisibility({ visibilityProperty: true });

/** Half way, as a reader leaves it. */
async function midway(attributes = '') {
  const element = await mountSteps(attributes);
  await tick(element, 'sign-in', 'customer-service');
  await letGo(element);
  return element;
}

describe('<prime-cancel-steps> print', () => {
  it('shows every step, open, with its box empty or ticked', async () => {
    const element = await midway();
    inside<HTMLElement>(element, '.current .title').click();
    await settled(element);
    await media({ type: 'print' });
    for (const id of idsOf(element)) {
      expect(stepOf(element, id).checkVisibility(), id).to.equal(true);
      expect(seenBody(element, id), `body of ${id}`).to.equal(true);
      expect(boxOf(element, id).checkVisibility(), `box of ${id}`).to.equal(true);
    }
    const mark = (id: string) => getComputedStyle(boxOf(element, id), '::before').content;
    expect([mark('sign-in'), mark('choose-prime')]).to.deep.equal(['""', 'none']);
    expect(getComputedStyle(boxOf(element, 'sign-in')).printColorAdjust).to.equal('exact');
  });

  it('shows what is folded inside the steps', async () => {
    const element = await mountSteps();
    await media({ type: 'print' });
    const folds = allInside<HTMLDetailsElement>(element, 'details');
    expect(folds.length).to.be.greaterThan(2);
    for (const { lastElementChild } of folds) expect(lastElementChild!.checkVisibility()).to.equal(true);
  });

  it('leaves out what only a finger can use', async () => {
    const element = await midway();
    await media({ type: 'print' });
    for (const part of ['undo', 'reset']) {
      expect(inside(element, `[part="${part}"]`).checkVisibility(), part).to.equal(false);
    }
    expect(inside(element, '[data-action="fold"]').checkVisibility()).to.equal(false);
    expect(color(inside(element, '.current [part="done"]'), 'backgroundColor')).to.equal('rgba(0, 0, 0, 0)');
  });

  it('lines the boxes up, and keeps a step on one sheet', async () => {
    const element = await midway();
    await media({ type: 'print' });
    const rights = idsOf(element).map((id) => Math.round(boxOf(element, id).getBoundingClientRect().right));
    expect(new Set(rights)).to.have.length(1);
    for (const id of idsOf(element)) expect(getComputedStyle(stepOf(element, id)).breakInside).to.equal('avoid');
  });

  it('says it in dark ink, on a dark page too', async () => {
    const element = await midway('theme="dark"');
    await media({ type: 'print' });
    const [red] = color(inside(element, '.title')).match(/\d+/g)!;
    expect(Number(red)).to.be.below(128);
  });
});

describe('<prime-cancel-steps> forced colours', () => {
  it('tells ticked from empty, and the current step from the others', async () => {
    const element = await midway();
    inside<HTMLElement>(element, '[data-action="fold"]').click();
    await settled(element);
    await media({ 'forced-colors': 'active' });
    const [ticked, empty] = [boxOf(element, 'sign-in'), boxOf(element, 'take-call')];
    expect(color(ticked, 'backgroundColor')).not.to.equal(color(empty, 'backgroundColor'));
    expect(color(empty, 'borderColor')).not.to.equal(color(empty, 'backgroundColor'));
    const edge = (id: string) => parseFloat(getComputedStyle(stepOf(element, id)).borderInlineStartWidth);
    expect([edge('choose-prime'), edge('take-call')]).to.deep.equal([8, 0]);
    const control = inside(element, '.current [part="done"]');
    expect(parseFloat(getComputedStyle(control).borderTopWidth)).to.be.at.least(2);
  });

  it('draws the plus and the minus of what opens', async () => {
    const element = await midway();
    await media({ 'forced-colors': 'active' });
    for (const node of allInside(element, '[data-action="fold"], .current summary')) {
      const { backgroundImage, color } = getComputedStyle(node, '::before');
      expect(backgroundImage, node.innerText).to.include('linear-gradient');
      expect(backgroundImage).to.include(color);
      expect(color).not.to.equal(getComputedStyle(document.body).backgroundColor);
    }
  });

  it('tells done, current and open in the row of marks', async () => {
    const element = await midway();
    await media({ 'forced-colors': 'active' });
    const marks = allInside(element, '.segments > *').map((mark) => mark.offsetHeight);
    expect(new Set(marks)).to.have.length(3);
  });
});

describe('<prime-cancel-steps> motion and colour scheme', () => {
  it('moves and fades nothing, whatever the reader prefers', async () => {
    const element = await mountSteps();
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
    const page = await mount<HTMLElement>('<div><prime-cancel-steps></prime-cancel-steps></div>');
    const ink = () => color(inside(page.firstElementChild!, '.root'));
    await media({ 'prefers-color-scheme': 'light' });
    const light = ink();
    await media({ 'prefers-color-scheme': 'dark' });
    expect(ink(), 'a page that says nothing is light').to.equal(light);
    page.style.colorScheme = 'light';
    expect(ink()).to.equal(light);
    page.style.colorScheme = 'light dark';
    const dark = ink();
    expect(dark).not.to.equal(light);
    await media({ 'prefers-color-scheme': 'light' });
    expect(ink()).to.equal(light);
    page.style.colorScheme = 'dark';
    expect(ink()).to.equal(dark);
  });
});
