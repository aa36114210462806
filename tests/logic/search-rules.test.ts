// The rules of the search, case by case.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold, foldWithPlaces } from '../../src/logic/search-fold.js';
import { entry, idsFor, look, lookIn } from './search.helpers.js';

describe('what counts as the same', () => {
  const cases: [rule: string, ...forms: string[]][] = [
    ['width and kana', 'デンワ', 'ﾃﾞﾝﾜ', 'でんわ'],
    ['case and width of Latin letters', 'U-NEXT', 'u-next', 'Ｕ－ＮＥＸＴ', 'unext'],
    ['digits', '0120', '０１２０'],
    ['okurigana between kanji', '折り返し', '折返し'],
    ['small kana', 'チャット', 'チヤツト', 'ちゃっと'],
    ['long vowels', 'ばんごう', 'バンゴー', 'ばんごー', 'ﾊﾞﾝｺﾞｰ'],
    ['spaces and punctuation', 'プライム・ビデオ', 'プライム ビデオ', 'プライムビデオ', '「プライム」ビデオ'],
    ['composed and decomposed marks', 'が', 'か\u3099', 'ｶﾞ'],
  ];
  for (const [rule, first, ...others] of cases) {
    it(rule, () => {
      for (const form of others) assert.equal(fold(form), fold(first!), form);
    });
  }

  it('does not swallow words that only look alike', () => {
    assert.notEqual(fold('メール'), fold('メル'));
    assert.ok(!fold('やめる').includes(fold('メール')));
    assert.ok(!fold('選ぶ').includes(fold('エラー')));
  });

  it('knows for each letter where it stood', () => {
    for (const text of ['ﾃﾞﾝﾜの折り返し', 'U-NEXT・Hulu', 'ばんごー', '払い戻し?', '']) {
      const { text: folded, places } = foldWithPlaces(text);
      assert.equal(folded, fold(text));
      assert.equal(places.length, folded.length);
      for (const [from, to] of places) assert.ok(from < to && to <= text.length, text);
    }
    assert.deepEqual(foldWithPlaces('ﾃﾞﾝ り').places, [
      [0, 2],
      [2, 3],
      [4, 5],
    ]);
  });
});

describe('spellings of one word find the same, in the same order', () => {
  const pairs: [string, ...string[]][] = [
    ['電話番号', 'でんわばんごう', 'ﾃﾞﾝﾜﾊﾞﾝｺﾞｳ', 'デンワバンゴウ'],
    ['折り返し 何分', '折返し 何分', 'おりかえし なんぷん'],
    ['電話 返金', 'でんわ 返金', 'ﾃﾞﾝﾜ へんきん'],
    ['非通知', 'ひつうち', 'ﾋﾂｳﾁ'],
    ['払い戻し', '払戻し', 'はらいもどし'],
    ['問い合わせ', '問合せ', '問合わせ'],
    ['iPhone', 'アイフォン', 'あいふぉん', 'IPHONE'],
    ['Netflix', 'ネットフリックス', 'ﾈｯﾄﾌﾘｯｸｽ'],
  ];
  for (const [first, ...others] of pairs) {
    it(first, () => {
      assert.ok(idsFor(first).length > 0);
      for (const other of others) assert.deepEqual(idsFor(other), idsFor(first), other);
    });
  }

  it('でんわばんごう finds what is said of 電話番号', () => {
    assert.equal(idsFor('でんわばんごう')[0], 'no-direct-number');
  });
});

describe('another word for the same wish', () => {
  const cases: [query: string, id: string][] = [
    ['オペレーター', 'call-flow'],
    ['ログイン できない', 'cannot-sign-in'],
    ['払い戻し', 'refund'],
    ['お試し いつまで', 'trial-deadline'],
    ['故人', 'deceased'],
    ['夜中', 'late-night'],
    ['コールバック 来ない', 'no-callback'],
  ];
  for (const [query, id] of cases) {
    it(`${query} → ${id}`, () => assert.ok(idsFor(query).slice(0, 3).includes(id), idsFor(query).join()));
  }

  it('counts for less than the word itself', () => {
    const found = lookIn([entry('other', '払い戻しの話'), entry('own', '返金の話')]);
    assert.deepEqual(found('返金'), ['own', 'other']);
    assert.deepEqual(found('払戻し'), ['other', 'own']);
  });
});

