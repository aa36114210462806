import { conflicts } from './conflicts.js';
import { advisor } from './topics/advisor.js';
import { call } from './topics/call.js';
import { congestion } from './topics/congestion.js';
import { deadlines } from './topics/deadlines.js';
import { documents } from './topics/documents.js';
import { faq } from './topics/faq.js';
import { gaps } from './topics/gaps.js';
import { identity } from './topics/identity.js';
import { scenarios } from './topics/scenarios.js';
import { sources } from './topics/sources.js';
import { steps } from './topics/steps.js';
import { tables } from './topics/tables.js';
import { troubles } from './topics/troubles.js';
import type { Guide, Locale } from './types.js';

export type { DataPack } from './data-pack.js';
export { faqJsonLd, type FaqPage } from './json-ld.js';
export type * from './types.js';

/** Lays the contradictions that touch a record onto it, all the way down; leaves the topics as elements see them. */
const withConflicts = <T>(value: T, address: string): T => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item) => withConflicts(item, `${address}.${(item as { id?: string } | null)?.id}`)) as T;
  }
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    withConflicts(inner, address ? `${address}.${key}` : key),
  ]);
  const ids = conflicts[address];
  return { ...Object.fromEntries(entries), ...(ids && { conflicts: ids }) } as T;
};

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
};

let ja: Guide | undefined;

/**
 * The whole guide in one language: every topic, frozen all the way down, JSON-serialisable. Runs in plain Node.
 *
 * @param locale a language tag; its primary subtag counts. A language without words gives the Japanese guide.
 */
export function guide(locale: Locale | (string & {}) = 'ja'): Guide {
  void locale; // Japanese is the only language with words so far; others will choose here.
  return (ja ??= freeze(
    withConflicts<Guide>(
      {
        version: 1,
        lang: 'ja',
        sources,
        scenarios,
        steps,
        identity,
        congestion,
        tables,
        advisor,
        faq,
        gaps,
        call,
        documents,
        deadlines,
        troubles,
      },
      '',
    ),
  ));
}
