import { expect } from 'chai';
import { captureEvents, choose, click, focused, inside, mount, press, settled } from './helpers.js';
import { boxOf, idsOf, keep, letGo, mountSteps, selectOf, tick } from './steps.helpers.js';

const all = ['prime-cancel-step-toggle', 'prime-cancel-complete', 'prime-cancel-select', 'prime-cancel-error'] as const;

const captureToggles = () => {
  const events = captureEvents('prime-cancel-step-toggle');
  return () => events.map(({ stepId, done, completed, total }) => ({ stepId, done, completed, total }));
};

describe('<prime-cancel-steps> events', () => {
  it('tells each tick and untick', async () => {
    const element = await mountSteps();
    const toggles = captureToggles();
    await tick(element, 'sign-in', 'take-call', 'sign-in');
    expect(toggles()).to.deep.equal([
      { stepId: 'sign-in', done: true, completed: 1, total: 7 },
      { stepId: 'take-call', done: true, completed: 2, total: 7 },
      { stepId: 'sign-in', done: false, completed: 1, total: 7 },
    ]);
  });

  it('tells them on events that bubble, cross shadow roots, cannot be cancelled, and carry readonly fields', async () => {
    const element = await mountSteps();
    const events = captureEvents(...all);
    await tick(element, ...idsOf(element));
    choose(selectOf(element, 'device'), 'ios-app');
    expect(new Set(events.map(({ type }) => type))).to.have.length(3);
    for (const event of events) {
      const { bubbles, composed, cancelable, target } = event;
      expect({ bubbles, composed, cancelable }).to.deep.equal({ bubbles: true, composed: true, cancelable: false });
      expect(target).to.equal(element);
      expect(event).not.to.have.property('detail');
    }
  });

  it('has the state in place when the event comes', async () => {
    const element = await mountSteps();
    let seen: unknown;
    element.addEventListener('prime-cancel-step-toggle', () => {
      seen = [element.completed, element.total, localStorage.getItem('prime-cancel:1:default')?.includes('sign-in')];
    });
    await tick(element, 'sign-in');
    expect(seen).to.deep.equal([1, 7, true]);
  });

  it('tells the mouse, the keyboard and the undo alike', async () => {
    const element = await mountSteps();
    const toggles = captureToggles();
    await click(inside(element, '[aria-current] [part="done"]'));
    await settled(element);
    boxOf(element, 'customer-service').focus();
    await press('Space');
    await letGo(element);
    expect(focused()).to.equal(boxOf(element, 'customer-service'));
    await click(inside(element, '[data-action="undo"]'));
    expect(toggles().map(({ stepId, done }) => [stepId, done])).to.deep.equal([
      ['sign-in', true],
      ['customer-service', true],
      ['customer-service', false],
    ]);
  });

  it('tells the end once, with case and device, whichever step is ticked last', async () => {
    const element = await mountSteps('scenario="video-plan-only" device="ios-app"');
    const events = captureEvents('prime-cancel-complete');
    const [first, ...rest] = idsOf(element);
    await tick(element, ...rest);
    expect(events).to.deep.equal([]);
    await tick(element, first!);
    expect(events.map(({ scenario, device }) => [scenario, device])).to.deep.equal([
      ['video-plan-only', 'desktop-web'],
    ]);
    await tick(element, first!);
    expect(events).to.have.length(1);
  });

  it('tells what the reader chooses', async () => {
    const element = await mountSteps();
    const events = captureEvents('prime-cancel-select');
    choose(selectOf(element, 'scenario'), 'stuck-or-error');
    await settled(element);
    choose(selectOf(element, 'method'), 'chat');
    await settled(element);
    choose(selectOf(element, 'device'), 'mobile-web');
    await settled(element);
    expect(events.map(({ axis, value }) => [axis, value])).to.deep.equal([
      ['scenario', 'stuck-or-error'],
      ['method', 'chat'],
      ['device', 'mobile-web'],
    ]);
  });

  it('tells only of the element that the reader touched', async () => {
    const page = await mount<HTMLElement>(
      '<div><prime-cancel-steps></prime-cancel-steps><prime-cancel-steps></prime-cancel-steps></div>',
    );
    const [one, two] = page.children as unknown as [HTMLElement, HTMLElement];
    const events = captureEvents(...all);
    choose(selectOf(one, 'scenario'), 'video-plan-only');
    await settled(page);
    await tick(one, 'check-plan');
    expect(selectOf(two, 'scenario').value).to.equal('video-plan-only');
    expect(boxOf(two, 'check-plan').checked).to.equal(true);
    expect(events.map(({ type, target }) => [type, target])).to.deep.equal([
      ['prime-cancel-select', one],
      ['prime-cancel-step-toggle', one],
    ]);
  });

  it('tells nothing of what the page does', async () => {
    const events = captureEvents(...all);
    const element = await mountSteps();
    for (const id of idsOf(element)) element.toggle(id);
    element.toggle('no-such-step');
    await settled(element);
    element.reset();
    element.scenario = 'self-free-trial';
    element.method = 'chat';
    element.device = 'ios-app';
    element.storageKey = 'other';
    element.data = { steps: [{ id: 'sign-in', hidden: true }] };
    await settled(element);
    keep({ done: ['sign-in'] });
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await settled(element);
    element.remove();
    expect(events).to.deep.equal([]);
  });

  it('tells nothing of opening, folding, starting over and going on', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in', 'customer-service');
    await letGo(element);
    const events = captureEvents(...all);
    for (const button of ['.title', '[part="fold"]', '[part="reset"]', '[part="notice"] [part="undo"]']) {
      inside(element, button).click();
      await settled(element);
    }
    expect(events).to.deep.equal([]);
    expect(element.completed).to.equal(2);
  });
});