describe('a typo of one character', () => {
  const cases: [right: string, wrong: string][] = [
    ['リマインダー', 'リマイソダー'],
    ['リマインダー', 'リマンダー'],
    ['リマインダー', 'リマイインダー'],
    ['リマインダー', 'リイマンダー'],
    ['カスタマーサービス', 'カスタマサービス'],
    ['フリーダイヤル', 'フリーダイアル'],
    ['本人確認', '本人確忍'],
    ['でんわばんごう', 'でんはばんごう'],
    ['netflix', 'netfrix'],
    ['netflix', 'netlfix'],
  ];
  for (const [right, wrong] of cases) {
    it(`${wrong} finds what ${right} finds first`, () => assert.equal(idsFor(wrong)[0], idsFor(right)[0]));
  }

  it('is not forgiven in shorter words, which would become others', () => {
    const found = lookIn([entry('a', 'カナダ'), entry('b', '返金')]);
    assert.deepEqual(found('カナガ'), []);
    assert.deepEqual(found('返品'), []);
  });

  it('is not forgiven twice in one word', () => assert.deepEqual(idsFor('リソイソダー'), []));

  it('is not looked for in a word that is known', () => {
    const found = lookIn([entry('a', 'サーバー'), entry('b', 'サーバス')]);
    assert.deepEqual(found('サーバス'), ['b']);
  });
});

describe('frequent words', () => {
  for (const query of [
    'プライム',
    '解約',
    '電話',
    'でんわ',
    'Amazon',
    'アマゾンプライム',
    'プライム 解約',
    '解約 電話',
    '電話の解約',
  ]) {
    it(`${query} alone is no hit, and too vague`, () => {
      const { hits, vague, gap } = look(query);
      assert.deepEqual([hits, vague, gap], [[], true, undefined]);
    });
  }

  it('beside another word break ties only', () => {
    const found = lookIn([entry('a', '返金の話'), entry('b', '電話の返金の話'), entry('c', '電話の話')]);
    assert.deepEqual(found('電話 返金'), ['b', 'a']);
    assert.deepEqual(found('返金'), ['a', 'b']);
  });

  it('count where they make up an alias as a whole', () => {
    const found = lookIn([entry('a', '別の話', { aliases: ['解約の電話'] }), entry('b', '電話')]);
    assert.deepEqual(found('解約の電話'), ['a']);
    assert.deepEqual(found('電話'), []);
  });
});

describe('an unknown word', () => {
  it('lowers what else would be found to no hit', () => {
    assert.ok(idsFor('返金').length > 0);
    for (const query of ['返金 楽天', '楽天の返金', 'クレジット返金', 'paypal 返金'])
      assert.deepEqual(idsFor(query), [], query);
  });

  it('is not too vague: the guide does not know it', () => {
    for (const query of ['源氏物語', 'スポーツ', 'paypal']) assert.equal(look(query).vague, false, query);
  });

  it('leaves the nearest entries', () => {
    const { nearest, gap } = look('楽天の返金');
    assert.equal(gap, undefined);
    assert.ok(nearest.includes('refund'));
  });

  it('that is known to be missing names the gap and its nearest entries', () => {
    const { gap, nearest } = look('分割払い');
    assert.equal(gap?.id, 'installments');
    assert.deepEqual(nearest, gap.nearest);
  });
});

describe('several words', () => {
  it('what has more of them comes first', () => {
    const found = lookIn([entry('one', '請求の話'), entry('both', '請求と登録の話'), entry('other', '登録の話')]);
    assert.equal(found('請求 登録')[0], 'both');
    assert.equal(found('登録、請求')[0], 'both');
    assert.equal(found('登録と請求')[0], 'both');
  });

  it('question over aliases over answer', () => {
    const found = lookIn([
      entry('answer', '一つ目', { answer: '返金の話' }),
      entry('alias', '二つ目', { aliases: ['返金の話'] }),
      entry('question', '返金の話'),
    ]);
    assert.deepEqual(found('返金'), ['question', 'alias', 'answer']);
    assert.deepEqual(lookIn([entry('answer', '一つ目', { answer: '返金の話' })])('返金'), ['answer']);
  });
});

describe('a telephone number', () => {
  for (const number of ['0120-899-543', '０３ １２３４ ５６７８', '+81 3 1234 5678', '(0120)123456']) {
    it(`${number} leads to the warning`, () => assert.equal(idsFor(number)[0], 'found-number'));
  }
});

describe('marks', () => {
  const marked = (query: string, text: string) =>
    look(query)
      .mark(text)
      .map((place) => text.slice(...place));

  it('show what was asked for, as it is written there', () => {
    assert.deepEqual(marked('ﾃﾞﾝﾜ 折返し', '電話の折り返しは何分'), ['電話', '折り返し']);
    assert.deepEqual(marked('u-next', 'U-NEXTとHulu'), ['U-NEXT']);
    assert.deepEqual(marked('へんきん', '返金と払い戻し'), ['返金', '払い戻し']);
  });

  it('show nothing where there is nothing', () => {
    assert.deepEqual(marked('返金', ''), []);
    assert.deepEqual(marked('?', '何か?'), []);
  });
});
