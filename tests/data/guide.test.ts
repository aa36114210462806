// The one typed data module: whole, frozen, the same in JSON, and good for a server's structured data.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faqJsonLd, guide } from '../../src/data/guide.js';
import * as topics from './topics.js';

const ja = guide('ja');

/** Addresses of what could still be changed. */
function* unfrozen(value: unknown, address = 'guide'): Generator<string> {
  if (typeof value !== 'object' || !value) return;
  if (!Object.isFrozen(value)) yield address;
  for (const [key, inner] of Object.entries(value)) yield* unfrozen(inner, `${address}.${key}`);
}

describe('guide()', () => {
  it('has every topic of a data pack, and its version', () => {
    assert.deepEqual(
      Object.keys(ja),
      'version lang sources scenarios steps identity congestion tables advisor faq gaps call documents deadlines troubles'.split(
        ' ',
      ),
    );
    assert.equal(ja.version, 1);
    assert.equal(ja.lang, 'ja');
  });

  it('is Japanese for every language tag, and made once', () => {
    for (const locale of ['ja-JP', 'en', 'zz', '']) assert.equal(guide(locale), ja);
    assert.equal(guide(), ja);
  });

  it('is frozen all the way down', () => {
    assert.deepEqual([...unfrozen(ja)], []);
    assert.throws(() => {
      (ja.steps[0]!.cautions as unknown[]).push({});
    }, TypeError);
  });

  it('says the same after a way through JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(ja)), ja);
  });

  it('has at least 40 questions, 25 gaps, 12 tables and 8 cases', () => {
    const { faq, gaps, tables, scenarios } = ja;
    assert.ok(faq.length >= 40, `${faq.length} questions`);
    assert.ok(gaps.length >= 25, `${gaps.length} gaps`);
    assert.equal(tables.length, 12);
    assert.equal(scenarios.length, 8);
    for (const { id, aliases } of faq) assert.ok(aliases.length > 0, id);
    for (const { id, terms } of gaps) assert.ok(terms.length > 0, id);
  });

  it('leaves the topics as the elements see them: without the numbers of contradictions', () => {
    assert.doesNotMatch(JSON.stringify(topics), /"conflicts"/);
    const bare = JSON.stringify(ja, (key, value: unknown) => (key === 'conflicts' ? undefined : value));
    for (const [topic, value] of Object.entries(topics)) {
      assert.ok(bare.includes(JSON.stringify(value)), topic);
    }
  });
});

describe('faqJsonLd()', () => {
  const page = faqJsonLd(ja);

  it('is a schema.org FAQPage of nothing but questions and answers', () => {
    assert.deepEqual(Object.keys(page), ['@context', '@type', 'mainEntity']);
    assert.equal(page['@context'], 'https://schema.org');
    assert.equal(page['@type'], 'FAQPage');
    for (const question of page.mainEntity) {
      assert.deepEqual(Object.keys(question), ['@type', 'name', 'acceptedAnswer']);
      assert.deepEqual(Object.keys(question.acceptedAnswer), ['@type', 'text']);
      assert.equal(question['@type'], 'Question');
      assert.equal(question.acceptedAnswer['@type'], 'Answer');
      assert.ok(question.name && question.acceptedAnswer.text);
    }
  });

  it('has every question in order, with the note that belongs to the answer', () => {
    assert.deepEqual(
      page.mainEntity.map(({ name }) => name),
      ja.faq.map(({ question }) => question),
    );
    for (const [index, { answer, note }] of ja.faq.entries()) {
      const { text } = page.mainEntity[index]!.acceptedAnswer;
      assert.equal(text, note ? `${answer}\n\n${note}` : answer);
    }
    assert.ok(ja.faq.some(({ note }) => note));
  });

  it('takes any list of questions, also none', () => {
    const { faq } = ja;
    assert.equal(faqJsonLd({ faq: faq.slice(0, 1) }).mainEntity.length, 1);
    assert.deepEqual(faqJsonLd({ faq: [] }).mainEntity, []);
  });
});
