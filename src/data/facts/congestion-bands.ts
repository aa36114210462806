import { figures } from './figures.js';

const { bands } = figures;

/**
 * How busy the phone is, by hour of Japan time. The article names four parts of the day and no weekday (C4, C5). The
 * night's hours are our reading (C4), and the article also says that staff is short then (C3).
 */
export const congestionBandFacts = {
  night: { ...bands.night, level: 'slightly-quiet', confidence: 'assumption' },
  morning: { ...bands.morning, level: 'quiet' },
  noon: { ...bands.noon, level: 'busy' },
  evening: { ...bands.evening, level: 'very-busy' },
} as const;
