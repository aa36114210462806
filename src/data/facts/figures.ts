/**
 * Figures that more than one record shows. Change one here and every sentence, table and widget follows.
 * Minutes, hours of Japan time and days, as the article states them; the contradictions stay side by side (C6, C7).
 */
export const figures = {
  /** Wait for the call back, in minutes. Five statements that do not agree (C6). */
  callbackWait: {
    range: { min: 3, max: 20 },
    average: { min: 5, max: 15 },
    /** 「数分」 up to this. */
    fewTo: 15,
    /** 「大半」 lies within this. */
    mostlyWithin: 10,
    /** Evenings and weekends: this or longer. */
    eveningWeekendFrom: 20,
  },
  /** Minutes without a call after which the request may be sent again. */
  rerequestAfter: 15,
  /** The call itself, in minutes. */
  callMinutes: { min: 5, max: 10 },
  /** From request to cancelled, in minutes; not the sum of its parts (C7). */
  totalMinutes: { min: 10, max: 20 },
  /** Per cent of the requests that end in a cancellation, 「ほぼ」: a reported impression (C18). */
  successPercent: 100,
  /** Business days until a refund. */
  refundDays: { min: 3, max: 5 },
  /** Hours to avoid, half-open (C2). */
  avoidHours: { from: 19, to: 22 },
  /** Congestion bands, half-open hours. The night's hours are our assumption (C4). */
  bands: {
    night: { from: 0, to: 8 },
    morning: { from: 8, to: 11 },
    noon: { from: 12, to: 15 },
    evening: { from: 18, to: 22 },
  },
  /** Days before the end of a free trial by which it must be cancelled. */
  trialDeadlineDays: 1,
  /** Days before that for a reminder: ours, the article says only 「数日前」 (C17). */
  reminderDays: 3,
} as const;
