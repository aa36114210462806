/**
 * Folding: what counts as the same letter in a search. Every rule looks at one letter (with its marks) alone, so that a
 * place in the folded text leads back to the place in the original.
 */

const shift = (by: number) => (letter: string) => String.fromCharCode(letter.charCodeAt(0) + by);

/**
 * Width, case, katakana, small kana, long vowel marks, spaces and punctuation made equal: `ﾃﾞﾝﾜ`, `デンワ` and `でんわ`
 * are one. A line feed stays.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, shift(-96))
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, shift(1))
    .replace(/[^\p{L}\p{N}\n]|ー/gu, '')
    .normalize('NFKC');

export interface Folded {
  readonly text: string;
  /** For each letter of `text`, where its original starts. */
  readonly from: readonly number[];
  /** And where it ends. */
  readonly to: readonly number[];
}

/** The same, with the way back. */
export function foldWithPlaces(original: string): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: letter, index } of original.matchAll(/\P{M}[\p{M}\uff9e\uff9f]*|\p{M}/gu)) {
    const folded = fold(letter);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(index);
      to.push(index + letter.length);
    }
  }
  return { text, from, to };
}

/** Kana that writers leave out between the kanji of one word: 折り返し, 折返し. */
const okurigana = '[いえきぎけげしせちびべみめりれ]';

/**
 * A folded word without the letters that differ from writer to writer: okurigana between kanji, and the second half of
 * long vowels. For looking up words only: in running text the same letters part words.
 */
export const tighten = (folded: string): string =>
  folded
    .replace(new RegExp(`(\\p{sc=Han})${okurigana}(?=\\p{sc=Han})`, 'gu'), '$1')
    .replace(/([おこごそぞとどのほぼぽもよろ])[うお]/g, '$1')
    .replace(/([えけげせぜてでねへべぺめれ])[いえ]/g, '$1')
    .replace(/([うくぐすずつづぬふぶぷむゆる])う/g, '$1');

/** The same without the okurigana behind a word of several kanji: 手続き, 手続. */
export const withoutTail = (tight: string): string =>
  tight.replace(new RegExp(`(\\p{sc=Han}{2})${okurigana}$`, 'u'), '$1');

/** A pattern that finds a folded word in folded text, whichever okurigana it is written with. */
export const loosely = (folded: string): string =>
  folded
    .replace(new RegExp(`(\\p{sc=Han})(${okurigana}?)(?=\\p{sc=Han})`, 'gu'), (_, kanji: string, kana: string) =>
      kana ? `${kanji}${kana}?` : `${kanji}${okurigana}?`,
    )
    .replace(new RegExp(`(\\p{sc=Han}\\S*\\p{sc=Han})(${okurigana})$`, 'u'), '$1$2?');

/** A pattern for a folded word with one letter wrong, missing, too many, or two in the wrong order. */
export function mistyped(folded: string): string {
  const forms = [];
  for (let place = 0; place < folded.length; place++) {
    const before = folded.slice(0, place);
    const [letter, next = ''] = folded.slice(place);
    const after = folded.slice(place + 1);
    forms.push(`${before}.?${after}`, `${before}.${letter}${after}`);
    if (next) forms.push(before + next + letter + after.slice(1));
  }
  return forms.join('|');
}
