import { expect } from 'chai';
import { centre, click, focused, frame, inside, mount, seen, settled, until, viewport } from './helpers.js';
import {
  bodyOf,
  boxOf,
  currentOf,
  idsOf,
  keep,
  letGo,
  mountSteps,
  selectOf,
  statusOf,
  stepOf,
  tick,
  tickedIn,
  titleOf,
} from './steps.helpers.js';

/** The label that ticks a step: what the thumb hits. */
const controlOf = (element: Element, id: string) => inside(element, `[data-step="${id}"] [part="done"]`);

const isOpen = (element: Element, id: string) => bodyOf(element, id).firstElementChild!.checkVisibility();

/** What the thumb rests on, as far as it is one of our controls. */
const under = (element: Element, [x, y]: readonly [number, number]) =>
  element.shadowRoot!.elementFromPoint(x, y)?.closest('[part="done"]');

/** Clicks a step's control and looks, frame by frame, how long it stays where it is and under the thumb. */
async function stillness(element: Element, id: string): Promise<number> {
  const control = controlOf(element, id);
  control.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const spot = [Math.round(left + width / 2), Math.round(top + height / 2)] as [number, number];
  let start = 0;
  element.shadowRoot!.addEventListener('change', () => (start = performance.now()), { once: true, capture: true });
  await click(spot);
  await until(() => start, 'the click ticks');
  const still = () => {
    const now = control.getBoundingClientRect();
    return now.left === left && now.top === top && under(element, spot) === control;
  };
  let held = 0;
  while (still() && held < 900) {
    await frame();
    held = performance.now() - start;
  }
  return held;
}

