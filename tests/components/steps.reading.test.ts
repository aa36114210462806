import { expect } from 'chai';
import { accessibilityTree, axeViolations, inside, mutations, settled } from './helpers.js';
import { boxOf, idsOf, letGo, mountSteps, stepOf, tick, titlesOf } from './steps.helpers.js';

const names = async (element: Element, role: string) =>
  (await accessibilityTree(element, { role })).map(({ name }) => name);

describe('<prime-cancel-steps> to a screen reader', () => {
  it('is a region with a heading, fields, and an ordered list', async () => {
    const element = await mountSteps();
    const [heading] = await accessibilityTree(element, { role: 'heading' });
    expect([heading!.name, heading!.states.level]).to.deep.equal(['プライム会員をやめる', 3]);
    expect(await names(element, 'region')).to.deep.equal(['プライム会員をやめる']);
    expect(await names(element, 'combobox')).to.deep.equal(['あなたの場合', '方法', '端末']);
    expect(inside(element, '[part="list"]').localName).to.equal('ol');
    expect(await names(element, 'list')).to.have.length.of.at.least(1);
    const steps = inside(element, '[part="list"]').children;
    expect([...steps].every(({ localName }) => localName === 'li')).to.equal(true);
  });

  it('has a real checkbox for each step, named by what it ticks', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in', 'customer-service');
    await letGo(element);
    inside(element, '[data-action="fold"]').click();
    await settled(element);
    const boxes = await accessibilityTree(element, { role: 'checkbox' });
    expect(boxes.map(({ states }) => states.checked)).to.deep.equal(
      [true, true, false, false, false, false, false].map(String),
    );
    titlesOf(element).forEach((title, index) => expect(boxes[index]!.name).to.include(title));
    expect(boxes[2]!.name).to.include('できた');
    expect(boxes[2]!.name).to.include(inside(element, '[data-step="choose-prime"] .done-when').textContent);
  });

  it('marks one step as the current one', async () => {
    const element = await mountSteps();
    const current = () => [...element.shadowRoot!.querySelectorAll('[aria-current]')];
    for (const id of idsOf(element)) {
      expect(current()).to.deep.equal([stepOf(element, id)]);
      expect(current()[0]!.getAttribute('aria-current')).to.equal('step');
      await tick(element, id);
    }
    expect(current()).to.deep.equal([]);
  });

  it('says how far the reader is, once and politely', async () => {
    const element = await mountSteps();
    const live = [...element.shadowRoot!.querySelectorAll('[role="status"], [role="alert"], [aria-live], output')];
    expect(live).to.have.length(1);
    const status = live[0] as HTMLElement;
    expect(status.textContent).to.equal('');
    await tick(element, 'sign-in');
    expect(status.textContent).to.equal('7のうち1つできました');
    const records = await mutations(element, () => tick(element, 'customer-service'), status);
    expect(records).to.have.length(1);
    expect(status.textContent).to.equal('7のうち2つできました');
    const [node] = await accessibilityTree(element, { role: 'status' });
    expect(node!.states.live).to.equal('polite');
    await letGo(element);
    expect(await mutations(element, () => element.requestUpdate(), status)).to.deep.equal([]);
  });

  it('names every button, and says what opens', async () => {
    const element = await mountSteps();
    await tick(element, 'sign-in', 'customer-service');
    await letGo(element);
    const buttons = await accessibilityTree(element, { role: 'button' });
    expect(buttons.map(({ name }) => name)).to.include.members([
      'できたこと 2つ',
      '「カスタマーサービスを開く」を元に戻す',
      '解約の項目を選ぶ',
      '最初からやり直す',
    ]);
    const [title] = buttons.filter(({ name }) => name === '解約の項目を選ぶ');
    expect(title!.states.expanded).to.equal(true);
  });

  it('reads labels on a screen as such, in their order', async () => {
    const element = await mountSteps();
    element.device = 'ios-app';
    await settled(element);
    const screen = inside(element, '[data-step="customer-service"] [part="screen"]');
    expect(screen.textContent.replace(/\s+/g, '')).to.equal('画面の文字:≡(メニュー)、次にカスタマーサービス');
    for (const label of screen.querySelectorAll('b')) expect(label.translate).to.equal(false);
  });

  it('has nothing hidden that takes the focus, at any point', async () => {
    const element = await mountSteps('scenario="self-free-trial"');
    for (const id of ['', ...idsOf(element)]) {
      if (id) await tick(element, id);
      await letGo(element);
      expect(await axeViolations(element), id).to.deep.equal([]);
    }
    expect(boxOf(element, 'sign-in').type).to.equal('checkbox');
  }).timeout(30_000);
});
