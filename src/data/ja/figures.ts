import { figures } from '../facts/figures.js';

/** The figures of `facts/figures.ts` in words: one wording for one figure, wherever it is said. */

const { avoidHours, bands, callMinutes, callbackWait, refundDays, rerequestAfter, successPercent, totalMinutes } =
  figures;
const minutes = ({ min, max }: { min: number; max: number }) => `${min}–${max}分`;
const hours = ({ from, to }: { from: number; to: number }) => `${from}–${to}時`;

export const averageWait = `平均${minutes(callbackWait.average)}`;
export const extremeWaits = `最短${callbackWait.range.min}分・最長${callbackWait.range.max}分`;
export const longestWait = `最長${callbackWait.range.max}分`;
/** 「数分」 up to this. */
export const fewToWait = `数分から${callbackWait.fewTo}分ほど`;
export const mostWaits = `${callbackWait.mostlyWithin}分以内が大半`;
/** 夕方 and 週末. */
export const busyWait = `${callbackWait.eveningWeekendFrom}分以上`;
export const requestAgainAfter = `${rerequestAfter}分以上`;
export const callTime = minutes(callMinutes);
export const totalTime = minutes(totalMinutes);
export const almostAll = `ほぼ${successPercent}%`;
export const refundTime = `${refundDays.min}–${refundDays.max}営業日`;
export const hoursToAvoid = hours(avoidHours);
export const nightHours = hours(bands.night);
export const morningHours = hours(bands.morning);
export const noonHours = hours(bands.noon);
export const eveningHours = hours(bands.evening);
