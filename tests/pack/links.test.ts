import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeHref } from '../../src/pack/links.js';
import { merged, read } from './fixtures.js';

const bad = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0000javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'tel:0120999373',
  'TEL:+81120999373',
  'sms:0120999373',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  'ftp://example.com/',
  'intent://x#Intent;end',
  '//example.com/',
  '/relative',
  'example.com',
  '#hash',
  '?query',
  'https:',
  'https://',
  '',
] as const;

describe('safeHref', () => {
  for (const href of bad) it(`refuses ${JSON.stringify(href)}`, () => assert.equal(safeHref(href), undefined));

  for (const value of [undefined, null, 5, {}, [], Symbol('s'), new Proxy({}, { get: () => assert.fail() })]) {
    it(`refuses ${typeof value}`, () => assert.equal(safeHref(value), undefined));
  }

  for (const [href, expected] of [
    ['https://example.com/', 'https://example.com/'],
    ['http://example.com', 'http://example.com/'],
    ['HTTPS://EXAMPLE.com/A?b#c', 'https://example.com/A?b#c'],
    [' https://example.com/\n', 'https://example.com/'],
    ['ht\ntps://example.com/', 'https://example.com/'],
    ['https://例え.jp/あ', 'https://xn--r8jz45g.jp/%E3%81%82'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
  ] as const) {
    it(`takes ${JSON.stringify(href)}`, () => assert.equal(safeHref(href), expected));
  }

  const scheme = fc
    .constantFrom('javascript:', 'data:', 'vbscript:', 'tel:', 'sms:', 'blob:', 'about:', 'https:', 'mailto:')
    .chain((name) =>
      fc
        .array(fc.tuple(fc.boolean(), fc.constantFrom('', '', '', ' ', '\t', '\n', '\r', '\u0000', '\u200b')), {
          minLength: name.length,
          maxLength: name.length,
        })
        .map((noise) => noise.map(([upper, extra], i) => (upper ? name[i]!.toUpperCase() : name[i]) + extra).join('')),
    );

  it('gives nothing but an http:, https: or mailto: address, whatever the case and the white space', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.tuple(scheme, fc.string()).map((parts) => parts.join('')),
        ),
        (href) => {
          const safe = safeHref(href);
          if (safe === undefined) return;
          assert.match(safe, /^(https?|mailto):/);
          assert.equal(safe, new URL(safe).href);
        },
      ),
    );
  });
});

describe('links in a pack', () => {
  const safe = { label: '安全', href: 'https://example.com/' };

  it('go from their record, and the rest of the pack stays', () => {
    const links = [...[...bad, undefined].map((href) => ({ label: 'x', href })), safe];
    const { topics, problems } = read({ steps: [{ id: 'call', title: '新しい', links }] });
    const step = topics.steps.find(({ id }) => id === 'call');
    assert.deepEqual([step?.title, step?.links], ['新しい', [safe]]);
    assert.equal(problems.length, bad.length + 1);
    assert.deepEqual(new Set(problems.map(({ code }) => code)), new Set(['link']));
    assert.equal(
      problems[0]?.message,
      'steps[0].links[0].href: expected an http:, https: or mailto: address, got "javascript:alert(1)"',
    );
    assert.ok(problems.every(({ message }) => !message.includes('\n')));
  });

  for (const pack of [
    { faq: [{ id: 'number', links: [{ label: 'x', href: 'tel:1' }] }] },
    { troubles: [{ id: 'no-callback', links: [{ label: 'x', href: 'data:x' }] }] },
    { tables: [{ id: 'services', rows: [{ id: 'one', links: [{ label: 'x', href: '/x' }] }] }] },
    { sources: [{ id: 'my-site', title: 'x', url: 'javascript:x' }] },
  ]) {
    it(`are checked in ${Object.keys(pack)[0]!}`, () => {
      assert.deepEqual(
        read(pack).problems.map(({ code }) => code),
        ['link'],
      );
      assert.doesNotMatch(JSON.stringify(merged(pack)), /tel:|data:x|"\/x"|javascript/);
    });
  }
});
