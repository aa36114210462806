import { expect } from 'chai';
import { PrimeCancelSteps } from '../../src/components/steps.js';
import { inside, mount, seen, settled, textOf, until } from './helpers.js';
import { mountSteps } from './steps.helpers.js';

const fallback = '<p slot="fallback">電話でやめる手順です。</p>';

describe('<prime-cancel-steps> children', () => {
  it('shows the fallback until it works, and then no more', async () => {
    const tag = 'prime-cancel-steps-slots';
    const element = await mount<HTMLElement>(`<${tag}>${fallback}<p>著者の文。</p></${tag}>`, { settle: false });
    expect(element.innerText).to.include('電話でやめる手順です。').and.to.include('著者の文。');
    customElements.define(tag, class extends PrimeCancelSteps {});
    await settled(element);
    expect(element.querySelector('[slot]')!.checkVisibility()).to.equal(false);
    expect(element.querySelector('p:not([slot])')!.checkVisibility()).to.equal(true);
  });

  it('goes on showing what the author wrote where it cannot work', async () => {
    const tag = 'prime-cancel-steps-broken';
    customElements.define(
      tag,
      class extends PrimeCancelSteps {
        /** As where something fails before the first update ends. */
        protected override scheduleUpdate() {}
      },
    );
    const element = await mount<HTMLElement>(`<${tag}>${fallback}<p>著者の文。</p></${tag}>`, { settle: false });
    await until(() => element.shadowRoot, 'it is upgraded');
    for (const child of element.children) expect(child.checkVisibility(), child.outerHTML).to.equal(true);
  });

  it('never swallows what the author wrote, not even the rest of the page after a mistaken end', async () => {
    const box = await mount<HTMLElement>('<div><prime-cancel-steps /><h2>次の章</h2><p>本文。</p></div>');
    for (const node of box.querySelectorAll('h2, p')) expect(node.checkVisibility()).to.equal(true);
    expect(seen(box)).to.match(/次の章 本文。$/);
  });

  it("leaves the author's children in the author's style, below the widget", async () => {
    const page = await mount<HTMLElement>(
      `<div style="color: rgb(1, 2, 3); font: italic 700 30px/3 serif; letter-spacing: 9px">
        <p>外</p>
        <prime-cancel-steps><p>中</p></prime-cancel-steps>
      </div>`,
    );
    const [outer, inner] = page.querySelectorAll('p');
    for (const property of ['color', 'font', 'letterSpacing', 'lineHeight'] as const) {
      expect(getComputedStyle(inner!)[property]).to.equal(getComputedStyle(outer!)[property]);
    }
    const widget = page.querySelector('prime-cancel-steps')!;
    expect(inner!.getBoundingClientRect().top).to.be.at.least(inside(widget, '.root').getBoundingClientRect().bottom);
  });

  it('does not listen to what happens in them', async () => {
    const element = await mountSteps('', '<button data-action="reset">著者の<input type="checkbox"></button>');
    element.toggle('sign-in');
    await settled(element);
    element.querySelector('button')!.click();
    element.querySelector('input')!.click();
    await settled(element);
    expect(element.completed).to.equal(1);
  });

  it('shows no JSON, and no word of it that WordPress has wrapped', async () => {
    const element = await mountSteps(
      '',
      '<p><script type="application/json">{"steps":[{"id":"sign-in","title":"別の題"}]}</script></p>',
    );
    expect(textOf(element)).to.include('別の題');
    expect(element.innerText).not.to.include('steps');
  });
});
