import { expect } from 'chai';
import { captureEvents, captureFailures, focused, inside, mount, press, seen, settled, until } from './helpers.js';
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
  tick,
  tickedIn,
  titleOf,
} from './steps.helpers.js';

/** A name for what has the focus. */
const where = () => {
  const element = focused() as HTMLElement;
  const step = element.closest<HTMLElement>('[data-step]')?.dataset.step;
  return [step, element.dataset.axis ?? element.dataset.action ?? element.localName].filter(Boolean).join(' ');
};

/** Presses Tab until something holds of what has the focus. */
async function tabTo(holds: (element: Element) => boolean, key = 'Tab') {
  for (let presses = 0; presses < 60; presses += 1) {
    if (holds(focused())) return;
    await press(key);
  }
  throw new Error('not reached by Tab');
}

/** Steps between two links, the first of which has the focus. */
async function mountBetween(attributes = '') {
  const page = await mount<HTMLElement>(
    `<div>
      <a href="#before">前</a>
      <prime-cancel-steps device="desktop-web" ${attributes}></prime-cancel-steps>
      <a href="#after">後</a>
    </div>`,
  );
  page.querySelector('a')!.focus();
  return page.querySelector('prime-cancel-steps')!;
}

describe('<prime-cancel-steps> keyboard', function () {
  this.timeout(10_000);

  it('has its controls in the order of the page, and lets go at its end', async () => {
    await mountBetween('method="web-app"');
    const stops: string[] = [];
    for (;;) {
      await press('Tab');
      if (focused().localName === 'a') break;
      const { width, height } = focused().getBoundingClientRect();
      expect(Math.min(width, height), `${where()} is seen`).to.be.at.least(24);
      stops.push(where());
    }
    expect(stops).to.deep.equal([
      ...['scenario', 'method', 'device'],
      ...['sign-in turn', 'sign-in input', 'open-membership turn', 'open-membership input'],
      ...['end-membership turn', 'end-membership input', 'check-completion turn', 'check-completion input'],
    ]);
    expect(focused().getAttribute('href')).to.equal('#after');
  });

  it('goes through the whole checklist, and never loses the focus', async function () {
    this.timeout(20_000);
    const failures = captureFailures();
    const completed = captureEvents('prime-cancel-complete');
    const element = await mountBetween();
    for (const id of idsOf(element)) {
      const box = boxOf(element, id);
      await tabTo((stop) => stop === box);
      expect(currentOf(element)).to.equal(id);
      await press('Space');
      await settled(element);
      expect(focused()).to.equal(box);
      await letGo(element);
      expect(focused(), 'the box that was ticked').to.equal(box);
      expect(box.checkVisibility()).to.equal(true);
    }
    expect(completed).to.have.length(1);
    expect(seen(inside(element, '[part="finished"]'))).to.include('すべて終わりました');
    expect(failures).to.deep.equal([]);
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens and closes a step with ${key}`, async () => {
      const element = await mountSteps();
      const title = titleOf(element, 'take-call');
      const body = bodyOf(element, 'take-call');
      title.focus();
      await press(key);
      await settled(element);
      expect([title.ariaExpanded, body.hasAttribute('hidden')]).to.deep.equal(['true', false]);
      await press(key);
      await settled(element);
      expect([title.ariaExpanded, body.getAttribute('hidden')]).to.deep.equal(['false', 'until-found']);
      expect(focused()).to.equal(title);
    });
  }

  it('closes the current step, too', async () => {
    const element = await mountSteps();
    titleOf(element, 'sign-in').focus();
    await press('Enter');
    await settled(element);
    expect(bodyOf(element, 'sign-in').getAttribute('hidden')).to.equal('until-found');
    expect(boxOf(element, 'sign-in').checkVisibility()).to.equal(true);
  });

  it('leaves a step open that was opened before its turn came', async () => {
    const element = await mountSteps();
    titleOf(element, 'customer-service').focus();
    await press('Enter');
    await tick(element, 'sign-in');
    expect(bodyOf(element, 'customer-service').hasAttribute('hidden')).to.equal(false);
    await letGo(element);
    expect(bodyOf(element, 'customer-service').hasAttribute('hidden')).to.equal(false);
  });

  it('folds a closed step when it is ticked', async () => {
    const element = await mountSteps();
    titleOf(element, 'sign-in').focus();
    await press('Enter');
    await tick(element, 'sign-in');
    await letGo(element);
    expect(bodyOf(element, 'sign-in').getAttribute('hidden')).to.equal('until-found');
  });

  it('opens and closes the steps that are done, with the focus where it is', async () => {
    const element = await mountBetween();
    await tick(element, 'sign-in', 'customer-service');
    await letGo(element);
    expect(boxOf(element, 'sign-in').checkVisibility(), 'folded').to.equal(false);
    await tabTo((stop) => stop.matches('[data-action="fold"]'));
    const fold = focused();
    expect(fold.ariaExpanded).to.equal('false');
    await press('Enter');
    await settled(element);
    expect(focused()).to.equal(fold);
    expect(fold.ariaExpanded).to.equal('true');
    expect(boxOf(element, 'sign-in').checkVisibility()).to.equal(true);
    await press('Space');
    await settled(element);
    expect(focused()).to.equal(fold);
    expect(boxOf(element, 'sign-in').checkVisibility()).to.equal(false);
  });

  it('takes back the last tick', async () => {
    const element = await mountBetween();
    await tick(element, 'sign-in');
    await letGo(element);
    await tabTo((stop) => stop.matches('[data-action="undo"]'));
    await press('Enter');
    await settled(element);
    expect(tickedIn(element)).to.deep.equal([]);
    expect(statusOf(element)).to.equal('できたことは、まだありません');
    expect(where()).to.equal('sign-in input');
    await letGo(element);
    expect(where()).to.equal('sign-in input');
    expect(focused().checkVisibility()).to.equal(true);
  });

  it('never loses the focus when the moment after a tick ends', async () => {
    const element = await mountBetween();
    await tick(element, 'sign-in');
    await letGo(element);
    boxOf(element, 'customer-service').focus();
    await press('Space');
    const undo = inside(element, '[data-action="undo"]');
    undo.focus();
    expect(focused()).to.equal(undo);
    await letGo(element);
    await until(() => where() === 'customer-service input', 'the box that was ticked has the focus');
  });

  it('draws the focus of the large control around it, where it is seen on any ground', async () => {
    const element = await mountBetween();
    await tabTo((stop) => stop.matches('[data-step="sign-in"] input'));
    const ring = (node: Element) =>
      parseFloat(getComputedStyle(node).outlineWidth) * Number(getComputedStyle(node).outlineStyle !== 'none');
    expect(ring(focused().parentElement!)).to.equal(3);
    expect(ring(focused())).to.equal(0);
    boxOf(element, 'take-call').focus();
    expect(ring(boxOf(element, 'take-call'))).to.equal(3);
  });

  it('starts over, and takes that back', async () => {
    const element = await mountBetween();
    await tick(element, 'sign-in', 'customer-service');
    await letGo(element);
    await tabTo((stop) => stop.matches('[data-action="reset"]'));
    await press('Enter');
    await until(() => where() === 'undo', 'the undo has the focus');
    expect(focused().getBoundingClientRect().top, 'and is seen').to.be.within(0, innerHeight);
    expect(tickedIn(element)).to.deep.equal([]);
    expect(statusOf(element)).to.equal('印をすべて消しました。');
    await press('Enter');
    await until(() => where() === 'choose-prime turn', 'the step where the reader was has it');
    expect(tickedIn(element)).to.deep.equal(['sign-in', 'customer-service']);
    expect(statusOf(element)).to.equal('7のうち2つできました');
  });

  for (const [name, done, focus] of [
    ['half way', ['sign-in'], 'customer-service turn'],
    ['at the end', undefined, 'reset'],
  ] as const) {
    it(`goes on, or starts over, where it is asked ${name}`, async () => {
      const all = 'sign-in customer-service choose-prime request-call take-call confirm-cancel check-completion'.split(
        ' ',
      );
      keep({ done: done ?? all, updatedAt: '2026-01-01T00:00:00Z' });
      const element = await mountBetween('now="2026-06-01T00:00:00Z"');
      await tabTo((stop) => stop.matches('[data-action="continue"]'));
      await press('Enter');
      await until(() => where() === focus, `${focus} has the focus, not ${where()}`);
      expect(element.shadowRoot!.querySelector('[data-action="continue"]')).to.equal(null);
      expect(tickedIn(element)).to.deep.equal(done ?? all);

      element.now = '2027-06-01T00:00:00Z';
      await settled(element);
      await tabTo((stop) => stop.matches('[part="notice"] [data-action="reset"]'), 'Shift+Tab');
      await press('Enter');
      await until(() => where() === 'undo', `the undo has the focus, not ${where()}`);
      expect(tickedIn(element)).to.deep.equal([]);
    });
  }

  it('chooses with the arrows, and stays on the field', async () => {
    const element = await mountBetween();
    const select = selectOf(element, 'scenario');
    select.focus();
    await press('ArrowDown');
    await settled(element);
    expect(select.value).to.equal('self-free-trial');
    expect(idsOf(element)).to.include('check-trial-end');
    expect(focused()).to.equal(select);
  });

  it('shows where the focus is, at every stop', async () => {
    const element = await mountBetween();
    await tick(element, 'sign-in');
    await letGo(element);
    element.parentElement!.querySelector('a')!.focus();
    for (;;) {
      await press('Tab');
      const stop = focused();
      if (stop.getAttribute('href') === '#after') break;
      const ring = stop.closest<HTMLElement>('[part="done"]') ?? stop;
      const width = [ring, stop].map((node) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(node);
        return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      });
      expect(Math.max(...width), where()).to.be.at.least(3);
    }
  });
});
