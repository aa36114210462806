/** Folding: what counts as the same letter in a search. */

const shift = (by: number) => (letter: string) => String.fromCharCode(letter.charCodeAt(0) + by);

/** Kana that writers leave out between the kanji of one word: 折り返し, 折返し. */
const okurigana = /(\p{sc=Han})[いえきぎけげしせちびべみめりれ](?=\p{sc=Han})/gu;

/** Each rule looks at one letter with its marks alone. */
const foldLetters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, shift(-96))
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, shift(1))
    .replace(/[^\p{L}\p{N}|\n]/gu, '')
    .normalize('NFKC');

/** Each rule looks at what stands beside a letter. */
const foldWords = (letters: string) =>
  letters
    .replace(okurigana, '$1')
    .replace(/([いきぎしじちぢにひびぴみりえけげせぜてでねへべぺめれ])ー/g, '$1い')
    .replace(/ー/g, 'う');

/**
 * Width, case, katakana, small kana, spaces, punctuation and okurigana between kanji made equal: `ﾃﾞﾝﾜ`, `デンワ` and
 * `でんわ` are one. A long vowel mark becomes the kana that writes it: ばんごー, ばんごう. What parts texts and aliases stays: line feeds and bars.
 */
export const fold = (text: string): string => foldWords(foldLetters(text));

/** A place in a text: where it starts, and where it ends. */
export type Place = readonly [from: number, to: number];

/** Letters come again and again. */
const foldedLetters = new Map<string, string>();

/** The same, with the place in the original of each letter of `text`. */
export function foldWithPlaces(original: string): { readonly text: string; readonly places: readonly Place[] } {
  let letters = '';
  const places: Place[] = [];
  for (const { 0: letter, index } of original.matchAll(/\P{M}[\p{M}\uff9e\uff9f]*|\p{M}/gu)) {
    const folded = foldedLetters.get(letter) ?? foldLetters(letter);
    foldedLetters.set(letter, folded);
    letters += folded;
    for (let unit = 0; unit < folded.length; unit++) places.push([index, index + letter.length]);
  }
  for (const { 1: kanji, index } of [...letters.matchAll(okurigana)].reverse()) places.splice(index + kanji!.length, 1);
  return { text: foldWords(letters), places };
}