describe('<prime-cancel-steps> ticking', () => {
  it('moves on to the next step, and says how far the reader is', async () => {
    const element = await mountSteps();
    expect(currentOf(element)).to.equal('sign-in');
    expect(isOpen(element, 'sign-in')).to.equal(true);
    expect(isOpen(element, 'customer-service')).to.equal(false);
    await tick(element, 'sign-in');
    expect(currentOf(element)).to.equal('customer-service');
    expect(isOpen(element, 'customer-service')).to.equal(true);
    expect(statusOf(element)).to.equal('7のうち1つできました');
    expect([element.completed, element.total]).to.deep.equal([1, 7]);
    expect(seen(inside(element, '[part="progress"]'))).to.include('いま2/7');
  });

  const stories: Readonly<Record<string, [attributes: string, id: string, prepare?: (element: Element) => unknown]>> = {
    'of the current step': ['', 'sign-in'],
    'where words stand above the steps': ['scenario="self-free-trial"', 'sign-in'],
    'of a step further down': ['', 'request-call'],
    'of the last step': [
      '',
      'check-completion',
      (element) =>
        tick(element, 'sign-in', 'customer-service', 'choose-prime', 'request-call', 'take-call', 'confirm-cancel'),
    ],
    'of a compact list': ['compact', 'sign-in'],
    'of a step that is unticked again': [
      '',
      'sign-in',
      async (element) => {
        await tick(element, 'sign-in', 'customer-service', 'choose-prime');
        await letGo(element);
        inside(element, '[data-action="fold"]').click();
      },
    ],
    'after a switch that changed steps': [
      '',
      'sign-in',
      (element) => {
        selectOf(element, 'device').value = 'ios-app';
        selectOf(element, 'device').dispatchEvent(new Event('change', { bubbles: true }));
      },
    ],
    'while it asks whether to go on': ['now="2026-06-01T00:00:00Z"', 'customer-service'],
  };
  for (const width of [256, 360, 760]) {
    for (const [name, [attributes, id, prepare]] of Object.entries(stories)) {
      it(`holds still for 600 ms what is under the thumb: the control ${name}, at ${width} px`, async () => {
        await viewport(width, 640);
        if (attributes.startsWith('now')) keep({ done: ['sign-in'], updatedAt: '2026-01-01T00:00:00Z' });
        const element = await mountSteps(attributes);
        await prepare?.(element);
        await settled(element);
        expect(await stillness(element, id)).to.be.at.least(600);
        await letGo(element);
      });
    }
  }

  it('takes a double tap for one tick, and one for one untick', async () => {
    await viewport(360, 640);
    const element = await mountSteps();
    const control = controlOf(element, 'sign-in');
    const spot = centre(control);
    await Promise.all([click(spot), click(spot)]);
    expect(tickedIn(element)).to.deep.equal(['sign-in']);
    await letGo(element);
    expect(tickedIn(element)).to.deep.equal(['sign-in']);

    const folded = centre(control);
    await Promise.all([click(folded), click(folded)]);
    await letGo(element);
    expect(tickedIn(element)).to.deep.equal([]);
  });

  it('takes a second tap after that for what it is', async () => {
    const element = await mountSteps();
    await click(controlOf(element, 'take-call'));
    await letGo(element);
    await click(controlOf(element, 'take-call'));
    expect(tickedIn(element)).to.deep.equal([]);
  });

  it('lets a reader hurry on to the next step', async () => {
    await viewport(360, 900);
    const element = await mountSteps();
    await click(controlOf(element, 'sign-in'));
    const spot = centre(controlOf(element, 'customer-service'));
    await click(spot);
    expect(tickedIn(element)).to.deep.equal(['sign-in', 'customer-service']);
    expect(under(element, spot), 'both stand still').to.equal(controlOf(element, 'customer-service'));
    await letGo(element);
    expect(['sign-in', 'customer-service'].filter((id) => isOpen(element, id))).to.deep.equal([]);
    expect(isOpen(element, 'choose-prime')).to.equal(true);
  });

  for (const [name, height, top] of [
    ['near the top of the window', 664, 100],
    ['in a window of few lines', 256, 60],
  ] as const) {
    it(`keeps the row and the next step in sight when what was done closes, ${name}`, async () => {
      await viewport(390, height);
      const page = await mount<HTMLElement>(
        '<div><prime-cancel-steps device="desktop-web"></prime-cancel-steps><div style="block-size: 2000px"></div></div>',
      );
      const element = page.firstElementChild!;
      for (const id of ['sign-in', 'customer-service', 'choose-prime']) {
        const control = controlOf(element, id);
        scrollBy(0, control.getBoundingClientRect().top - top);
        await click(control);
        await letGo(element);
        for (const node of [control, titleOf(element, currentOf(element)!)]) {
          const rect = node.getBoundingClientRect();
          expect(rect.top, `${node.textContent} after ${id}`).to.be.at.least(0);
          expect(rect.bottom, `${node.textContent} after ${id}`).to.be.at.most(height);
        }
      }
    });
  }

  it('leaves a reader alone who has scrolled on', async () => {
    await viewport(390, 664);
    const page = await mount<HTMLElement>(
      '<div><prime-cancel-steps device="desktop-web"></prime-cancel-steps><div style="block-size: 4000px"></div></div>',
    );
    const element = page.firstElementChild!;
    await click(controlOf(element, 'sign-in'));
    scrollTo(0, 3000);
    await letGo(element);
    expect(scrollY).to.be.at.least(2500);
  });

  it('has one solid control at any time, that of the step to do', async () => {
    const element = await mountSteps();
    const solid = () =>
      idsOf(element).filter((id) => getComputedStyle(controlOf(element, id)).backgroundColor !== 'rgba(0, 0, 0, 0)');
    expect(solid()).to.deep.equal(['sign-in']);
    await tick(element, 'sign-in');
    expect(solid()).to.deep.equal(['customer-service']);
    await letGo(element);
    expect(solid()).to.deep.equal(['customer-service']);
  });

  it('folds what is done into one line, save the last with its undo in place', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in', 'customer-service', 'choose-prime');
    await letGo(element);
    const inSight = () => idsOf(element).filter((id) => stepOf(element, id).checkVisibility());
    expect(inSight()).to.deep.equal([
      ...['choose-prime', 'request-call', 'take-call', 'confirm-cancel', 'check-completion'],
    ]);
    const undo = inside(element, '[data-action="undo"]');
    expect(undo.closest<HTMLElement>('[data-step]')!.dataset.step).to.equal('choose-prime');
    expect(seen(inside(element, '[data-action="fold"]'))).to.equal('できたこと 3つ');
    await click(undo);
    expect(tickedIn(element)).to.deep.equal(['sign-in', 'customer-service']);
    expect(currentOf(element)).to.equal('choose-prime');
    await until(() => focused() === boxOf(element, 'choose-prime'), 'the focus is on the box again');
    await letGo(element);
    expect(isOpen(element, 'choose-prime')).to.equal(true);
    expect(isOpen(element, 'request-call')).to.equal(false);
  });

  it('keeps every step to do in sight, with its box and title', async () => {
    const element = await mountSteps('', '', 320);
    await tick(element, 'take-call');
    await letGo(element);
    for (const id of idsOf(element)) {
      for (const node of [boxOf(element, id), titleOf(element, id)]) {
        expect(node.checkVisibility(), `${node.localName} of ${id}`).to.equal(true);
        expect(node.getBoundingClientRect().height).to.be.at.least(24);
      }
    }
  });

  it('shows the end, and goes back from it', async () => {
    const element = await mountSteps('scenario="video-plan-only"');
    await tick(element, ...idsOf(element));
    await letGo(element);
    expect(seen(inside(element, '[part="finished"]'))).to.include('すべて終わりました');
    expect(statusOf(element)).to.equal('5のうち5つできました。すべて終わりました');
    expect(seen(inside(element, '[part="progress"]'))).to.include('できた5/5');
    expect(currentOf(element)).to.equal(undefined);
    await click(inside(element, '[data-action="undo"]'));
    await settled(element);
    expect(element.shadowRoot!.querySelector('[part="finished"]')).to.equal(null);
    expect(currentOf(element)).to.equal('check-completion');
  });

  it('shows where a dead end goes on', async () => {
    const element = await mountSteps('scenario="cannot-sign-in"');
    expect(seen(inside(element, '[part="notice"]'))).to.include('電話リクエストにも、サインインが必要です。');
    await tick(element, ...idsOf(element));
    await letGo(element);
    expect(seen(inside(element, '[part="finished"]'))).to.include('あなたの場合');
    expect(statusOf(element)).to.equal('2のうち2つできました。「あなたの場合」を選び直します');
    // Still told: nothing has changed about it.
    inside(element, '[part="notice"]');
  });

  it('tells what a case ends before the first tick, and makes room after it', async () => {
    const element = await mountSteps('scenario="self-free-trial"');
    expect(inside(element, '[part="intro"]').checkVisibility()).to.equal(true);
    await tick(element, 'sign-in');
    expect(inside(element, '[part="intro"]').checkVisibility(), 'while nothing moves').to.equal(true);
    await letGo(element);
    expect(element.shadowRoot!.querySelector('[part="intro"]')).to.equal(null);
  });

  it('toggle() and reset()', async () => {
    const element = await mountSteps();
    element.toggle('sign-in');
    expect(element.completed, 'at once').to.equal(1);
    element.toggle('take-call');
    element.toggle('no-such-step');
    element.toggle('tell-chat');
    await settled(element);
    expect(tickedIn(element)).to.deep.equal(['sign-in', 'take-call']);
    element.toggle('sign-in');
    await settled(element);
    expect(tickedIn(element)).to.deep.equal(['take-call']);
    element.reset();
    expect(element.completed).to.equal(0);
    await settled(element);
    await click(inside(element, '.notice [data-action="undo"]'));
    expect(tickedIn(element)).to.deep.equal(['take-call']);
  });
});
