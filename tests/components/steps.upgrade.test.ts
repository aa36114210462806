import { expect } from 'chai';
import { PrimeCancelSteps } from '../../src/components/steps.js';
import { captureEvents, inside, mount, seen, settled, textOf } from './helpers.js';
import { currentOf, idsOf, titleOf } from './steps.helpers.js';

let tags = 0;
/** A name that is not defined yet, and its definition. */
function late() {
  const tag = `prime-cancel-steps-late-${(tags += 1)}`;
  return [tag, () => customElements.define(tag, class extends PrimeCancelSteps {})] as const;
}

describe('<prime-cancel-steps> upgrade', () => {
  it('takes what was set before the definition, and goes on listening to it', async () => {
    const [tag, define] = late();
    const element = await mount<PrimeCancelSteps>(`<${tag}></${tag}>`, { settle: false });
    const events = captureEvents('prime-cancel-select', 'prime-cancel-step-toggle');
    Object.assign(element, {
      ...{ scenario: 'video-plan-only', device: 'ios-app', headingLevel: 4, compact: true, storageKey: '' },
      data: { steps: [{ id: 'check-plan', title: '別の題' }] },
    });
    define();
    await settled(element);
    expect(seen(inside(element, 'h4'))).to.equal('ビデオ単体プランをやめる');
    expect(seen(titleOf(element, 'check-plan'))).to.equal('別の題');
    expect(element.compact).to.equal(true);
    expect(Object.keys(element).filter((key) => key in PrimeCancelSteps.properties)).to.deep.equal([]);
    element.scenario = 'self-paid';
    element.data = undefined;
    await settled(element);
    expect(currentOf(element)).to.equal('sign-in');
    expect(events).to.deep.equal([]);
  });

  it('takes what stands between the tags before the definition', async () => {
    const [tag, define] = late();
    const element = await mount<PrimeCancelSteps>(
      `<${tag}><script type="application/json">{"steps":[{"id":"sign-in","title":"別の題"}]}</script></${tag}>`,
      { settle: false },
    );
    define();
    await settled(element);
    expect(seen(titleOf(element, 'sign-in'))).to.equal('別の題');
  });

  it('never shows the bundled words first where the data is already there', async () => {
    const [tag, define] = late();
    const element = await mount<PrimeCancelSteps>(
      `<${tag}><script type="application/json">{"steps":[{"id":"sign-in","title":"別の題"}]}</script></${tag}>`,
      { settle: false },
    );
    define();
    const titles: string[] = [];
    new MutationObserver(() => titles.push(textOf(element))).observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    await settled(element);
    expect(titles.length).to.be.greaterThan(0);
    for (const text of titles) expect(text).to.include('別の題');
  });

  it('works connected first and filled by the parser later', async () => {
    const page = await mount<HTMLIFrameElement>('<iframe></iframe>');
    const lines: string[] = [];
    const view = page.contentWindow as Window & typeof globalThis;
    const { document } = view;
    document.open();
    document.write(
      `<!doctype html><script>litIssuedWarnings = new Set(['dev-mode'])</script>
      <script type="module" async src="/src/define/prime-cancel-steps.ts"></script><body>`,
    );
    for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
      view.console[level] = (...data: unknown[]) => void lines.push(data.join(' '));
    }
    view.addEventListener('error', ({ message }) => void lines.push(message));
    await view.customElements.whenDefined('prime-cancel-steps');
    // A parser that stops in the middle: inside the element, inside its script, and inside a JSON text.
    for (const piece of [
      '<prime-cancel-steps device="desktop-web">',
      '<script type="application/json">',
      '{"steps":[{"id":"sign-in",',
      '"title":"別の題"}]}',
      '</script><p>著者の文</p>',
      '</prime-cancel-steps>',
    ]) {
      document.write(piece);
      await settled(document.body);
    }
    const element = document.querySelector('prime-cancel-steps')!;
    expect(document.readyState).to.equal('loading');
    expect(seen(titleOf(element, 'sign-in'))).to.equal('別の題');
    document.close();
    await settled(element);
    expect(seen(titleOf(element, 'sign-in'))).to.equal('別の題');
    expect(lines).to.deep.equal([]);
  });

  it('takes a JSON child that a script appends, changes, and takes away', async () => {
    const element = await mount<PrimeCancelSteps>('<prime-cancel-steps device="desktop-web"></prime-cancel-steps>');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"steps":[{"id":"sign-in","hidden":true}]}';
    element.append(script);
    await Promise.resolve();
    await settled(element);
    expect(idsOf(element)).not.to.include('sign-in');
    script.firstChild!.nodeValue = '{"steps":[{"id":"sign-in","title":"別の題"}]}';
    await Promise.resolve();
    await settled(element);
    expect(seen(titleOf(element, 'sign-in'))).to.equal('別の題');
    script.remove();
    await Promise.resolve();
    await settled(element);
    expect(seen(titleOf(element, 'sign-in'))).to.equal('サインインする');
  });

  it('shows data that is set at run time with the next render', async () => {
    const element = await mount<PrimeCancelSteps>('<prime-cancel-steps></prime-cancel-steps>');
    element.data = { steps: [{ id: 'sign-in', title: '別の題' }] };
    await element.updateComplete;
    expect(seen(titleOf(element, 'sign-in'))).to.equal('別の題');
    element.data = { steps: [{ id: 'sign-in', title: 'もう一つの題' }] };
    await element.updateComplete;
    expect(seen(titleOf(element, 'sign-in'))).to.equal('もう一つの題');
  });

  it('is made by a script, in a template and by cloning alike', async () => {
    const box = await mount<HTMLElement>('<div></div>');
    const made = document.createElement('prime-cancel-steps');
    expect(made.getAttributeNames(), 'nothing is written by the constructor').to.deep.equal([]);
    box.append(made);
    await settled(made);
    const template = document.createElement('template');
    template.innerHTML = '<prime-cancel-steps></prime-cancel-steps>';
    box.append(template.content.cloneNode(true), made.cloneNode(true));
    await settled(box);
    const words = [...box.children].map((element) => textOf(element));
    expect(new Set(words)).to.have.length(1);
  });
});
