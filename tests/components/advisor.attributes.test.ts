import { expect } from 'chai';
import { answer, mountAdvisor, questionOf, reasonsOf, resultOf } from './advisor.helpers.js';
import { allInside, captureConsole, inside, mount, seen, settled } from './helpers.js';

const headings = (element: Element) =>
  allInside(element, 'h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${seen(heading)}`);

describe('<prime-cancel-advisor> attributes', () => {
  it('has the documented defaults', async () => {
    const element = await mount<HTMLElementTagNameMap['prime-cancel-advisor']>(
      '<prime-cancel-advisor></prime-cancel-advisor>',
    );
    const { src, data, group, heading, headingLevel, theme, now } = element;
    expect({ src, data, group, heading, headingLevel, theme, now }).to.deep.equal({
      ...{ src: '', data: undefined, group: '', heading: undefined, headingLevel: 3, theme: 'auto', now: '' },
    });
    expect(headings(element)).to.deep.equal(['h3 どの方法が合いますか']);
  });

  it('has the title that it is given, or none, at the level that it is given', async () => {
    const element = await mountAdvisor('heading="やめ方をえらぶ" heading-level="2"');
    expect(headings(element)).to.deep.equal(['h2 やめ方をえらぶ']);
    expect(inside(element, 'section').getAttribute('aria-label')).to.equal('やめ方をえらぶ');
    await answer(element, 'paid');
    const level = () => inside(element, '[part="result"] [role="heading"]').getAttribute('aria-level');
    expect(level()).to.equal('3');
    element.headingLevel = 6;
    await settled(element);
    expect(level(), 'there is no seventh').to.equal('6');
    element.setAttribute('heading', '');
    await settled(element);
    expect(headings(element)).to.deep.equal([]);
    element.headingLevel = 3;
    await settled(element);
    expect(level(), 'takes the place of the title').to.equal('3');
    expect(inside(element, 'section').getAttribute('aria-label')).to.equal('どの方法が合いますか');
    element.removeAttribute('heading');
    element.setAttribute('heading-level', '9');
    await settled(element);
    expect(headings(element)).to.deep.equal(['h3 どの方法が合いますか']);
  });

  it('never throws, whatever it is given', async () => {
    const lines = captureConsole();
    const element = await mountAdvisor();
    await answer(element, 'paid');
    for (const value of [null, undefined, 12, {}, 'constructor', '__proto__', NaN]) {
      Object.assign(element, { headingLevel: value, theme: value, group: value ?? '' });
      await settled(element);
      inside(element, 'h3');
      expect(resultOf(element)).to.equal('Web・アプリが合いそうです');
    }
    expect(lines).to.deep.equal([]);
  });

  it('takes the real clock where it is given none, or none that is one, with one warning', async () => {
    const lines = captureConsole();
    const element = await mountAdvisor();
    element.now = 'あした';
    await settled(element);
    element.requestUpdate();
    await settled(element);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('now="あした"');
    expect(questionOf(element)).to.equal('case');
  });

  it('goes by the pinned clock', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'stuck');
    const busy = () => reasonsOf(element).some((reason) => reason.includes('混雑する時間帯'));
    element.now = '2026-11-24T10:00:00Z';
    await settled(element);
    expect(busy(), '19 o’clock in Japan').to.equal(true);
    element.now = '2026-11-24T10:00:00+09:00';
    await settled(element);
    expect(busy()).to.equal(false);
  });

  it('is Japanese wherever it stands', async () => {
    const page = await mount<HTMLElement>('<div lang="de"><prime-cancel-advisor></prime-cancel-advisor></div>');
    expect(inside(page.firstElementChild!, '.root').lang).to.equal('ja');
  });

  it('has a scheme of its own where it is asked to', async () => {
    const ink = async (theme: string) => {
      const element = await mountAdvisor(`theme="${theme}"`);
      return getComputedStyle(inside(element, 'legend')).color;
    };
    expect(await ink('dark')).not.to.equal(await ink('light'));
    expect(await ink('auto')).to.equal(await ink('light'));
    expect(await ink('pink')).to.equal(await ink('light'));
  });
});
