import { expect } from 'chai';
import '../../src/define/prime-cancel-steps.js';
import { register } from '../../src/register.js';
import { answer, buttonOf, mountAdvisor, pressButton, questionOf, resultOf, tap } from './advisor.helpers.js';
import {
  captureConsole,
  captureFailures,
  captureListeners,
  cdp,
  frame,
  inside,
  mount,
  mutations,
  settled,
} from './helpers.js';

const json =
  '<script type="application/json">{"advisor":{"questions":[{"id":"case","question":"だれの分ですか"}]}}</script>';

describe('<prime-cancel-advisor> lifecycle', () => {
  it('is the same after it was taken out and put back, with what the reader answered', async () => {
    const element = await mountAdvisor('', json);
    await answer(element, 'paid', 'stuck');
    inside<HTMLDetailsElement>(element, 'details').open = true;
    const before = inside(element, '.root').innerHTML;
    const { parentElement } = element;
    const elsewhere = await mount<HTMLElement>('<div></div>', { width: 720 });
    elsewhere.append(element);
    await settled(element);
    expect(inside(element, '.root').innerHTML).to.equal(before);
    parentElement!.append(element);
    await answer(element, 'money');
    expect(questionOf(element)).to.equal('comfort');
  });

  it('is independent of another one, in the same group too', async () => {
    const box = await mount<HTMLElement>(
      '<div><prime-cancel-advisor></prime-cancel-advisor><prime-cancel-advisor></prime-cancel-advisor></div>',
    );
    const [one, two] = [...box.children];
    await answer(one!, 'deceased');
    await settled(two!);
    expect([resultOf(one!), resultOf(two!)]).to.deep.equal(['電話が合いそうです', undefined]);
  });

  it('listens to nothing outside of itself', async () => {
    const listeners = captureListeners();
    const element = await mountAdvisor();
    await answer(element, 'trial', 'later', 'stuck');
    expect(listeners()).to.deep.equal([]);
    element.remove();
    expect(listeners()).to.deep.equal([]);
  });

  it('leaves no listener or node behind after 1,000 mounts', async function () {
    this.timeout(60_000);
    const box = await mount<HTMLElement>('<div></div>', { width: 400 });
    const count = async () => {
      await frame();
      await frame();
      await cdp('HeapProfiler.collectGarbage');
      return cdp<{ nodes: number; jsEventListeners: number }>('Memory.getDOMCounters');
    };
    const round = async (times: number, child = '') => {
      for (let index = 0; index < times; index += 1) {
        box.innerHTML = `<prime-cancel-advisor group="g${index}">${child}</prime-cancel-advisor>`;
        const element = box.querySelector('prime-cancel-advisor')!;
        await element.updateComplete;
        tap(inside(element, '[part="option"]'));
        await element.updateComplete;
        if (index % 50 === 0) await frame();
        box.replaceChildren();
      }
    };
    await round(20, json);
    const before = await count();
    await round(950);
    await round(50, json);
    const after = await count();
    expect(after.nodes - before.nodes).to.be.below(10);
    expect(after.jsEventListeners - before.jsEventListeners).to.be.below(10);
  });

  it('writes nothing where nothing changes', async () => {
    const element = await mountAdvisor('', json);
    await answer(element, 'trial', '-', 'stuck');
    await pressButton(element, '変える: 無料体験の終了日は');
    const nothing = {
      'an update': () => element.requestUpdate(),
      'the same attributes': () => {
        for (const { name, value } of [...element.attributes]) element.setAttribute(name, value);
      },
      'a level that narrows to the same': () => (element.headingLevel = 9),
      'a child of the author': () => element.append(document.createElement('p')),
      'the same data': () => (element.data = undefined),
      'a minute later': () => (element.now = '2026-11-24T15:31:00+09:00'),
    };
    for (const [name, act] of Object.entries(nothing)) {
      expect(await mutations(element, act), name).to.deep.equal([]);
    }
  });

  it('writes nothing into the page around it', async () => {
    const element = await mountAdvisor();
    const records = await mutations(element, () => answer(element, 'paid', 'stuck', 'money', 'either'), document);
    expect(records.map(({ target }) => target)).to.deep.equal([]);
  });

  it('is silent on the console, and leaves no name behind', async () => {
    const lines = captureConsole();
    const failures = captureFailures();
    const before = Object.keys(globalThis);
    const element = await mountAdvisor();
    await answer(element, 'trial', 'within-a-day', 'cannot-sign-in', '-', 'either');
    buttonOf(element, '最初からやり直す').click();
    await settled(element);
    element.remove();
    expect(Object.keys(globalThis)).to.deep.equal(before);
    expect([...lines, ...failures]).to.deep.equal([]);
  });

  it('is registered once, silently for the same version', () => {
    const lines = captureConsole();
    const present = customElements.get('prime-cancel-advisor')!;
    register('prime-cancel-advisor', present);
    expect(customElements.get('prime-cancel-advisor')).to.equal(present);
    expect(lines).to.deep.equal([]);
  });

  it('keeps up with a page that is translated: texts wrapped by the browser are still replaced', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'none');
    const walker = document.createTreeWalker(inside(element, '.root'), NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.nodeValue!.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.textContent = `[${text.nodeValue}]`;
    }
    await answer(element, 'money', 'phone-uneasy');
    const reasons = inside(element, '[part="result"]').textContent;
    expect(reasons).to.include('電話').and.to.include('担当者に確かめます');
    expect(reasons).not.to.include('[Web・アプリ');
    expect(resultOf(element)).to.equal('電話が合いそうです');
  });
});
