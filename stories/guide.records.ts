// Every record of the guide as a maintainer looks at it: flat, with its address, its words and what stands behind it.
import { evidence } from '../src/data/evidence.js';
import { guide } from '../src/data/guide.js';
import type { Confidence, Provenance } from '../src/data/types.js';

export interface ShownRecord {
  /** Path of keys and ids, as the evidence writes it: `tables.methods.rows.phone`. */
  readonly address: string;
  readonly topic: string;
  readonly confidence: Confidence;
  readonly conflicts: readonly string[];
  /** Id of the source. */
  readonly source: string;
  /** Date of the value, or that there is none. */
  readonly asOf: string;
  /** Key → text, as far as they are the record's own; records inside it stand on their own. */
  readonly words: readonly (readonly [key: string, text: string])[];
  /** What is no text: figures, relations, conditions. */
  readonly data: string;
  readonly facts: readonly string[];
  /** Everything above, folded for the filter. */
  readonly folded: string;
}

export const fold = (text: string) => text.normalize('NFKC').toLowerCase();

const provenance = new Set(['id', 'source', 'asOf', 'confidence', 'conflicts']);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isRecord = (value: unknown): value is Provenance & Readonly<Record<string, unknown>> =>
  isObject(value) && 'source' in value && 'confidence' in value;
const holdsRecords = (value: unknown) => isObject(value) && Object.values(value).some(isRecord);
const isJapanese = (text: string) => /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u.test(text);

/** Texts of a field, each on its own: a list, a label and its other forms, the columns of a table. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

function shown(address: string, record: Provenance & Readonly<Record<string, unknown>>): ShownRecord {
  const { confidence, conflicts = [], source, asOf } = record;
  const fields = Object.entries(record).filter(([key, value]) => !provenance.has(key) && !holdsRecords(value));
  const texts = fields.map(([key, value]) => [key, textsIn(value)] as const);
  const words = texts
    .filter(([key, list]) => key === 'label' || list.some(isJapanese))
    .map(([key, list]) => [key, list.join(' · ')] as const);
  const said = new Set(words.map(([key]) => key));
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const rest = Object.fromEntries(fields.filter(([key, value]) => !said.has(key) && !isEmpty(value)));
  const facts = evidence[address] ?? [];
  const data = Object.keys(rest).length > 0 ? JSON.stringify(rest) : '';
  return {
    ...{ address, topic: address.split('.')[0]!, confidence, conflicts, source, asOf: asOf ?? 'no date' },
    ...{ words, data, facts },
    folded: fold([address, ...words.map(([, text]) => text), data, ...facts, ...conflicts].join('\n')),
  };
}

function* recordsIn(value: unknown, address = ''): Generator<ShownRecord> {
  if (!isObject(value)) return;
  if (isRecord(value)) yield shown(address, value);
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? (inner as { id?: string } | null)?.id : key;
    if (step !== undefined) yield* recordsIn(inner, address ? `${address}.${step}` : step);
  }
}

export const records: readonly ShownRecord[] = [...recordsIn(guide('ja'))];

export const topics: readonly string[] = [...new Set(records.map(({ topic }) => topic))];

/** Contradiction → how many records it touches. */
export const touched = (id: string) => records.filter(({ conflicts }) => conflicts.includes(id)).length;

export interface Filter {
  /** Words that all have to be somewhere in the record, parted by spaces. */
  readonly text: string;
  /** Empty: every topic. */
  readonly topic: string;
  /** Empty: however sure. */
  readonly confidence: string;
  /** Empty: with or without one; `any`, or `C1` to `C39`. */
  readonly conflict: string;
}

export const everything: Filter = { text: '', topic: '', confidence: '', conflict: '' };

export function matching({ text, topic, confidence, conflict }: Filter): readonly ShownRecord[] {
  const parts = fold(text).split(/\s+/).filter(Boolean);
  return records.filter(
    (record) =>
      (!topic || record.topic === topic) &&
      (!confidence || record.confidence === confidence) &&
      (!conflict || (conflict === 'any' ? record.conflicts.length > 0 : record.conflicts.includes(conflict))) &&
      parts.every((part) => record.folded.includes(part)),
  );
}
