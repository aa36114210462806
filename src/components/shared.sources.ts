import type { IsoDate, Provenance, Source } from '../data/types.js';
import { common } from '../strings/common.js';

/** 「2026年10月1日」. Written out by hand: no time zone can move the day. */
export const dayInWords = (date: IsoDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** 〔諸説〕 and its like: how sure a record is, and 〔注〕 where something is to be said about a plain one. */
export const markOf = ({ confidence, note }: Provenance): string =>
  common.marks[confidence] || (note ? common.noteMark : '');

/** What a source is, and what is known of its age. */
export const sourceLine = ({ title, asOf, asOfNote }: Source): string =>
  common.source(title, asOf ? dayInWords(asOf) : (asOfNote ?? common.noDate));
