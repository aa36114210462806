import { expect } from 'chai';
import { captureFailures, focused, mount, settled, until, viewport } from './helpers.js';
import { bodyOf, boxOf, currentOf, mountSteps, stepOf, tick, titleOf } from './steps.helpers.js';

/** Goes to an address of the page as a link does. */
async function go(hash: string) {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

const isOpen = (element: Element, id: string) => !bodyOf(element, id).hasAttribute('hidden');

/** Waits until a step is open, has the focus and stands in the window. */
async function expectRevealed(element: Element, id: string) {
  await settled(element);
  await until(() => focused() === titleOf(element, id), `${id} has the focus`);
  expect(isOpen(element, id)).to.equal(true);
  const { top, bottom } = titleOf(element, id).getBoundingClientRect();
  expect(top).to.be.at.least(-1);
  expect(bottom).to.be.at.most(innerHeight);
}

const tall = '<div style="block-size: 3000px"></div>';

describe('<prime-cancel-steps> hash', () => {
  it('opens, shows and focuses the step that the address names, on load', async () => {
    await viewport(360, 640);
    location.hash = '#prime-cancel-step-take-call';
    const page = await mount(`<div>${tall}<prime-cancel-steps></prime-cancel-steps>${tall}</div>`);
    await expectRevealed(page.querySelector('prime-cancel-steps')!, 'take-call');
    expect(
      Math.abs(stepOf(page.querySelector('prime-cancel-steps')!, 'take-call').getBoundingClientRect().top),
    ).to.be.below(2);
  });

  it('follows an address that changes', async () => {
    const element = await mountSteps();
    await go('#prime-cancel-step-request-call');
    await expectRevealed(element, 'request-call');
    await go('#prime-cancel-step-take-call');
    await expectRevealed(element, 'take-call');
    // Still where the reader was.
    expect(currentOf(element)).to.equal('sign-in');
  });

  it('opens the steps that are done, and a current one that was closed', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in', 'customer-service', 'choose-prime');
    await until(() => !boxOf(element, 'sign-in').checkVisibility(), 'the done ones fold');
    await go('#prime-cancel-step-sign-in');
    await expectRevealed(element, 'sign-in');
    titleOf(element, 'request-call').click();
    await settled(element);
    expect(isOpen(element, 'request-call')).to.equal(false);
    await go('#prime-cancel-step-request-call');
    await expectRevealed(element, 'request-call');
  });

  it('goes by the id of the element', async () => {
    const element = await mountSteps('id="yamekata"');
    await go('#prime-cancel-step-take-call');
    await settled(element);
    expect(isOpen(element, 'take-call')).to.equal(false);
    await go('#yamekata-step-take-call');
    await expectRevealed(element, 'take-call');
  });

  it('reads an address that is percent-encoded, and one that is not', async () => {
    const element = await mountSteps('id="解約"');
    await go(`#${encodeURIComponent('解約-step-take-call')}`);
    await expectRevealed(element, 'take-call');
    await go('#解約-step-request-call');
    await expectRevealed(element, 'request-call');
  });

  it('leaves every other address alone', async () => {
    const failures = captureFailures();
    const element = await mountSteps();
    for (const hash of [
      '#top',
      '#%',
      '#prime-cancel-step-',
      '#prime-cancel-step-tell-chat',
      '#prime-cancel-faq-sign-in',
    ]) {
      await go(hash);
      await settled(element);
      expect(focused()).to.equal(document.body);
    }
    expect(failures).to.deep.equal([]);
  });

  it('is answered by the first element in the document that has the step', async () => {
    const page = await mount<HTMLElement>('<div></div>');
    const chat = document.createElement('prime-cancel-steps');
    const phone = document.createElement('prime-cancel-steps');
    const second = document.createElement('prime-cancel-steps');
    Object.assign(chat, { method: 'chat', group: 'chat' });
    // Not in the order in which they come to be.
    page.append(second);
    await settled(page);
    page.prepend(chat, phone);
    await settled(page);
    await go('#prime-cancel-step-take-call');
    await expectRevealed(phone, 'take-call');
    expect(isOpen(second, 'take-call')).to.equal(false);
    await go('#prime-cancel-step-sign-in');
    await expectRevealed(chat, 'sign-in');
  });

  it('is answered once: the reader goes on elsewhere undisturbed', async () => {
    location.hash = '#prime-cancel-step-take-call';
    const page = await mount<HTMLElement>(
      '<div><prime-cancel-steps></prime-cancel-steps><prime-cancel-steps></prime-cancel-steps></div>',
    );
    const [first, second] = page.children as unknown as [HTMLElement, HTMLElement];
    await expectRevealed(first, 'take-call');
    const box = boxOf(second, 'sign-in');
    box.focus();
    await tick(second, 'sign-in');
    await settled(first);
    expect(focused()).to.equal(box);
    titleOf(first, 'take-call').click();
    await settled(first);
    expect(isOpen(first, 'take-call')).to.equal(false);
    // Moved by a theme: not the reader's wish to go there.
    page.append(first);
    await settled(page);
    await tick(first, 'customer-service');
    expect(isOpen(first, 'take-call')).to.equal(false);
  });

  it('is answered when the step comes late', async () => {
    location.hash = '#prime-cancel-step-my-step';
    const element = await mountSteps();
    expect(focused()).to.equal(document.body);
    element.data = { steps: [{ id: 'my-step', scenarios: ['self-paid'], title: '準備', text: '紙を用意します。' }] };
    await expectRevealed(element, 'my-step');
  });

  it('is answered by an element that comes later', async () => {
    await go('#late-step-take-call');
    const element = await mountSteps('id="late"');
    await expectRevealed(element, 'take-call');
  });
});
