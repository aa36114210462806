import { expect } from 'chai';
import { register } from '../../src/register.js';
import { version } from '../../src/version.js';
import {
  afterwards,
  captureConsole,
  captureEvents,
  captureFailures,
  captureListeners,
  cdp,
  frame,
  inside,
  mount,
  mutations,
  settled,
  textOf,
} from './helpers.js';
import { boxOf, currentOf, idsOf, keep, letGo, mountSteps, tick, tickedIn, titleOf } from './steps.helpers.js';

/** Timers that our code has started from now on, and that neither ran nor were cleared. */
function captureTimers() {
  const open = new Set<unknown>();
  const { setTimeout, clearTimeout, setInterval } = globalThis;
  const note = (id: unknown) => {
    if (new Error().stack!.includes('/src/')) open.add(id);
    return id;
  };
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms?: number) => {
      const id = setTimeout(() => (open.delete(id), run()), ms);
      return note(id);
    },
    clearTimeout: (id: unknown) => {
      open.delete(id);
      clearTimeout(id as number);
    },
    setInterval: (run: () => void, ms?: number) => note(setInterval(run, ms)),
  });
  afterwards(() => void Object.assign(globalThis, { setTimeout, clearTimeout, setInterval }));
  return () => open.size;
}

describe('<prime-cancel-steps> lifecycle', () => {
  it('is the same after it was taken out and put back, with what was opened', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in', 'customer-service');
    await letGo(element);
    titleOf(element, 'take-call').click();
    await settled(element);
    const before = inside(element, '.root').innerHTML;
    const { parentElement } = element;
    element.remove();
    const elsewhere = await mount('<div></div>');
    elsewhere.append(element);
    await settled(element);
    expect(inside(element, '.root').innerHTML).to.equal(before);
    parentElement!.append(element);
    await tick(element, 'choose-prime');
    expect(currentOf(element)).to.equal('request-call');
  });

  it('lets go at once when it is taken out in the moment after a tick', async () => {
    const timers = captureTimers();
    const element = await mountSteps();
    await tick(element, 'sign-in');
    expect(timers()).to.equal(1);
    element.remove();
    expect(timers()).to.equal(0);
    const page = await mount('<div></div>');
    page.append(element);
    await settled(element);
    expect(titleOf(element, 'sign-in').ariaExpanded).to.equal('false');
  });

  it('listens to the page only while it is there', async () => {
    const listeners = captureListeners();
    const one = await mountSteps();
    const while1 = listeners();
    expect(while1).to.have.members(['window storage', 'window pageshow', 'window hashchange']);
    const two = await mountSteps('storage-key="other" group="other"');
    expect(listeners(), 'once for all elements').to.deep.equal(while1);
    one.remove();
    expect(listeners()).to.deep.equal(while1);
    two.remove();
    expect(listeners()).to.deep.equal([]);
  });

  it('leaves no listener, timer or node behind after 1,000 mounts', async function () {
    this.timeout(60_000);
    const listeners = captureListeners();
    const timers = captureTimers();
    const box = await mount<HTMLElement>('<div></div>');
    const count = async () => {
      await cdp('HeapProfiler.collectGarbage');
      return cdp<{ documents: number; nodes: number; jsEventListeners: number }>('Memory.getDOMCounters');
    };
    const round = async (times: number, child = '') => {
      for (let index = 0; index < times; index += 1) {
        box.innerHTML = `<prime-cancel-steps device="desktop-web" storage-key="" group="g${index}">${child}</prime-cancel-steps>`;
        const element = box.querySelector('prime-cancel-steps')!;
        await element.updateComplete;
        boxOf(element, 'sign-in').click();
        await element.updateComplete;
        box.replaceChildren();
        if (index % 100 === 0) await frame();
      }
    };
    const json = '<script type="application/json">{"steps":[{"id":"sign-in","title":"題"}]}</script>';
    await round(20, json);
    const before = await count();
    await round(950);
    await round(50, json);
    const after = await count();
    expect(listeners()).to.deep.equal([]);
    expect(timers()).to.equal(0);
    expect(after.nodes - before.nodes).to.be.below(10);
    expect(after.jsEventListeners - before.jsEventListeners).to.be.below(10);
  });

  it('writes nothing where nothing changes', async () => {
    const element = await mountSteps(
      '',
      '<script type="application/json">{"steps":[{"id":"sign-in","title":"題"}]}</script>',
    );
    await tick(element, 'sign-in');
    await letGo(element);
    const nothing = {
      'an update': () => element.requestUpdate(),
      'the same attributes': () => {
        for (const { name, value } of [...element.attributes]) element.setAttribute(name, value);
      },
      'values that narrow to the same': () => Object.assign(element, { scenario: 'x', method: 'fax', headingLevel: 9 }),
      'a child of the author': () => element.append(document.createElement('p')),
      'the storage as it was': () => dispatchEvent(new StorageEvent('storage', { key: null })),
      'a return from the cache': () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      'a tick of another key': () => {
        keep({ done: ['take-call'] }, 'other');
        dispatchEvent(new StorageEvent('storage', { key: 'prime-cancel:1:other' }));
      },
      'ids that no list has': () => {
        keep({ done: ['sign-in', 'of-the-future'] });
        dispatchEvent(new StorageEvent('storage', { key: 'prime-cancel:1:default' }));
      },
      'the same data': () => (element.data = undefined),
    };
    for (const [name, act] of Object.entries(nothing)) {
      expect(await mutations(element, act), name).to.deep.equal([]);
    }
  });

  it('writes little for a tick: the two steps and the lines about them', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in');
    await letGo(element);
    const records = await mutations(element, () => boxOf(element, 'customer-service').click());
    expect(records.length).to.be.at.most(24);
    const steps = new Set(
      records.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[data-step]')?.getAttribute('data-step'),
      ),
    );
    steps.delete(undefined);
    expect([...steps]).to.have.members(['customer-service', 'choose-prime']);
    // No body is written anew.
    for (const { target } of records) expect((target as Element).closest?.('.content') ?? null).to.equal(null);
  });

  it('writes nothing into the page around it', async () => {
    const element = await mountSteps();
    const records = await mutations(element, () => tick(element, ...idsOf(element)), document.documentElement);
    expect(records.map(({ target }) => target)).to.deep.equal([]);
  });

  it('is silent on the console, and leaves no name behind', async () => {
    const lines = captureConsole();
    const failures = captureFailures();
    const before = Object.keys(globalThis);
    const element = await mountSteps('scenario="stuck-or-error" method="chat" compact');
    await tick(element, ...idsOf(element));
    await letGo(element);
    element.reset();
    element.remove();
    expect(Object.keys(globalThis)).to.deep.equal(before);
    expect([...lines, ...failures]).to.deep.equal([]);
  });
});

