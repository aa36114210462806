import { expect } from 'chai';
import { answer, buttonOf, mountAdvisor, optionOf, questionOf, resultOf, statusOf } from './advisor.helpers.js';
import { accessibilityTree, allInside, focused, inside, mutations, press, settled } from './helpers.js';

describe('<prime-cancel-advisor> keyboard and screen reader', () => {
  it('goes through all questions by keys alone, and the arrow keys choose without going on', async () => {
    const element = await mountAdvisor();
    inside(element, 'fieldset').focus();
    await press('Tab');
    expect(focused()).to.equal(optionOf(element, 'paid'));
    await press('Space');
    await settled(element);
    expect(questionOf(element), 'a key chooses').to.equal('case');
    expect(resultOf(element)).to.equal('Web・アプリが合いそうです');
    await press('ArrowDown', 'ArrowDown');
    await settled(element);
    expect([questionOf(element), optionOf(element, 'video').checked]).to.deep.equal(['case', true]);
    expect(focused()).to.equal(optionOf(element, 'video'));
    await press('Tab');
    expect(focused()).to.equal(buttonOf(element, '次へ'));
    await press('Enter');
    await settled(element);
    expect(questionOf(element)).to.equal('trouble');
    expect(focused()).to.equal(inside(element, 'fieldset'));
    await press('Tab', 'Shift+Tab');
    expect(element.shadowRoot!.contains(focused())).to.equal(true);
  });

  it('lets nothing take the focus that is not seen', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'stuck');
    const stops = allInside(element, 'button, input, summary, [tabindex]');
    for (const stop of stops) {
      stop.focus();
      expect(stop.checkVisibility(), stop.outerHTML.slice(0, 80)).to.equal(focused() === stop);
    }
  });

  it('is a group with its question as the name, and native radios', async () => {
    const element = await mountAdvisor();
    await answer(element, 'trial');
    const [group] = await accessibilityTree(inside(element, 'fieldset'), { role: 'group' });
    expect(group?.name).to.match(/^質問\s*2\s*\/5\s*無料体験の終了日は$/);
    const radios = await accessibilityTree(element, { role: 'radio' });
    expect(radios.map(({ name }) => name)).to.deep.equal(['今日か明日', 'あさって以降', '分からない']);
    const [field] = await accessibilityTree(inside(element, '.date'), { role: 'Date' });
    expect(field?.name).to.equal('終了日の日付が分かるとき');
  });

  it('has a list of questions, signs with names, and headings in order', async () => {
    const element = await mountAdvisor('heading-level="4"');
    await answer(element, 'paid', 'stuck');
    const headings = await accessibilityTree(element, { role: 'heading' });
    expect(headings.map(({ name, states }) => `${String(states.level)} ${name.replace(/ /g, '')}`)).to.deep.equal([
      '4 どの方法が合いますか',
      '5 電話が合いそうです',
      '5 ほかの方法が後になる理由',
    ]);
    const signs = await accessibilityTree(inside(element, '[part="result"]'), { role: 'image' });
    expect(new Set(signs.map(({ name }) => name))).to.deep.equal(new Set(['合う点', '気になる点']));
    for (const node of await accessibilityTree(element, { role: 'button' })) expect(node.name).not.to.equal('');
  });

  it('announces a result once, politely, and not again while it is the same', async () => {
    const element = await mountAdvisor();
    const status = inside(element, '[role="status"]');
    await answer(element, 'paid');
    expect(statusOf(element)).to.equal('ここまでの答えでは、Web・アプリが合いそうです。');
    const same = await mutations(element, () => answer(element, 'none'), status);
    expect(same).to.deep.equal([]);
    await answer(element, 'money');
    expect(statusOf(element)).to.equal('ここまでの答えでは、電話が合いそうです。');
    expect(allInside(element, '[aria-live], [role="status"], [role="alert"]')).to.deep.equal([status]);
  });
});
