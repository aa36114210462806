import { expect } from 'chai';
import {
  answer,
  hasButton,
  mountAdvisor,
  optionOf,
  othersOf,
  positionOf,
  pressButton,
  questionOf,
  reasonsOf,
  resultOf,
} from './advisor.helpers.js';
import { allInside, captureConsole, captureEvents, focused, inside, settled, textOf, until } from './helpers.js';

const json = (pack: object) => `<script type="application/json">${JSON.stringify(pack)}</script>`;
const advisor = (topic: object, rest: object = {}) => ({ version: 1, advisor: topic, ...rest });

const noChat = advisor(
  { rules: [{ id: 'no-chat', effect: 'exclude', method: 'chat', text: 'チャットは、いま止まっています。' }] },
  { sources: [{ id: 'my-site', title: '編集部', asOf: '2026-11-01' }] },
);

describe('<prime-cancel-advisor> site data', () => {
  it('that comes while a question is answered leaves the focus with the question', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid');
    optionOf(element, 'stuck').focus();
    element.data = noChat;
    await settled(element);
    await until(() => focused() === inside(element, '[part="question"]'), 'the question has the focus');
    expect(positionOf(element)).to.equal('2/4');
  });

  it('lets a rule of the site exclude a method, with its text and its source', async () => {
    const element = await mountAdvisor('', json(noChat));
    await answer(element, 'paid', '-', '-', 'phone-uneasy');
    expect(resultOf(element)).to.equal('Web・アプリが合いそうです');
    expect(Object.keys(othersOf(element))).to.deep.equal(['電話', 'チャット〔選べません〕']);
    expect(othersOf(element)['チャット〔選べません〕']).to.include('− チャットは、いま止まっています。');
    const item = allInside(element, 'li').find(({ textContent }) => textContent.includes('いま止まって'))!;
    expect(item.querySelector('details')!.textContent).to.include('もとにしたもの: 編集部。2026年11月1日。');
    expect(inside(element, '[part="foot"]').textContent).to.include('編集部');
  });

  it('says it plainly where the site leaves no method', async () => {
    const element = await mountAdvisor();
    element.data = advisor({
      rules: ['web-app', 'phone', 'chat'].map((method) => ({ id: method, effect: 'exclude', method, text: '×' })),
    });
    await settled(element);
    await answer(element, 'paid');
    expect(resultOf(element)).to.equal('合う方法が見つかりません');
    expect(inside(element, '[part="result"]').textContent).not.to.include('サインインせずに');
    expect(Object.keys(othersOf(element))).to.have.length(3);
  });

  it('hides a question, and renames one with its answers', async () => {
    const element = await mountAdvisor(
      '',
      json(
        advisor({
          questions: [
            { id: 'concern', hidden: true },
            { id: 'trouble', question: 'お困りですか', options: [{ id: 'none', label: 'いいえ' }] },
          ],
        }),
      ),
    );
    expect(positionOf(element)).to.equal('1/3');
    await answer(element, 'paid');
    expect(inside(element, 'legend').textContent).to.include('お困りですか');
    expect(optionOf(element, 'none').closest('label')!.textContent.trim()).to.equal('いいえ');
    await answer(element, 'none');
    expect(questionOf(element)).to.equal('comfort');
  });

  it('adds a question that takes several answers, and still asks five at most', async () => {
    const extra = {
      id: 'uses',
      question: '使っている特典は',
      multiple: true,
      after: 'case',
      options: [
        { id: 'video', label: 'ビデオ' },
        { id: 'music', label: '音楽' },
      ],
    };
    const rule = { id: 'music', effect: 'warn', when: { uses: ['music'] }, text: '音楽も止まります。' };
    const element = await mountAdvisor('', json(advisor({ questions: [extra], rules: [rule] })));
    await answer(element, 'trial');
    expect([questionOf(element), positionOf(element)]).to.deep.equal(['uses', '2/5']);
    expect(optionOf(element, 'music').type).to.equal('checkbox');
    optionOf(element, 'video').closest('label')!.click();
    optionOf(element, 'music').click();
    await settled(element);
    expect(questionOf(element), 'more may follow').to.equal('uses');
    expect(reasonsOf(element)).to.include('※ 音楽も止まります。');
    await pressButton(element, '次へ');
    expect(textOf(element)).to.include('ビデオ、音楽');
    await answer(element, '-', '-', '-');
    expect(questionOf(element), 'the sixth is not asked').to.equal(undefined);
  });

  it("goes by the site's own hours", async () => {
    const element = await mountAdvisor();
    const busy = () => reasonsOf(element).some((reason) => reason.includes('混雑する時間帯'));
    await answer(element, 'paid', 'stuck');
    expect(busy()).to.equal(false);
    element.data = { congestion: { bands: [{ id: 'tea', from: 15, to: 16, level: 'very-busy' }] } };
    await settled(element);
    expect(busy()).to.equal(true);
    element.data = { congestion: { cells: [{ day: 'tue', hour: 15, level: 'very-busy' }] } };
    await settled(element);
    expect(busy()).to.equal(true);
    element.data = { congestion: { cells: [{ day: 'wed', hour: 15, level: 'very-busy' }] } };
    await settled(element);
    expect(busy()).to.equal(false);
  });

  it('lays src, inline JSON and data over each other', async () => {
    const words = (question: string) => advisor({ questions: [{ id: 'case', question }] });
    const src = URL.createObjectURL(new Blob([JSON.stringify(words('src'))], { type: 'application/json' }));
    const element = await mountAdvisor(`src="${src}"`, json(words('子')));
    await until(() => textOf(element).includes('子'), 'the child is laid over src');
    element.data = words('データ');
    await settled(element);
    expect(inside(element, 'legend').textContent).to.include('データ');
    element.data = undefined;
    element.querySelector('script')!.remove();
    await until(() => inside(element, 'legend').textContent.includes('src'), 'src alone is left');
    URL.revokeObjectURL(src);
  });

  it('says one wrong type once, in one line and one event, and keeps the bundled rules', async () => {
    const lines = captureConsole();
    const events = captureEvents('prime-cancel-error');
    const element = await mountAdvisor('', json(advisor({ rules: [{ id: 'busy-now', text: 12 }] })));
    await Promise.resolve();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('advisor.rules[0].text: expected text, got number');
    expect(events.map(({ code, path }) => [code, path])).to.deep.equal([['type', 'advisor.rules[0].text']]);
    await answer(element, 'paid', 'stuck');
    expect(resultOf(element)).to.equal('電話が合いそうです');
    expect(events).to.have.length(1);
  });

  it('keeps what the reader answered when the data changes', async () => {
    const element = await mountAdvisor();
    await answer(element, 'paid', 'stuck');
    element.data = noChat;
    await settled(element);
    expect(questionOf(element)).to.equal('concern');
    expect(Object.keys(othersOf(element)).at(-1)).to.equal('チャット〔選べません〕');
    element.data = advisor({ questions: [{ id: 'concern', hidden: true }] });
    await settled(element);
    expect(questionOf(element)).to.equal('comfort');
  });

  it('takes nothing for markup, and ids for nothing but ids', async () => {
    const evil = '<img src=x onerror="document.title = \'!\'"><b>太字</b>';
    const { title } = document;
    const element = await mountAdvisor();
    element.data = advisor({
      questions: [
        { id: 'case', hidden: true },
        { id: 'constructor', question: evil, text: evil, options: [{ id: 'value-of', label: evil }], after: 'case' },
      ],
      rules: [
        {
          id: 'to-string',
          effect: 'recommend',
          method: 'chat',
          when: { constructor: ['value-of'] },
          text: evil,
          note: evil,
        },
      ],
    });
    await settled(element);
    expect([questionOf(element), hasButton(element, '次へ')]).to.deep.equal(['constructor', false]);
    await answer(element, 'value-of');
    expect(allInside(element, 'img, script')).to.deep.equal([]);
    expect(textOf(element).split('<b>太字</b>').length).to.be.greaterThan(4);
    expect(document.title).to.equal(title);
  });
});
