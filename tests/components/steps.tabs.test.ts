import { expect } from 'chai';
import { choose, openTab, settled, until } from './helpers.js';
import { currentOf, mountSteps, selectOf, tick, tickedIn } from './steps.helpers.js';

const url = new URL('../../src/define/prime-cancel-steps.ts', import.meta.url).pathname;

/** A second tab with steps of its own. */
async function steps(attributes = '') {
  const tab = await openTab('/package.json');
  await tab.evaluate(`(async () => {
    await import(${JSON.stringify(url)});
    document.body.innerHTML = '<prime-cancel-steps device="desktop-web" ${attributes}></prime-cancel-steps>';
    globalThis.steps = document.querySelector('prime-cancel-steps');
    globalThis.boxes = () => [...steps.shadowRoot.querySelectorAll('[data-step]')];
    await steps.updateComplete;
  })()`);
  return {
    tick: (id: string) => tab.evaluate(`steps.shadowRoot.querySelector('[data-step="${id}"] input').click()`),
    ticked: () =>
      tab.evaluate<string[]>(
        `boxes().filter((step) => step.querySelector('input').checked).map((step) => step.dataset.step)`,
      ),
    evaluate: <T>(expression: string) => tab.evaluate<T>(expression),
  };
}

describe('<prime-cancel-steps> in two tabs', () => {
  it('follows ticks, choices and a reset of the other tab', async function () {
    this.timeout(10_000);
    const element = await mountSteps();
    const other = await steps();
    await tick(element, 'sign-in');
    await until(async () => (await other.ticked()).join() === 'sign-in', 'the tick reaches the other tab');
    await other.tick('customer-service');
    await until(() => tickedIn(element).join() === 'sign-in,customer-service', 'and back');
    expect(currentOf(element)).to.equal('choose-prime');

    choose(selectOf(element, 'method'), 'chat');
    await settled(element);
    await until(
      () => other.evaluate<boolean>(`!!steps.shadowRoot.querySelector('[data-step="tell-chat"]')`),
      'the choice reaches the other tab',
    );

    await other.evaluate('steps.reset()');
    await until(() => tickedIn(element).length === 0, 'the reset reaches this tab');
    await other.evaluate('localStorage.clear()');
    await other.tick('sign-in');
    await until(() => tickedIn(element).join() === 'sign-in', 'a tick after all was cleared');
  });

  it('forgets what is cleared in the other tab', async function () {
    this.timeout(10_000);
    const element = await mountSteps();
    await tick(element, 'sign-in');
    const other = await openTab('/package.json');
    await other.evaluate('localStorage.clear()');
    await until(() => tickedIn(element).length === 0, 'nothing is ticked');
  });

  it('keeps apart what has another key', async function () {
    this.timeout(10_000);
    const element = await mountSteps('storage-key="this"');
    const other = await steps();
    await other.tick('sign-in');
    await tick(element, 'take-call');
    expect(tickedIn(element)).to.deep.equal(['take-call']);
    expect(await other.ticked()).to.deep.equal(['sign-in']);
  });
});
