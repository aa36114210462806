// Every word of the guide as a reader meets it: plain, in one spelling, short enough, and nothing to dial.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { circulatingNumbers } from '../../src/data/facts/tables-channels.js';
import { faqJsonLd } from '../../src/data/guide.js';
import { ja, texts, words, wrong } from './walk.js';

/** What must not be found → what to write instead. The list is that of CONTRIBUTING, and the slips that go with it. */
const forbidden: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/折返|折り返え|コールバック/, '折り返し'],
  [/電話のリクエスト/, '電話リクエスト'],
  [/オペレータ|係員/, '担当者'],
  [/登録メール(?!アドレス)/, '登録メールアドレス'],
  [/ウェブ|ホームページ/, 'Web、公式サイト'],
  [/(?<!パソコン\()PC/, 'パソコン、パソコン(PC)'],
  [/スマートフォン|携帯(?!会社)/, 'スマホ'],
  [/(?<!サインイン\()ログイン/, 'サインイン(ログイン)、サインイン'],
  [/^(?!.*(アカウント全体|Amazonの退会)).*退会/, '退会 of nothing but the whole account'],
  [/アカウント(の|を)解約/, 'プライム会員の解約、アカウント全体の退会'],
  [/会員資格終了日|終了予定日/, '会員資格の終了日'],
  [/次回(更新日|請求日)|更新日(?!\(請求日\)|が出た|まで特典|のあと)/, '次回の更新日(請求日)'],
  [/ビデオプラン|ビデオ会員/, 'ビデオ単体プラン'],
  [/(?<!も)との記事|元の記事|この記事|本記事|記事では/, 'もとの記事'],
  [/記載なし|記載され|記載が無/, '記載がありません'],
  [/ちがい|ちがう|異な/, '違う'],
  [/(お|を|が)すすめ|お勧め/, '勧める'],
  [/まちが/, '間違える、取り違える'],
  [/すぎる|すぎて|すんで|ください(?!。)|下さい|出来|わかり|わからな/, '過ぎる、済む、ください、できる、分かる'],
  [/[〜~~−—]/, 'an en dash between figures'],
  [/ユーザー|お客様|みなさま|皆様/, '…の方'],
  [/危険|被害|絶対|ご安心|至急|今すぐ(?!電話を受ける)/, 'neither scare nor sales talk'],
  [/なくはな|ないわけでは|ざるを得/, 'one negation'],
  [/することができ|を行う|行なう|において|に関して|に対して|によって(?!手続き|電話|は)/, 'plain verbs'],
];

describe('glossary', () => {
  for (const [pattern, instead] of forbidden) {
    it(`${instead}: not ${pattern.source}`, () => {
      assert.deepEqual(
        wrong(words, (_, __, text) => pattern.test(text)),
        [],
      );
    });
  }
});

describe('letters', () => {
  const none = (name: string, pattern: RegExp, list: typeof words = words) =>
    it(name, () =>
      assert.deepEqual(
        wrong(list, (_, __, text) => pattern.test(text)),
        [],
      ),
    );

  none('no full-width digit, Latin letter, sign or space', /[\uff01-\uff5e\u3000\uffe0-\uffe6]/, texts);
  none('no half-width katakana or Japanese punctuation', /[\uff61-\uff9f]/, texts);
  none('no markup and no entity', /[<>]|&[a-z#\d]+;/i, texts);
  none('no address and no link', /https?:|www\.|mailto:|tel:/i, texts);
  none('no exclamation, no question mark, no ellipsis', /[!?…‥！？]/);
  none('no point, comma, colon or semicolon of another language', /[.:;]|,(?!\d{3})/);
  none('no space but between Latin words', /(?<![A-Za-z]) | (?![A-Za-z])/);
  none('no blank ends, no line feeds but between paragraphs', /^\s|\s$|(?<!\n)\n(?!\n)|\n{3}/, texts);
  none('no doubled particle or punctuation', /をを|がが|にに|、、|。。|、。|のの/);
  none('an en dash only between figures or levels', /–(?![\d高])|(?<![\d中])–/);

  it('brackets come in pairs', () => {
    const pairs = ['「」', '()', '〔〕'];
    const count = (text: string, mark: string) => text.split(mark).length;
    const odd = wrong(texts, (_, __, text) =>
      pairs.some(([open, close]) => count(text, open!) !== count(text, close!)),
    );
    assert.deepEqual(odd, []);
  });
});

describe('sentences', () => {
  /** Longest one in characters. What is quoted from a screen counts as one word. */
  const bound = 50;
  const length = (sentence: string) => sentence.replace(/「[^」]*」/g, '□').length;

  it(`are ${bound} characters at most`, () => {
    const long = words.flatMap(([address, , text]) =>
      text
        .split(/(?<=。)/)
        .filter((sentence) => length(sentence) > bound)
        .map((sentence) => `${address}: ${length(sentence)} ${sentence}`),
    );
    assert.deepEqual(long, []);
  });

  it('end with a full stop in every text, answer and note, and are です・ます', () => {
    const prose = words.filter(
      ([address, key]) => ['text', 'answer', 'note'].includes(key) && !/\.cells\./.test(address),
    );
    assert.ok(prose.length > 300);
    assert.deepEqual(
      wrong(prose, (_, __, text) => !/。$/.test(text)),
      [],
    );
    const polite = /(です|ます|ません|ませんでした|ました|ましょう|ください|(です|ます)か)。$/;
    const plain = prose.flatMap(([address, , text]) =>
      text
        .split(/(?<=。)\n*/)
        .filter((sentence) => !polite.test(sentence))
        .map((sentence) => `${address}: ${sentence}`),
    );
    assert.deepEqual(plain, []);
  });

  it('of an answer are six at most, and the first one answers', () => {
    for (const { id, answer } of ja.faq) {
      const sentences = answer.split(/(?<=。)/);
      assert.ok(sentences.length <= 6 && answer.length <= 190, `${id}: ${sentences.length}, ${answer.length}`);
      assert.ok(sentences[0]!.length >= 10 && sentences[0]!.length <= 62, `${id}: ${sentences[0]}`);
    }
  });

  it('questions are sentences, titles and labels are not', () => {
    assert.deepEqual(
      ja.faq.filter(({ question }) => /[。、]$/.test(question)),
      [],
    );
    const short = words.filter(([, key]) =>
      ['title', 'label', 'heading', 'caption', 'rowHeader', 'doneWhen'].includes(key),
    );
    assert.ok(short.length > 200);
    assert.deepEqual(
      wrong(short, (_, __, text) => /。$/.test(text)),
      [],
    );
  });
});

describe('numbers to dial', () => {
  const dialable = /(?:\+81|0)\d[\d\-()ー－ ]{6,}\d|\d{3,4}-\d{3,4}/;
  const place = 'tables.phone-numbers.rows.circulating.note';

  it('stand in one record, behind the words that they are not to be called', () => {
    const named = texts.filter(([, , text]) => dialable.test(text));
    assert.deepEqual(
      named.map(([address]) => address),
      [place],
    );
    const [[, , note]] = named as [(typeof named)[0]];
    for (const number of circulatingNumbers) assert.ok(note.indexOf('かけないでください') < note.indexOf(number));
    const elsewhere = JSON.stringify(ja).replace(note, '');
    for (const number of circulatingNumbers)
      assert.ok(!elsewhere.includes(number) && !elsewhere.includes(number.replaceAll('-', '')));
  });

  it('never reach structured data', () => {
    assert.doesNotMatch(JSON.stringify(faqJsonLd(ja)), dialable);
  });
});
