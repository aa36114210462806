// Whatever is typed, and whatever a site writes.
import fc from 'fast-check';
import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { faq } from '../../src/data/topics/faq.js';
import { gaps } from '../../src/data/topics/gaps.js';
import { searchWords } from '../../src/data/topics/search.js';
import { fold, foldWithPlaces } from '../../src/logic/search-fold.js';
import { searchIn } from '../../src/logic/search.js';
import { answered } from './search-queries.js';
import { idsFor, look } from './search.helpers.js';

const japanese = fc.string({
  unit: fc.constantFrom(
    ...'電話番号折返金解約いうえおかがきぎんっゃアイウエオカガキャッーｱｶﾞﾃﾞﾝﾜabYZ019０Ａ 、。・「」\n|々𠮷'.match(
      /./gsu,
    )!,
  ),
  maxLength: 30,
});
const anything = fc.oneof(japanese, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 40 }));
const query = fc.constantFrom(...answered.map(({ query }) => query));

/** Half-width katakana of full-width ones: the letters that NFKC turns back. */
const halfWidth = new Map(
  Array.from({ length: 0xff9f - 0xff65 }, (_, index) => String.fromCharCode(0xff66 + index))
    .flatMap((letter) => [letter, `${letter}\uff9e`, `${letter}\uff9f`])
    .map((letters) => [letters.normalize('NFKC'), letters] as const)
    .filter(([full]) => full.length === 1),
);
const narrow = (text: string) => text.replace(/[ァ-ヶー]/g, (letter) => halfWidth.get(letter) ?? letter);
const toKatakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 96));
const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

describe('folding', () => {
  it('is done once: folding again changes nothing', () => {
    fc.assert(fc.property(anything, (text) => fold(fold(text)) === fold(text)));
  });

  it('makes width and kana equal', () => {
    fc.assert(
      fc.property(japanese, (text) => {
        assert.equal(fold(narrow(text)), fold(text));
        assert.equal(fold(toKatakana(text)), fold(text));
        assert.equal(fold(wide(text)), fold(text));
        assert.equal(fold(text.normalize('NFD')), fold(text));
      }),
    );
  });

  it('with places is the same folding', () => {
    fc.assert(
      fc.property(japanese, (text) => {
        const { text: folded, places } = foldWithPlaces(text);
        assert.equal(folded, fold(text));
        assert.equal(places.length, folded.length);
      }),
    );
  });
});

describe('searching', () => {
  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(anything, (text) => void look(text).mark(text)));
  });

  it('finds the same whatever the width', () => {
    fc.assert(fc.property(query, (text) => assert.deepEqual(idsFor(wide(narrow(text))), idsFor(text))));
  });

  it('finds the same whatever the case and the space around', () => {
    fc.assert(fc.property(query, (text) => assert.deepEqual(idsFor(`  ${text.toUpperCase()} `), idsFor(text))));
  });

  it('never throws, whatever a site writes', () => {
    const base = { source: 'article', asOf: null, confidence: 'stated' } as const;
    const texts = fc.array(anything, { maxLength: 3 });
    const site = fc.array(fc.record({ id: fc.constant('a'), question: anything, answer: anything, aliases: texts }), {
      maxLength: 5,
    });
    const missing = fc.array(
      fc
        .record({ title: anything, text: anything, terms: texts })
        .map((gap) => ({ ...base, ...gap, id: 'g', nearest: [] })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(site, missing, anything, (entries, own, text) => {
        const { hits, mark } = searchIn(entries, own, searchWords)(text);
        for (const hit of hits) assert.ok(entries.some(({ id }) => id === hit));
        for (const { question } of entries) mark(question);
      }),
    );
  });

  it('marks places in order, apart from each other, inside the text', () => {
    const texts = [...faq.flatMap(({ question, answer }) => [question, answer]), ...gaps.map(({ title }) => title)];
    fc.assert(
      fc.property(query, fc.oneof(fc.constantFrom(...texts), anything), (asked, text) => {
        let last = 0;
        for (const [from, to] of look(asked).mark(text)) {
          assert.ok(from >= last && to > from && to <= text.length);
          last = to;
        }
      }),
    );
  });
});
