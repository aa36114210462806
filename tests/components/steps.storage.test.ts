import { expect } from 'chai';
import { afterwards, captureConsole, captureFailures, choose, inside, mount, seen, settled } from './helpers.js';
import { boxOf, currentOf, idsOf, keep, kept, mountSteps, selectOf, stepOf, tick, tickedIn } from './steps.helpers.js';

/** Leaves the page, as a reload does: the next element starts from what is kept. */
async function again(element: Element, attributes = '') {
  element.parentElement!.remove();
  return mountSteps(attributes);
}

/** Makes the browser's storage fail until the test ends. */
function storageFails(how: 'blocked' | 'full' | 'unreadable') {
  const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  const refuse = () => {
    throw new DOMException('no', how === 'full' ? 'QuotaExceededError' : 'SecurityError');
  };
  const { localStorage } = window;
  const failing = {
    getItem: how === 'full' ? (key: string) => localStorage.getItem(key) : refuse,
    setItem: refuse,
  };
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: how === 'blocked' ? refuse : () => failing,
  });
  afterwards(() => void Object.defineProperty(window, 'localStorage', original));
}

describe('<prime-cancel-steps> storage', () => {
  it('keeps ticks and choices over a reload, and nothing else', async () => {
    const element = await mountSteps('now="2026-11-24T19:30:00+09:00"');
    choose(selectOf(element, 'method'), 'chat');
    await tick(element, 'sign-in', 'customer-service');
    expect(Object.keys(localStorage)).to.deep.equal(['prime-cancel:1:default']);
    expect(kept()).to.deep.equal({
      done: ['sign-in', 'customer-service'],
      choice: { method: 'chat' },
      hours: '',
      updatedAt: '2026-11-24T10:30:00.000Z',
    });
    const next = await again(element);
    expect(tickedIn(next)).to.deep.equal(['sign-in', 'customer-service']);
    expect(selectOf(next, 'method').value).to.equal('chat');
    expect(currentOf(next)).to.equal('choose-prime');
  });

  it('writes nothing before the reader does something', async () => {
    const element = await mountSteps();
    element.scenario = 'self-free-trial';
    await settled(element);
    expect(localStorage).to.have.length(0);
  });

  it('holds what was chosen on an earlier visit above the attributes', async () => {
    keep({ done: [], choice: { scenario: 'video-plan-only' } });
    const element = await mountSteps('scenario="self-free-trial"');
    expect(selectOf(element, 'scenario').value).to.equal('video-plan-only');
  });

  it('keeps ids of other versions, and cases that this one does not have', async () => {
    keep({ done: ['of-the-future', 'sign-in'], choice: { scenario: 'of-the-future' }, hours: '9-12' });
    const element = await mountSteps();
    expect(tickedIn(element)).to.deep.equal(['sign-in']);
    expect(element.completed).to.equal(1);
    await tick(element, 'customer-service', 'sign-in');
    expect(kept()!.done).to.deep.equal(['of-the-future', 'customer-service']);
    element.reset();
    expect(kept()!.done).to.deep.equal(['of-the-future']);
    expect(kept()!.choice).to.deep.equal({ scenario: 'of-the-future' });
    expect(kept()!.hours).to.equal('9-12');
  });

  it('storage-key: under a name of its own', async () => {
    const own = await mountSteps('storage-key="trial"');
    await tick(own, 'sign-in');
    expect(Object.keys(localStorage)).to.deep.equal(['prime-cancel:1:trial']);
    expect(tickedIn(await mountSteps())).to.deep.equal([]);
    expect(tickedIn(await mountSteps('storage-key="trial"'))).to.deep.equal(['sign-in']);
  });

  it('storage-key="": not kept, and not shared', async () => {
    keep({ done: ['take-call'] });
    const one = await mountSteps('storage-key=""');
    const two = await mountSteps('storage-key=""');
    await tick(one, 'sign-in');
    expect(tickedIn(one)).to.deep.equal(['sign-in']);
    expect(tickedIn(two)).to.deep.equal([]);
    expect(kept()!.done).to.deep.equal(['take-call']);
    one.reset();
    await settled(one);
    expect(tickedIn(one)).to.deep.equal([]);
    expect(kept()!.done).to.deep.equal(['take-call']);
  });

  it('storage-key that changes', async () => {
    keep({ done: ['sign-in'] }, 'other');
    const element = await mountSteps();
    await tick(element, 'take-call');
    element.storageKey = 'other';
    await settled(element);
    expect(tickedIn(element)).to.deep.equal(['sign-in']);
    element.storageKey = undefined;
    await settled(element);
    expect(tickedIn(element)).to.deep.equal(['take-call']);
  });

  it('shares ticks at once with every element of the page that has the same key', async () => {
    const one = await mountSteps();
    const two = await mountSteps('scenario="self-free-trial"');
    await tick(one, 'sign-in');
    await settled(two);
    expect(tickedIn(two)).to.deep.equal(['sign-in']);
    expect(currentOf(two)).to.equal('check-trial-end');
  });

  for (const how of ['blocked', 'full', 'unreadable'] as const) {
    it(`works for the visit where the storage is ${how}`, async () => {
      keep({ done: ['sign-in'] });
      storageFails(how);
      const failures = captureFailures();
      const lines = captureConsole();
      const key = `storage-key="${how}"`;
      const element = await mountSteps(key);
      const other = await mountSteps(key);
      choose(selectOf(element, 'scenario'), 'self-free-trial');
      await settled(element);
      await tick(element, 'sign-in', 'check-trial-end');
      await settled(other);
      expect(tickedIn(other)).to.deep.equal(['sign-in', 'check-trial-end']);
      expect(selectOf(other, 'scenario').value).to.equal('self-free-trial');

      // A theme may move the widget to another column.
      other.remove();
      const { parentElement } = element;
      element.remove();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      parentElement!.append(element);
      await settled(element);
      expect(tickedIn(element)).to.deep.equal(['sign-in', 'check-trial-end']);
      element.reset();
      await settled(element);
      expect(tickedIn(element)).to.deep.equal([]);
      expect([...failures, ...lines]).to.deep.equal([]);
    });
  }

  const corrupt = [
    ...['', 'x', '[]', 'null', '7', '"sign-in"', '{"done":5}', '{"done":{"length":1}}', '{"choice":[]}'],
    ...['{"choice":"x"}', '{"choice":{"scenario":{"a":1},"device":[],"groups":7}}', '{"updatedAt":"gestern"}'],
    ...['{"done":"x"}', '{"updatedAt":1e300}', '{"done":[],"choice":{"groups":{"":null}},"hours":3}'],
  ];
  it('starts anew where what is kept cannot be read', async () => {
    const failures = captureFailures();
    const lines = captureConsole();
    for (const [index, text] of corrupt.entries()) {
      const key = `corrupt-${index}`;
      keep(text, key);
      const element = await mountSteps(`storage-key="${key}"`);
      expect(tickedIn(element), text).to.deep.equal([]);
      expect(element.shadowRoot!.querySelector('[part="notice"]'), text).to.equal(null);
      await tick(element, 'sign-in');
      expect(kept(key)!.done, text).to.deep.equal(['sign-in']);
      element.parentElement!.remove();
    }
    expect([...failures, ...lines]).to.deep.equal([]);
  });

  it('takes what can be read of it', async () => {
    keep({ done: ['sign-in', 4, null, 'sign-in', ['x']], choice: { method: 'chat', device: 3 }, updatedAt: null });
    const element = await mountSteps();
    expect(tickedIn(element)).to.deep.equal(['sign-in']);
    expect([selectOf(element, 'method').value, selectOf(element, 'device').value]).to.deep.equal([
      'chat',
      'desktop-web',
    ]);
  });

  it('works on a page that patches arrays as Prototype.js does', async () => {
    const { prototype } = Array as unknown as { prototype: { toJSON?: () => string } };
    prototype.toJSON = function (this: unknown[]) {
      return `[${[...this].map((item) => JSON.stringify(item)).join(', ')}]`;
    };
    const from = Object.getOwnPropertyDescriptor(Array, 'from')!;
    Array.from = (() => []) as typeof Array.from;
    afterwards(() => {
      delete prototype.toJSON;
      Object.defineProperty(Array, 'from', from);
    });
    const element = await mountSteps();
    choose(selectOf(element, 'scenario'), 'self-free-trial');
    await tick(element, 'sign-in', 'check-trial-end');
    const next = await again(element);
    expect(tickedIn(next)).to.deep.equal(['sign-in', 'check-trial-end']);
    delete prototype.toJSON;
    // A page without it reads the same.
    expect(tickedIn(await again(next))).to.deep.equal(['sign-in', 'check-trial-end']);
  });

  const asked = (element: Element) => !!element.shadowRoot!.querySelector('[data-action="continue"]');
  const day = 86_400_000;
  const now = Date.parse('2026-11-24T19:30:00+09:00');

  it('asks whether to go on after 90 days, and not before', async () => {
    for (const [ms, ask] of [
      [90 * day, false],
      [90 * day + 1, true],
      [3000 * day, true],
      [-day, false],
    ] as const) {
      keep({ done: ['sign-in'], updatedAt: new Date(now - ms).toISOString() });
      const element = await mountSteps('now="2026-11-24T19:30:00+09:00"');
      expect(asked(element), `after ${ms / day} days`).to.equal(ask);
      element.parentElement!.remove();
    }
  });

  it('names the day of the last tick as it was in Japan', async () => {
    keep({ done: ['sign-in'], updatedAt: '2026-01-31T15:30:00Z' });
    const element = await mountSteps('now="2026-11-24T19:30:00+09:00"');
    expect(seen(inside(element, '[part="notice"]'))).to.include('2月1日');
  });

  it('does not ask where nothing of this list is ticked', async () => {
    keep({ done: ['of-the-future'], updatedAt: '2020-01-01T00:00:00Z' });
    expect(asked(await mountSteps())).to.equal(false);
  });

  it('keeps the ticks while it asks, and goes on at the next tick', async () => {
    keep({ done: ['sign-in'], updatedAt: '2020-01-01T00:00:00Z' });
    const element = await mountSteps();
    expect(tickedIn(element)).to.deep.equal(['sign-in']);
    await tick(element, 'customer-service');
    expect(kept()!.done).to.deep.equal(['sign-in', 'customer-service']);
    expect(stepOf(element, 'choose-prime').getAttribute('aria-current')).to.equal('step');
  });

  it('comes back from the back/forward cache with what another page has kept', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in');
    keep({ done: ['sign-in', 'customer-service'] });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await settled(element);
    expect(tickedIn(element)).to.deep.equal(['sign-in']);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(element);
    expect(tickedIn(element)).to.deep.equal(['sign-in', 'customer-service']);
  });

  it('comes back into the page with what was kept meanwhile', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in');
    const { parentElement } = element;
    element.remove();
    keep({ done: ['take-call'] });
    parentElement!.append(element);
    await settled(element);
    expect(tickedIn(element)).to.deep.equal(['take-call']);
  });

  it('tells what is ticked while it is out of the page', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in');
    element.remove();
    expect([element.completed, element.total]).to.deep.equal([1, 7]);
    const fresh = document.createElement('prime-cancel-steps');
    fresh.device = 'desktop-web';
    expect([fresh.completed, fresh.total]).to.deep.equal([1, 7]);
    fresh.toggle('take-call');
    expect(fresh.completed).to.equal(2);
    const page = await mount('<div></div>');
    page.append(fresh);
    await settled(page);
    expect(tickedIn(fresh)).to.deep.equal(['sign-in', 'take-call']);
    expect(boxOf(fresh, idsOf(fresh)[0]!).checked).to.equal(true);
  });
});
