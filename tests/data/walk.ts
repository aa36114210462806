import { guide } from '../../src/data/guide.js';
import type { Guide, Provenance } from '../../src/data/types.js';

export const ja = guide('ja');

/** What stands at an address such as `tables.methods.rows.phone`; `undefined` where nothing does. */
export const at = (address: string, guide: Guide = ja): unknown =>
  address.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.find((item: { id?: string }) => item.id === key);
    return typeof value === 'object' && value && Object.hasOwn(value, key)
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined;
  }, guide);

type Found = [address: string, record: Provenance & Readonly<Record<string, unknown>>];

/** Every record of the guide, however deep, with its address: whatever says where it comes from. */
export function* recordsIn(value: unknown, address = ''): Generator<Found> {
  if (typeof value !== 'object' || !value) return;
  if ('source' in value && 'confidence' in value) yield [address, value as Found[1]];
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? (inner as { id?: string } | null)?.id : key;
    if (step !== undefined) yield* recordsIn(inner, address ? `${address}.${step}` : step);
  }
}

export const records: readonly Found[] = [...recordsIn(ja)];

/** Keys whose strings are no words: ids, relations, codes, figures in ISO notation. */
const codes = new Set(
  'id source asOf staleAfter confidence conflicts kind reason lang url href when levelNow days scope actor methods devices scenarios method scenario supply haveAtHand timeZone level type effect category related nearest after anchor offset until count action'.split(
    ' ',
  ),
);

const isCode = (key: string, value: unknown) =>
  codes.has(key)
    ? !(Array.isArray(value) && typeof value[0] === 'object')
    : key === 'unit' && /^[a-z-]+$/.test(String(value));

type Text = [address: string, key: string, text: string];

/** Every text that a reader may see or type, with its address and the key under which it stands. */
export function* textsIn(value: unknown, address = '', key = ''): Generator<Text> {
  if (typeof value === 'string') yield [address, key, value];
  if (typeof value !== 'object' || !value) return;
  for (const [name, inner] of Object.entries(value)) {
    if (Array.isArray(value)) yield* textsIn(inner, `${address}.${(inner as { id?: string })?.id ?? name}`, key);
    else if (!isCode(name, inner)) yield* textsIn(inner, address ? `${address}.${name}` : name, name);
  }
}

export const texts: readonly Text[] = [...textsIn(ja)];

/** What readers type: kept in their spelling, with words that the guide itself does not use. */
const typed = new Set(['aliases', 'terms']);
/** What stands on Amazon's screens: facts, not our words. */
const onScreen = new Set(['path', 'variants']);

/** The guide's own words. */
export const words: readonly Text[] = texts.filter(([, key]) => !typed.has(key) && !onScreen.has(key));

/** The list of those that are wrong, for a message that says where to look. */
export const wrong = <T extends readonly unknown[]>(list: readonly T[], isWrong: (...item: T) => unknown): string[] =>
  list.filter((item) => isWrong(...item)).map((item) => item.filter((part) => typeof part === 'string').join(' · '));
