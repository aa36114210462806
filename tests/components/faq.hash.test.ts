import { expect } from 'chai';
import {
  ask,
  control,
  entryOf,
  fieldOf,
  mountFaq,
  openIds,
  shownIds,
  statusOf,
  summaryOf,
  toggle,
} from './faq.helpers.js';
import {
  afterwards,
  captureFailures,
  cdp,
  click,
  focused,
  inside,
  mount,
  settled,
  until,
  viewport,
} from './helpers.js';

/** Goes to an address of the page as a link does. */
async function go(hash: string) {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

/** Waits until an answer is open, its question has the focus, and it stands in the window. */
async function expectRevealed(element: Element, id: string) {
  await until(() => focused() === summaryOf(element, id), `${id} has the focus`);
  expect(entryOf(element, id).open).to.equal(true);
  const { top, bottom } = summaryOf(element, id).getBoundingClientRect();
  expect(top).to.be.at.least(-1); // scrolling ends between pixels
  expect(bottom).to.be.at.most(innerHeight);
}

const tall = '<div style="block-size: 3000px"></div>';

describe('<prime-cancel-faq> hash', () => {
  it('opens, shows and focuses the answer that the address names, on load', async () => {
    await viewport(360, 640);
    location.hash = '#prime-cancel-faq-refund';
    const page = await mount(`<div>${tall}<prime-cancel-faq></prime-cancel-faq>${tall}</div>`);
    const element = page.querySelector('prime-cancel-faq')!;
    await expectRevealed(element, 'refund');
    expect(openIds(element)).to.deep.equal(['refund']);
  });

  it('follows an address that changes', async () => {
    const element = await mountFaq();
    await go('#prime-cancel-faq-refund');
    await expectRevealed(element, 'refund');
    await go('#prime-cancel-faq-urgent');
    await expectRevealed(element, 'urgent');
    expect(openIds(element)).to.have.members(['refund', 'urgent']);
  });

  it('exclusive: the one that is named is the one that is open', async () => {
    const element = await mountFaq('exclusive open="refund"');
    await go('#prime-cancel-faq-urgent');
    await expectRevealed(element, 'urgent');
    expect(openIds(element)).to.deep.equal(['urgent']);
  });

  it('goes by the id of the element', async () => {
    const page = await mount(
      '<div><prime-cancel-faq id="mine"></prime-cancel-faq><prime-cancel-faq></prime-cancel-faq></div>',
    );
    const [mine, other] = [...page.querySelectorAll('prime-cancel-faq')];
    await go('#mine-faq-refund');
    await expectRevealed(mine!, 'refund');
    expect(openIds(other!)).to.deep.equal([]);
    await go('#prime-cancel-faq-refund');
    await expectRevealed(other!, 'refund');
  });

  it('the first element in the document answers', async () => {
    const page = await mount(
      '<div><prime-cancel-faq category="trial"></prime-cancel-faq><p></p><prime-cancel-faq></prime-cancel-faq></div>',
    );
    const [trial, all] = [...page.querySelectorAll('prime-cancel-faq')];
    await go('#prime-cancel-faq-refund');
    await expectRevealed(all!, 'refund');
    await go('#prime-cancel-faq-trial-cancel');
    await expectRevealed(trial!, 'trial-cancel');
    expect(openIds(all!)).to.deep.equal(['refund']);
  });

  it('understands a percent-encoded address', async () => {
    const element = await mountFaq('id="よくある質問"');
    await go(`#${encodeURIComponent('よくある質問-faq-refund')}`);
    await expectRevealed(element, 'refund');
    await go('#%E3%82%88%E3%81%8F%E3%81%82%E3%82%8B%E8%B3%AA%E5%95%8F-faq%2durgent');
    await expectRevealed(element, 'urgent');
  });

  it('ends a search that hides the answer', async () => {
    const element = await mountFaq('searchable');
    await ask(element, '無料体験');
    expect(shownIds(element)).not.to.include('refund');
    await go('#prime-cancel-faq-refund');
    await expectRevealed(element, 'refund');
    expect(fieldOf(element).value).to.equal('');
  });

  it('passes over any other address', async () => {
    const failures = captureFailures();
    const element = await mountFaq();
    for (const hash of [
      '#prime-cancel-faq-nonsense',
      '#prime-cancel-faq-',
      '#refund',
      '#%',
      '#%E0%A4%A',
      '#prime-cancel-faq-%',
      '#prime-cancel-step-refund',
    ]) {
      await go(hash);
      await settled(element);
    }
    expect(openIds(element)).to.deep.equal([]);
    expect(focused()).to.equal(document.body);
    expect(failures).to.deep.equal([]);
  });

  it('answers an address whose entry comes late, with data, and only once', async () => {
    await go('#prime-cancel-faq-mine');
    const element = await mountFaq();
    expect(openIds(element)).to.deep.equal([]);
    element.data = { version: 1, faq: [{ id: 'mine', question: '別の問い', answer: '答えです。' }] };
    await settled(element);
    await expectRevealed(element, 'mine');
    await toggle(element, 'mine');
    element.heading = '別の題';
    await settled(element);
    expect(openIds(element)).to.deep.equal([]);
  });
});

describe('copying the link to an answer', () => {
  const copied = () => {
    const texts: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void texts.push(text)) },
    });
    afterwards(() => void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));
    return texts;
  };
  /** A browser without a window cannot ask its user, and refuses. */
  const grantClipboard = async () => {
    const name = 'clipboard-write' as PermissionName;
    if ((await navigator.permissions.query({ name })).state === 'granted') return;
    const { targetInfo } = await cdp<{ targetInfo: { browserContextId: string } }>('Target.getTargetInfo');
    const { browserContextId } = targetInfo;
    await cdp('Browser.grantPermissions', { permissions: ['clipboardSanitizedWrite'], browserContextId });
    afterwards(() => cdp('Browser.resetPermissions', { browserContextId }).then(() => undefined));
  };
  const copy = (element: Element, id: string) =>
    entryOf(element, id).querySelector<HTMLButtonElement>('[part="copy"]')!;

  it('copies the address that opens it, and says so', async () => {
    const texts = copied();
    const element = await mountFaq('id="my faq" open="refund"');
    copy(element, 'refund').click();
    await until(() => statusOf(element) === 'リンクをコピーしました', 'it is told');
    expect(texts).to.have.length(1);
    const url = new URL(texts[0]!);
    expect(url.origin + url.pathname + url.search).to.equal(location.origin + location.pathname + location.search);
    expect(decodeURIComponent(url.hash)).to.equal('#my faq-faq-refund');
    await go(url.hash);
    await expectRevealed(element, 'refund');
  });

  it('keeps to the page where a <base> leads elsewhere', async () => {
    const texts = copied();
    const base = document.createElement('base');
    base.href = 'https://example.com/other/';
    document.head.append(base);
    afterwards(() => base.remove());
    const element = await mountFaq('open="refund"');
    copy(element, 'refund').click();
    await until(() => texts.length > 0, 'it is copied');
    expect(texts[0]!.startsWith(location.origin + location.pathname)).to.equal(true);
  });

  it('shows the address where the clipboard is refused', async () => {
    const { clipboard } = navigator;
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    for (const value of [{ writeText: refuse }, undefined]) {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
      afterwards(() => void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));
      const element = await mountFaq('open="refund"');
      copy(element, 'refund').click();
      await until(() => statusOf(element).includes('アドレス'), 'it is told');
      const shown = inside(element, '.address');
      expect(shown.checkVisibility()).to.equal(true);
      expect(shown.innerText).to.equal(`${location.href.replace(/#.*/, '')}#prime-cancel-faq-refund`);
      copy(element, 'refund').click();
      await settled(element);
      expect(entryOf(element, 'refund').querySelectorAll('.address')).to.have.length(1);
    }
  });

  it('really copies, as a browser lets a click do', async () => {
    await grantClipboard();
    const element = await mountFaq('open="refund"');
    await click(copy(element, 'refund'));
    await until(() => statusOf(element), 'it is told');
    expect(statusOf(element)).to.equal('リンクをコピーしました');
  });

  it('stands in open answers only', async () => {
    const element = await mountFaq();
    const visible = () => openIds(element).filter((id) => copy(element, id).checkVisibility());
    expect(visible()).to.deep.equal([]);
    await toggle(element, 'refund');
    expect(visible()).to.deep.equal(['refund']);
    expect(control(element, 'リンク').closest('details')!.dataset.id).to.equal('refund');
  });
});
