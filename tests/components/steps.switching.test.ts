import { expect } from 'chai';
import {
  allInside,
  captureFailures,
  choose,
  click,
  inside,
  mount,
  mutations,
  press,
  seen,
  settled,
} from './helpers.js';
import {
  bodyOf,
  currentOf,
  idsOf,
  letGo,
  mountSteps,
  selectOf,
  statusOf,
  stepOf,
  tick,
  tickedIn,
  titleOf,
  titlesOf,
} from './steps.helpers.js';

/** Chooses as the reader does. */
async function turnTo(element: Element, axis: string, value: string) {
  choose(selectOf(element, axis), value);
  await settled(element);
}

/** What is said about the switch; the first line of its kind. */
const note = (element: Element) =>
  allInside(element, '[part="intro"]')
    .map(seen)
    .find((text) => text.includes('手順'));

/** Ids of the steps that it names by their numbers. */
const named = (element: Element) => {
  const ids = idsOf(element);
  return (note(element)?.match(/\d+/g) ?? []).map((number) => ids[Number(number) - 1]!);
};

describe('<prime-cancel-steps> switching', () => {
  it('keeps the ticks of the steps that both devices have, and says which read differently', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in');
    await letGo(element);
    await turnTo(element, 'device', 'ios-app');
    expect(tickedIn(element)).to.deep.equal(['sign-in']);
    expect(named(element)).to.deep.equal(['sign-in', 'customer-service']);
    expect(note(element)).to.include('1・2');
    expect(statusOf(element)).to.equal(note(element));
    expect(note(element), 'what is done on one device is done').to.match(/印はそのままです。$/);
    expect(stepOf(element, 'sign-in').checkVisibility()).to.equal(false);
  });

  it('keeps them from one method to another, and back', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in', 'customer-service', 'choose-prime', 'request-call');
    await turnTo(element, 'method', 'chat');
    expect(tickedIn(element)).to.deep.equal(['sign-in', 'customer-service', 'choose-prime']);
    expect(currentOf(element)).to.equal('choose-chat');
    expect(named(element)).to.deep.equal(['choose-chat', 'tell-chat']);
    expect([element.completed, element.total]).to.deep.equal([3, 6]);
    await turnTo(element, 'method', 'phone');
    expect(tickedIn(element)).to.deep.equal(['sign-in', 'customer-service', 'choose-prime', 'request-call']);
  });

  it('keeps them from one case to another', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in');
    await turnTo(element, 'scenario', 'self-free-trial');
    expect(tickedIn(element)).to.deep.equal(['sign-in']);
    expect(named(element)).to.include('check-trial-end').and.not.to.include('take-call');
    expect(seen(inside(element, 'h3'))).to.equal(seen(inside(element, '[part="heading"]')));
  });

  it('says so where nothing differs, and nothing in a dead end', async () => {
    const element = await mountSteps('scenario="video-plan-only"');
    await turnTo(element, 'device', 'mobile-web');
    expect(named(element)).to.deep.equal([]);
    expect(note(element)).to.equal('手順は同じです。');
    expect(statusOf(element)).to.equal('手順は同じです。');
    await turnTo(element, 'scenario', 'cannot-sign-in');
    expect(note(element)).to.equal(undefined);
    expect(named(element)).to.deep.equal([]);
    expect(statusOf(element)).to.equal('電話リクエストにも、サインインが必要です。');
  });

  it('says of ticks that they stay only where there are some, and of all steps that all differ', async () => {
    const element = await mountSteps('scenario="video-plan-only"');
    await turnTo(element, 'scenario', 'holder-deceased');
    expect(statusOf(element)).to.equal('手順がすべて変わりました。');
    await tick(element, idsOf(element)[0]!);
    await turnTo(element, 'device', 'ios-app');
    expect(statusOf(element)).to.match(/^変わった手順: .*印はそのままです。$/);
  });

  it('asks to look again at ticked steps that say something else now, and hides none of them', async () => {
    const element = await mountSteps();
    await tick(element, ...idsOf(element));
    await letGo(element);
    await turnTo(element, 'scenario', 'billed-after-cancel');
    expect(note(element)).to.match(/印のついた手順も、もう一度見てください。$/);
    for (const id of tickedIn(element)) expect(stepOf(element, id).checkVisibility(), id).to.equal(true);
    // What the case is, is told too: the reader has just chosen it.
    expect(allInside(element, '[part="intro"]').map(seen).join()).to.include('別のアカウントの会費');
  });

  it('says of each case only what shows that this one is complete', async () => {
    const element = await mountSteps();
    const proofs = () => seen(bodyOf(element, 'check-completion')).includes('終わったしるし');
    titleOf(element, 'check-completion').click();
    await settled(element);
    expect(proofs()).to.equal(true);
    for (const scenario of ['video-plan-only', 'holder-deceased']) {
      await turnTo(element, 'scenario', scenario);
      titleOf(element, 'check-completion').click();
      await settled(element);
      expect(bodyOf(element, 'check-completion').checkVisibility()).to.equal(true);
      expect(proofs(), scenario).to.equal(false);
    }
  });

  it('says the same again where it is the same again', async () => {
    const element = await mountSteps('scenario="video-plan-only"');
    const status = inside(element, '[role="status"]');
    for (const device of ['mobile-web', 'desktop-web', 'mobile-web']) {
      const records = await mutations(element, () => turnTo(element, 'device', device), status);
      expect(records.length, device).to.be.greaterThan(0);
      expect(seen(status)).to.equal('手順は同じです。');
    }
  });

  it('lets a reader take a reset back also after a switch', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in', 'customer-service');
    await letGo(element);
    await click(inside(element, '[data-action="reset"]'));
    await turnTo(element, 'method', 'chat');
    await click(inside(element, '[data-action="undo"]'));
    await settled(element);
    expect(tickedIn(element)).to.deep.equal(['sign-in', 'customer-service']);
  });

  it('says it until the next tick', async () => {
    const element = await mountSteps();
    await turnTo(element, 'device', 'ios-app');
    await tick(element, 'sign-in');
    await letGo(element);
    expect(note(element)).to.equal(undefined);
    expect(named(element)).to.deep.equal([]);
  });

  it('says nothing of what the page or its data set at the start', async () => {
    const element = await mountSteps('device="ios-app" method="chat"');
    element.data = { steps: [{ id: 'sign-in', title: '別の題' }] };
    await settled(element);
    expect(note(element)).to.equal(undefined);
    expect(statusOf(element)).to.equal('');
  });

  it('offers the methods of the case alone, and comes back to the one that was chosen', async () => {
    const element = await mountSteps();
    await turnTo(element, 'method', 'web-app');
    await turnTo(element, 'scenario', 'stuck-or-error');
    const options = [...selectOf(element, 'method').options].map(({ value }) => value);
    expect(options).to.deep.equal(['phone', 'chat']);
    expect(selectOf(element, 'method').value).to.equal('phone');
    await turnTo(element, 'scenario', 'self-free-trial');
    expect(selectOf(element, 'method').value).to.equal('web-app');
  });

  it('keeps its words right where the browser translates the page', async () => {
    const failures = captureFailures();
    const element = await mountSteps();
    // As Chrome does it: every text goes into elements of its own.
    const texts = document.createTreeWalker(inside(element, '.root'), NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found.filter(({ data }) => data.trim())) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
    await tick(element, 'sign-in');
    await letGo(element);
    await turnTo(element, 'scenario', 'video-plan-only');
    const fresh = await mountSteps('group="fresh" scenario="video-plan-only"');
    expect(titlesOf(element)).to.deep.equal(titlesOf(fresh));
    for (const part of ['progress', 'chooser', 'foot']) {
      const words = (host: Element) => seen(inside(host, `[part="${part}"]`));
      expect(words(element), part).to.equal(words(fresh));
    }
    expect(failures).to.deep.equal([]);
  });

  it('closes what was opened, and lets go of what was held', async () => {
    const element = await mountSteps();
    titleOf(element, 'take-call').click();
    await tick(element, 'sign-in');
    await turnTo(element, 'scenario', 'self-free-trial');
    expect(titleOf(element, 'take-call').ariaExpanded).to.equal('false');
    expect(element.shadowRoot!.querySelectorAll('[aria-expanded="true"].title')).to.have.length(1);
    expect(stepOf(element, 'check-trial-end').getAttribute('aria-current')).to.equal('step');
  });

  it('tells the page one case at a time: what is ended, never mixed', async () => {
    const element = await mountSteps();
    const scope = () => seen(inside(element, '[part="foot"]'));
    expect(scope()).to.include('プライム会員');
    await turnTo(element, 'scenario', 'video-plan-only');
    expect(scope()).to.include('ビデオ単体プラン');
    await turnTo(element, 'scenario', 'holder-deceased');
    expect(seen(inside(element, 'h3'))).not.to.include('ビデオ');
  });
});