describe('<prime-cancel-steps> registration', () => {
  const present = customElements.get('prime-cancel-steps')!;

  it('is silent for the same version, and the first definition stays', async () => {
    const lines = captureConsole();
    // @ts-expect-error The second time the file is loaded.
    await import('../../src/define/prime-cancel-steps.js?again');
    register(
      'prime-cancel-steps',
      class extends HTMLElement {
        static readonly primeCancelVersion = version;
      },
    );
    expect(customElements.get('prime-cancel-steps')).to.equal(present);
    expect(lines).to.deep.equal([]);
  });

  it('warns once for another version, naming both, and for a name that is taken', () => {
    const lines = captureConsole();
    const failures = captureFailures();
    const other = class extends HTMLElement {
      static readonly primeCancelVersion = '9.9.9';
    };
    customElements.define('prime-cancel-other', other);
    customElements.define('prime-cancel-taken', class extends HTMLElement {});
    for (let times = 0; times < 2; times += 1) {
      register('prime-cancel-other', present);
      register('prime-cancel-taken', present);
      register('not a name', present);
    }
    expect(lines).to.have.length(3);
    expect(lines[0]).to.include('9.9.9').and.to.include(version);
    expect(lines[1]).to.include('prime-cancel-taken');
    expect(failures).to.deep.equal([]);
  });

  it('offers the class, with what a page may rely on', async () => {
    const element = await mountSteps();
    expect(element).to.be.instanceOf(present);
    expect(textOf(element)).not.to.equal('');
    const events = captureEvents('prime-cancel-step-toggle');
    await tick(element, 'sign-in');
    expect(events).to.have.length(1);
    expect(tickedIn(element)).to.deep.equal(['sign-in']);
  });
});
