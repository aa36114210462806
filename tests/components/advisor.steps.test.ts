import { expect } from 'chai';
import type { PrimeCancelAdvisor } from '../../src/components/advisor.js';
import type { PrimeCancelSteps } from '../../src/components/steps.js';
import '../../src/define/prime-cancel-steps.js';
import { answer, buttonOf, hasButton, mountAdvisor, NOW, pressButton, statusOf } from './advisor.helpers.js';
import { allInside, captureEvents, click, focused, inside, mount, press, seen, settled, until } from './helpers.js';
import { selectOf } from './steps.helpers.js';

const scenarioOf = (steps: Element) => selectOf(steps, 'scenario').value;
const methodOf = (steps: Element) =>
  inside(steps, '[part="chooser"]').querySelector<HTMLSelectElement>('[data-axis="method"]')?.value;

/** One page as an author writes it, without any configuration. */
async function page(advisor = '', steps = 'device="desktop-web"') {
  const box = await mount<HTMLElement>(
    `<article><prime-cancel-advisor now="${NOW}" ${advisor}></prime-cancel-advisor>
    <p style="block-size: 2000px">本文</p><prime-cancel-steps ${steps}></prime-cancel-steps></article>`,
    { width: 720 },
  );
  const element = box.querySelector<PrimeCancelAdvisor>('prime-cancel-advisor')!;
  return { box, element, steps: box.querySelector<PrimeCancelSteps>('prime-cancel-steps')! };
}