describe('<prime-cancel-steps> group', () => {
  const page = (markup: string) => mount<HTMLElement>(`<div>${markup}</div>`);
  const chosen = (element: Element) =>
    ['scenario', 'method', 'device'].map(
      (axis) => element.shadowRoot!.querySelector<HTMLSelectElement>(`select[data-axis="${axis}"]`)?.value,
    );

  it('shares what the reader chooses, and only that', async () => {
    const root = await page(
      '<prime-cancel-steps device="ios-app"></prime-cancel-steps><prime-cancel-steps device="android-app" scenario="stuck-or-error"></prime-cancel-steps>',
    );
    const [one, two] = root.children as unknown as [Element, Element];
    expect([chosen(one), chosen(two)]).to.deep.equal([
      ['self-paid', 'phone', 'ios-app'],
      ['stuck-or-error', 'phone', 'android-app'],
    ]);
    await turnTo(one, 'method', 'chat');
    await settled(two);
    expect([chosen(one), chosen(two)]).to.deep.equal([
      ['self-paid', 'chat', 'ios-app'],
      ['stuck-or-error', 'chat', 'android-app'],
    ]);
    await turnTo(two, 'scenario', 'self-free-trial');
    await settled(one);
    expect(chosen(one)[0]).to.equal('self-free-trial');
  });

  it('reaches into no other group, on this visit and the next', async () => {
    const markup =
      '<prime-cancel-steps></prime-cancel-steps><prime-cancel-steps group="side"></prime-cancel-steps><prime-cancel-steps group="side"></prime-cancel-steps>';
    const root = await page(markup);
    await turnTo(root.children[1]!, 'scenario', 'video-plan-only');
    await settled(root);
    const cases = (parent: Element) => [...parent.children].map((element) => chosen(element)[0]);
    expect(cases(root)).to.deep.equal(['self-paid', 'video-plan-only', 'video-plan-only']);
    root.parentElement!.remove();
    expect(cases(await page(markup))).to.deep.equal(['self-paid', 'video-plan-only', 'video-plan-only']);
  });

  it('is followed when it changes', async () => {
    const root = await page('<prime-cancel-steps></prime-cancel-steps><prime-cancel-steps></prime-cancel-steps>');
    const [one, two] = root.children as unknown as [Element, Element];
    one.setAttribute('group', 'own');
    await settled(root);
    await turnTo(one, 'scenario', 'video-plan-only');
    await settled(root);
    expect([chosen(one)[0], chosen(two)[0]]).to.deep.equal(['video-plan-only', 'self-paid']);
    two.setAttribute('group', 'own');
    await settled(root);
    expect(chosen(two)[0]).to.equal('video-plan-only');
  });

  it('holds when the only member is moved, also where nothing is kept', async () => {
    const root = await page('<prime-cancel-steps storage-key=""></prime-cancel-steps><p></p>');
    const element = root.firstElementChild!;
    await turnTo(element, 'scenario', 'video-plan-only');
    await tick(element, 'check-plan');
    root.append(element);
    await settled(element);
    expect(chosen(element)[0]).to.equal('video-plan-only');
    expect(tickedIn(element)).to.deep.equal(['check-plan']);
  });

  it('keeps the field in step with a choice made elsewhere, after the reader used it', async () => {
    const root = await page('<prime-cancel-steps></prime-cancel-steps><prime-cancel-steps></prime-cancel-steps>');
    const [one, two] = root.children as unknown as [Element, Element];
    selectOf(one, 'scenario').focus();
    await press('ArrowDown');
    await settled(root);
    await turnTo(two, 'scenario', 'living-proxy');
    await settled(root);
    expect(chosen(one)[0]).to.equal('living-proxy');
    selectOf(one, 'scenario').focus();
    await press('ArrowUp');
    await settled(root);
    expect(chosen(two)[0]).to.equal(chosen(one)[0]).and.not.to.equal('living-proxy');
  });
});
