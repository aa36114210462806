import { expect } from 'chai';
import { allInside, captureConsole, captureEvents, inside, mount, seen, settled } from './helpers.js';
import { currentOf, idsOf, kept, mountSteps, selectOf, tick } from './steps.helpers.js';

const chosen = (element: Element) =>
  ['scenario', 'method', 'device'].map(
    (axis) => element.shadowRoot!.querySelector<HTMLSelectElement>(`select[data-axis="${axis}"]`)?.value,
  );
const phone = 'sign-in customer-service choose-prime request-call take-call confirm-cancel check-completion'.split(' ');

describe('<prime-cancel-steps> attributes', () => {
  it('leads a paying member by phone where nothing is said', async () => {
    const element = await mount('<prime-cancel-steps></prime-cancel-steps>');
    expect(chosen(element)).to.deep.equal(['self-paid', 'phone', 'desktop-web']);
    expect(idsOf(element)).to.deep.equal(phone);
    expect(currentOf(element)).to.equal('sign-in');
    expect(seen(inside(element, 'h3'))).to.equal('プライム会員をやめる');
  });

  it('has the documented defaults', async () => {
    const element = await mount<HTMLElementTagNameMap['prime-cancel-steps']>(
      '<prime-cancel-steps></prime-cancel-steps>',
    );
    const { scenario, method, device, storageKey, compact, src, data, group, heading, headingLevel, theme, now } =
      element;
    expect({ scenario, method, device, storageKey, compact, src, data }).to.deep.equal({
      ...{ scenario: 'self-paid', method: 'phone', device: 'auto', storageKey: undefined },
      ...{ compact: false, src: '', data: undefined },
    });
    expect({ group, heading, headingLevel, theme, now }).to.deep.equal({
      ...{ group: '', heading: undefined, headingLevel: 3, theme: 'auto', now: '' },
    });
    expect([element.completed, element.total]).to.deep.equal([0, 7]);
  });

  const scenarios: Readonly<Record<string, [steps: number, methods: number]>> = {
    'self-paid': [7, 3],
    'self-free-trial': [8, 3],
    'stuck-or-error': [8, 2],
    'billed-after-cancel': [8, 2],
    'video-plan-only': [5, 0],
    'holder-deceased': [7, 0],
    'living-proxy': [7, 0],
    'cannot-sign-in': [2, 0],
  };
  for (const [scenario, [steps, methods]] of Object.entries(scenarios)) {
    it(`scenario="${scenario}"`, async () => {
      const element = await mountSteps(`scenario="${scenario}"`);
      expect(selectOf(element, 'scenario').value).to.equal(scenario);
      expect(idsOf(element)).to.have.length(steps);
      // A choice of one is no choice.
      expect(element.shadowRoot!.querySelectorAll('select[data-axis="method"] option')).to.have.length(methods);
    });
  }

  it('method', async () => {
    const element = await mountSteps('method="chat"');
    expect(chosen(element)).to.deep.equal(['self-paid', 'chat', 'desktop-web']);
    expect(idsOf(element)).to.include('tell-chat').and.not.to.include('request-call');
  });

  it('method, only where the case has the choice', async () => {
    const element = await mountSteps('scenario="holder-deceased" method="chat"');
    expect(idsOf(element)).to.include('request-call').and.not.to.include('tell-chat');
  });

  for (const device of ['ios-app', 'android-app', 'mobile-web', 'desktop-web']) {
    it(`device="${device}", not shown as a guess`, async () => {
      const element = await mount(`<prime-cancel-steps device="${device}"></prime-cancel-steps>`);
      expect(selectOf(element, 'device').value).to.equal(device);
      expect(seen(inside(element, '[part="chooser"]'))).not.to.include('推定');
    });
  }

  it('device="auto" is shown as a guess until the reader chooses', async () => {
    const element = await mount('<prime-cancel-steps></prime-cancel-steps>');
    expect(seen(inside(element, '[part="chooser"]'))).to.include('〔推定〕');
    const select = selectOf(element, 'device');
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(seen(inside(element, '[part="chooser"]'))).not.to.include('推定');
  });

  it('narrows unknown values to the default, and throws nothing', async () => {
    const lines = captureConsole();
    const element = await mount<HTMLElementTagNameMap['prime-cancel-steps']>(
      '<prime-cancel-steps scenario="x" method="fax" device="fridge" heading-level="9" theme="pink"></prime-cancel-steps>',
    );
    expect(chosen(element)).to.deep.equal(['self-paid', 'phone', 'desktop-web']);
    inside(element, 'h3');
    element.scenario = null as unknown as string;
    element.method = undefined as unknown as string;
    element.headingLevel = NaN;
    element.theme = 12 as unknown as string;
    element.heading = null as unknown as string;
    await settled(element);
    expect(chosen(element)).to.deep.equal(['self-paid', 'phone', 'desktop-web']);
    expect(lines).to.deep.equal([]);
  });

  it('follows attributes that change, and goes back to the default when they go', async () => {
    const element = await mountSteps();
    element.setAttribute('scenario', 'self-free-trial');
    element.setAttribute('heading-level', '2');
    await settled(element);
    expect(idsOf(element)).to.include('check-trial-end');
    inside(element, 'h2');
    element.removeAttribute('scenario');
    element.removeAttribute('heading-level');
    await settled(element);
    expect(idsOf(element)).to.deep.equal(phone);
    inside(element, 'h3');
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`heading-level="${level}"`, async () => {
      const element = await mountSteps(`heading-level="${level}"`);
      inside(element, `h${level}`);
      expect(element.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')).to.have.length(1);
    });
  }

  it('heading', async () => {
    const element = await mountSteps('heading="やめるまで"');
    expect(seen(inside(element, 'h3'))).to.equal('やめるまで');
    element.heading = '';
    await settled(element);
    expect(element.shadowRoot!.querySelector('h1,h2,h3,h4,h5,h6')).to.equal(null);
    expect(inside(element, 'section').getAttribute('aria-label')).not.to.equal('');
  });

  it("theme follows the page's own color-scheme, or holds", async () => {
    const element = await mountSteps();
    const ink = () => getComputedStyle(inside(element, '.root')).color;
    const light = ink();
    const page = element.parentElement!;
    page.style.colorScheme = 'dark';
    const dark = ink();
    expect(dark).not.to.equal(light);
    element.theme = 'light';
    await settled(element);
    expect(ink()).to.equal(light);
    page.style.colorScheme = 'light';
    element.theme = 'dark';
    await settled(element);
    expect(ink()).to.equal(dark);
  });

  it('compact keeps the steps and leaves out what is around them', async () => {
    const element = await mountSteps('scenario="self-free-trial" compact');
    expect(inside(element, '.segments').checkVisibility()).to.equal(false);
    const foot = allInside(element, '.foot > *').filter((line) => line.checkVisibility());
    expect(foot.map(seen), 'whose guide it is').to.deep.equal(['Amazonとは関係のない、独立した案内です。']);
    expect(inside(element, '.intro').checkVisibility(), 'a date to keep').to.equal(true);
    expect(inside(element, '.current .done-control').checkVisibility()).to.equal(true);
  });

  it('now pins the clock', async () => {
    const element = await mountSteps('now="2026-03-01T09:00:00+09:00"');
    await tick(element, 'sign-in');
    expect(kept()!.updatedAt).to.equal('2026-03-01T00:00:00.000Z');
  });

  it('a now that cannot be read is one warning, and the real clock', async () => {
    const lines = captureConsole();
    const before = Date.now();
    const element = await mountSteps('now="next week"');
    await tick(element, 'sign-in', 'customer-service');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('now="next week"');
    expect(Date.parse(kept()!.updatedAt)).to.be.within(before, Date.now());
  });

  it('takes properties that were set before the element was defined', async () => {
    const tag = 'prime-cancel-steps-late';
    const element = await mount<HTMLElementTagNameMap['prime-cancel-steps']>(`<${tag}></${tag}>`, { settle: false });
    const events = captureEvents('prime-cancel-select');
    Object.assign(element, {
      ...{ scenario: 'video-plan-only', headingLevel: 4, device: 'ios-app' },
      data: { steps: [{ id: 'check-plan', title: '別の題' }] },
    });
    const { PrimeCancelSteps } = await import('../../src/components/steps.js');
    customElements.define(tag, class extends PrimeCancelSteps {});
    await settled(element);
    expect(seen(inside(element, 'h4'))).to.equal('ビデオ単体プランをやめる');
    expect(seen(inside(element, '.current .title'))).to.equal('別の題');
    expect(Object.keys(element)).not.to.include('scenario');
    element.scenario = 'self-paid';
    await settled(element);
    expect(idsOf(element)).to.deep.equal(phone);
    expect(events).to.deep.equal([]);
  });

  it('reflects nothing that the reader chooses', async () => {
    const element = await mountSteps();
    const before = element.outerHTML;
    const select = selectOf(element, 'scenario');
    select.value = 'video-plan-only';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    await tick(element, 'check-plan');
    expect(element.outerHTML).to.equal(before);
    expect([element.scenario, element.method]).to.deep.equal(['self-paid', 'phone']);
  });

  it('marks its words as Japanese on a page in another language', async () => {
    const element = await mount<HTMLElement>('<div lang="en"><prime-cancel-steps></prime-cancel-steps></div>');
    expect(inside(element.firstElementChild!, '.root').lang).to.equal('ja');
  });
});