describe('<prime-cancel-advisor> and the steps of the page', () => {
  it('switches them by a tap, moves the view there, and leaves the focus where it is', async () => {
    const { box, element, steps } = await page();
    await answer(element, 'paid', '-', '-', 'phone-uneasy');
    expect(methodOf(steps), 'answers alone switch nothing').to.equal('phone');
    scrollTo(0, 0);
    const button = buttonOf(element, 'チャットの手順へ');
    await click(button);
    await settled(box);
    expect([scenarioOf(steps), methodOf(steps)]).to.deep.equal(['self-paid', 'chat']);
    expect(focused()).to.equal(button);
    expect(steps.getBoundingClientRect().top).to.be.within(-1, 1);
  });

  it('switches them from the keyboard without losing the focus out of sight, and has a way there', async () => {
    const { box, element, steps } = await page();
    await answer(element, 'deceased');
    const button = buttonOf(element, '電話の手順へ');
    button.focus();
    const { scrollY } = window;
    await press('Enter');
    await settled(box);
    expect(scenarioOf(steps)).to.equal('holder-deceased');
    expect(focused()).to.equal(button);
    expect(window.scrollY).to.equal(scrollY);
    await press('Tab');
    expect(focused()).to.equal(buttonOf(element, '手順を見る'));
    await until(async () => {
      await press('Enter');
      return document.activeElement === steps;
    }, 'the focus goes along');
    const { top, bottom } = steps.getBoundingClientRect();
    expect(top < innerHeight && bottom > 0, 'in view').to.equal(true);
    await press('Tab');
    expect(steps.shadowRoot!.contains(focused()), 'and on into the steps').to.equal(true);
    buttonOf(element, '手順を見る').focus();
    expect(steps.hasAttribute('tabindex'), 'nothing is left on the author’s element').to.equal(false);
  });

  const cases: [answers: string[], button: string, scenario: string, method: string | undefined][] = [
    [['paid', 'stuck'], '電話の手順へ', 'stuck-or-error', 'phone'],
    [['trial', 'later', 'none', 'quick'], 'Web・アプリの手順へ', 'self-free-trial', 'web-app'],
    [['video'], 'Web・アプリの手順へ', 'video-plan-only', undefined],
    [['living-family'], '電話の手順へ', 'living-proxy', undefined],
    [['paid', 'billed'], '電話の手順へ', 'billed-after-cancel', 'phone'],
    [['paid', 'cannot-sign-in'], '先に確かめる手順へ', 'cannot-sign-in', undefined],
  ];
  for (const [answers, words, scenario, method] of cases) {
    it(`${answers.join(', ')}: 「${words}」 leads to ${scenario}`, async () => {
      const { box, element, steps } = await page();
      await answer(element, ...answers);
      await pressButton(element, words);
      await settled(box);
      expect([scenarioOf(steps), methodOf(steps)]).to.deep.equal([scenario, method]);
    });
  }

  it('tells the page what was chosen, an event an axis, by the reader alone', async () => {
    const events = captureEvents('prime-cancel-select');
    const { box, element } = await page();
    await answer(element, 'paid', 'stuck');
    element.headingLevel = 4;
    await settled(box);
    expect(events).to.deep.equal([]);
    await pressButton(element, '電話の手順へ');
    await settled(box);
    expect(events.map(({ axis, value, target }) => [axis, value, target])).to.deep.equal([
      ['scenario', 'stuck-or-error', element],
      ['method', 'phone', element],
    ]);
    expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
  });

  it('chooses no method in a dead end', async () => {
    const events = captureEvents('prime-cancel-select');
    const { element } = await page();
    await answer(element, 'paid', 'cannot-sign-in');
    await pressButton(element, '先に確かめる手順へ');
    expect(events.map(({ axis, value }) => [axis, value])).to.deep.equal([['scenario', 'cannot-sign-in']]);
  });

  it('says that it switched, until another answer', async () => {
    const { element } = await page();
    await answer(element, 'paid', 'stuck');
    await pressButton(element, '電話の手順へ');
    expect(statusOf(element)).to.equal('このページの手順を切り替えました。');
    expect(seen(inside(element, '[part="result"]'))).to.include('このページの手順を切り替えました。');
    await answer(element, 'none');
    expect(seen(inside(element, '[part="result"]'))).not.to.include('切り替えました');
  });

  it('follows no other group, and offers no way to the steps of one', async () => {
    const { element, steps } = await page('group="a"', 'device="desktop-web" group="b"');
    await answer(element, 'deceased');
    expect(allInside(element, '[part="use"]')).to.deep.equal([]);
    steps.group = 'a';
    element.requestUpdate();
    await settled(element);
    await pressButton(element, '電話の手順へ');
    await settled(steps);
    expect(scenarioOf(steps)).to.equal('holder-deceased');
  });

  it('has a way to steps that a script adds later, and to those in the same shadow tree', async () => {
    const element = await mountAdvisor('group=""');
    element.group = '';
    await answer(element, 'deceased');
    expect(hasButton(element, '電話の手順へ')).to.equal(false);
    const steps = document.createElement('prime-cancel-steps');
    element.after(steps);
    await settled(steps);
    await answer(element, 'none');
    expect(hasButton(element, '電話の手順へ')).to.equal(true);

    const host = await mount<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<prime-cancel-advisor></prime-cancel-advisor><prime-cancel-steps></prime-cancel-steps>';
    const inner = root.firstElementChild!;
    await settled(inner);
    await settled(root.lastElementChild!);
    await answer(inner, 'deceased');
    await pressButton(inner, '電話の手順へ');
    await settled(root.lastElementChild!);
    expect(scenarioOf(root.lastElementChild!)).to.equal('holder-deceased');
  });

  it('leaves it to the steps whether the choice is kept', async () => {
    const { element } = await page('', 'device="desktop-web" storage-key=""');
    await answer(element, 'deceased');
    await pressButton(element, '電話の手順へ');
    expect(Object.keys(localStorage)).to.deep.equal([]);
    const kept = await page();
    await answer(kept.element, 'paid', 'stuck');
    await pressButton(kept.element, '電話の手順へ');
    const stored = JSON.parse(localStorage.getItem('prime-cancel:1:default')!) as { choice: object };
    expect(stored.choice).to.deep.include({ scenario: 'stuck-or-error', method: 'phone' });
  });
});
