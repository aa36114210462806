import { expect } from 'chai';
import {
  answer,
  answersOf,
  buttonOf,
  hasButton,
  mountAdvisor,
  optionOf,
  positionOf,
  pressButton,
  questionOf,
  resultOf,
  tap,
} from './advisor.helpers.js';
import { allInside, click, focused, inside, seen, settled, until } from './helpers.js';

describe('<prime-cancel-advisor> questions', () => {
  it('asks one at a time, and says which of how many', async () => {
    const element = await mountAdvisor();
    expect([questionOf(element), positionOf(element)]).to.deep.equal(['case', '1/4']);
    await answer(element, 'trial');
    expect([questionOf(element), positionOf(element)]).to.deep.equal(['trial-end', '2/5']);
    await answer(element, 'later');
    expect([questionOf(element), positionOf(element)]).to.deep.equal(['trouble', '3/5']);
    expect(allInside(element, 'fieldset')).to.have.length(1);
    await answer(element, 'none', 'quick');
    expect(positionOf(element)).to.equal('5/5');
    await answer(element, 'either');
    expect(questionOf(element)).to.equal(undefined);
    expect(answersOf(element)).to.deep.equal([
      'だれの、何をやめますか: 自分の無料体験',
      '無料体験の終了日は: あさって以降',
      '困っていることは: とくにない',
      'いちばん気になることは: すぐに終えたい',
      '画面の操作と電話、どちらが楽ですか: どちらでもよい',
    ]);
  });

  it('is five taps at most', async () => {
    for (const first of ['paid', 'trial', 'video', 'deceased', 'living-family', 'account']) {
      const element = await mountAdvisor();
      await answer(element, first);
      for (let taps = 1; questionOf(element); taps += 1) {
        expect(taps).to.be.below(5);
        tap(inside(element, '[part="option"]'));
        await settled(element);
      }
    }
  });

  it('has a result from the first answer on', async () => {
    const element = await mountAdvisor();
    expect(resultOf(element)).to.equal(undefined);
    await answer(element, '-');
    expect(resultOf(element), 'nothing is answered yet').to.equal(undefined);
    await answer(element, 'stuck');
    expect(resultOf(element)).to.equal('電話が合いそうです');
    await answer(element, 'none', 'screen-easy');
    expect(resultOf(element)).to.equal('電話が合いそうです');
  });

  it('lets every question be skipped, and has an answer even then', async () => {
    const element = await mountAdvisor();
    await answer(element, '-', '-', '-', '-');
    expect(questionOf(element)).to.equal(undefined);
    for (const line of answersOf(element)) expect(line).to.match(/: とばしました$/);
    expect(resultOf(element)).to.equal('Web・アプリが合いそうです');
  });

  it('asks an earlier question again in its place, with its answer, and goes on from there', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'stuck', 'money');
    await pressButton(element, '変える: 困っていることは');
    expect([questionOf(element), positionOf(element)]).to.deep.equal(['trouble', '2/4']);
    expect(allInside(element, 'ol > li').map((item) => !!item.querySelector('fieldset'))).to.deep.equal([
      false,
      true,
      false,
    ]);
    expect(optionOf(element, 'stuck').checked).to.equal(true);
    await pressButton(element, '次へ');
    expect(questionOf(element)).to.equal('comfort');
    await pressButton(element, '変える: 困っていることは');
    await answer(element, 'none');
    expect(questionOf(element)).to.equal('comfort');
    expect(answersOf(element)[1]).to.equal('困っていることは: とくにない');
    await pressButton(element, '変える: 困っていることは');
    await answer(element, '-');
    expect(answersOf(element)[1]).to.equal('困っていることは: とばしました');
  });

  it('keeps later answers, and drops a question that is no longer asked', async () => {
    const element = await mountAdvisor();
    await answer(element, 'trial', 'within-a-day', 'none');
    await pressButton(element, '変える: だれの、何をやめますか');
    await answer(element, 'paid');
    expect(answersOf(element)).to.deep.equal([
      'だれの、何をやめますか: 自分のプライム会員',
      '困っていることは: とくにない',
    ]);
    expect([questionOf(element), positionOf(element)]).to.deep.equal(['concern', '3/4']);
    expect(inside(element, '[part="result"]').textContent).not.to.include('無料体験');
  });

  it('starts over, and takes that back', async () => {
    const element = await mountAdvisor();
    expect(hasButton(element, '最初からやり直す')).to.equal(false);
    await answer(element, 'paid', 'stuck', '-');
    const before = inside(element, '.columns').innerText;
    await pressButton(element, '最初からやり直す');
    expect([questionOf(element), resultOf(element)]).to.deep.equal(['case', undefined]);
    expect(seen(inside(element, '.root'))).to.include('答えを消しました。');
    await pressButton(element, '元に戻す');
    expect(inside(element, '.columns').innerText).to.equal(before);
    await pressButton(element, '最初からやり直す');
    await answer(element, 'video');
    expect(hasButton(element, '元に戻す')).to.equal(false);
  });

  it('takes a double tap as one answer', async () => {
    const element = await mountAdvisor();
    const start = performance.now();
    const label = () => inside(element, '[part="option"]');
    await click(label());
    await click(label());
    // A machine that takes long between two clicks makes them two taps.
    if (performance.now() - start < 400) expect(questionOf(element)).to.equal('trouble');
    await until(() => performance.now() - start > 1200, 'the moment is over', 3000);
    const before = questionOf(element);
    await click(label());
    expect(questionOf(element)).not.to.equal(before);
  });

  it('moves the focus on to the next question, and at the end to the answer', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid');
    expect(focused()).to.equal(inside(element, 'fieldset'));
    await answer(element, 'none', '-', '-');
    expect(focused()).to.equal(inside(element, '[part="result"] [role="heading"]'));
    await pressButton(element, '変える: 困っていることは');
    expect(focused()).to.equal(inside(element, 'fieldset'));
    await pressButton(element, '最初からやり直す');
    expect(focused()).to.equal(inside(element, 'fieldset'));
    await pressButton(element, '元に戻す');
    expect(element.shadowRoot!.contains(focused())).to.equal(true);
  });

  it('names each button that asks again by its question', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'none');
    buttonOf(element, '変える: だれの、何をやめますか');
    buttonOf(element, '変える: 困っていることは');
  });
});
