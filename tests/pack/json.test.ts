import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseJson } from '../../src/pack/json.js';
import { guide, readText } from './fixtures.js';

const pack = { version: 1, faq: [{ id: 'a', question: '番号は?', answer: 'ありません。<p>ではない</p>\n\n"以上"' }] };
const json = JSON.stringify(pack, null, 2);

describe('parseJson: what editors and themes do to inline JSON', () => {
  const paragraphs = json.replace(/\n/g, '<br />\n').replace('"faq"', '</p>\n<p>"faq"');
  const table: Readonly<Record<string, string>> = {
    'as it is': json,
    'a byte order mark': `\ufeff${json}`,
    'white space around it': `\n\t ${json}\r\n `,
    'WordPress paragraphs and line breaks': `<p>${paragraphs}</p>`,
    'line breaks as HTML writes them': json.replace(/\n/g, '<br>\n').replace('[', '[<br/>'),
    'wide and unbreakable spaces as indentation': json.replace(/\n {2}/g, '\n\u3000\u00a0'),
    'quotes as entities': json
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
    'quotes as numbers': json.replaceAll('"', '&#034;'),
    'both at once': `<p>${json.replaceAll('"', '&quot;').replace(/\n/g, '<br />\n')}</p>`,
  };
  for (const [name, text] of Object.entries(table)) {
    it(name, () => assert.deepEqual(parseJson(text), pack));
  }

  it('leaves entities and tags in texts alone where the JSON is whole', () => {
    const text = '{"a":"&quot;<p>x</p><br />&amp;\\u00a0"}';
    assert.deepEqual(parseJson(text), { a: '&quot;<p>x</p><br />&amp;\u00a0' });
  });

  it('leaves tags in texts alone where there are others between them', () => {
    assert.deepEqual(parseJson('<p>{"a":"<p>\\"x</p>\\\\",<br />"b":"<br />"}</p>'), {
      a: '<p>"x</p>\\',
      b: '<br />',
    });
  });
});

describe('readPack: JSON text', () => {
  it('is read like the object that it stands for', () => {
    const { topics, problems } = readText(`<p>${json.replaceAll('"', '&quot;')}</p>`);
    assert.deepEqual(problems, []);
    assert.equal(topics.faq.at(-1)?.answer, pack.faq[0]!.answer);
  });

  for (const [name, text] of Object.entries({
    nothing: '',
    'a trailing comma': '{"a":1,}',
    'an open text': '{"a":"b',
    'typographic quotes': '{“a”:1}',
    'a page instead of a file': '<!doctype html>\n<html><p>404</p></html>',
    'many quotes without an end': `"${'\\"'.repeat(200_000)}`,
  })) {
    it(`says in one line that it is not JSON: ${name}`, () => {
      const { topics, problems } = readText(text);
      assert.equal(topics, guide);
      assert.deepEqual(
        problems.map(({ code, path }) => [code, path]),
        [['json', '']],
      );
      assert.match(problems[0]!.message, /^data pack: expected JSON, got .+$/);
    });
  }

  it('is measured in bytes of UTF-8', () => {
    const filled = (length: number) =>
      JSON.stringify({ later: [...new Array<string>(27).fill('あ'.repeat(6300)), 'x'.repeat(length)] });
    const max = 512 * 1024 - Buffer.byteLength(filled(0));
    assert.ok(max < 20_000);
    assert.deepEqual(
      readText(filled(max)).problems.map(({ code }) => code),
      ['unknown-key'],
    );
    assert.deepEqual(readText(filled(max + 1)), {
      topics: guide,
      problems: [{ code: 'size', path: '', message: 'data pack: expected at most 512 kB, got more' }],
    });
  });
});
