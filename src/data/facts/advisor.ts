import type { AdvisorCondition, Level, MethodId, Provenance, ScenarioId } from '../types.js';

interface RuleFacts extends Partial<Provenance> {
  when: AdvisorCondition;
  levelNow?: readonly Level[];
  effect: 'recommend' | 'exclude' | 'warn';
  method?: MethodId;
  scenario?: ScenarioId;
}

const ours = { confidence: 'derived' } as const;
const phone = { effect: 'recommend', method: 'phone' } as const;
const webApp = { effect: 'recommend', method: 'web-app' } as const;
const chat = { effect: 'recommend', method: 'chat' } as const;
const notPhone = { effect: 'warn', method: 'phone' } as const;
const notWebApp = { effect: 'warn', method: 'web-app' } as const;
const notChat = { effect: 'warn', method: 'chat' } as const;
const note = { effect: 'warn' } as const;

const video = { case: ['video'] } as const;
const deceased = { case: ['deceased'] } as const;
const livingFamily = { case: ['living-family'] } as const;
const family = { case: ['deceased', 'living-family'] } as const;
const account = { case: ['account'] } as const;
const trial = { case: ['trial'] } as const;
const trialEndsSoon = { when: { ...trial, 'trial-end': ['within-a-day'] } } as const;
const noSignIn = { trouble: ['cannot-sign-in'] } as const;
const billed = { trouble: ['billed'] } as const;
const stuck = { trouble: ['stuck'] } as const;

/** Five questions, one tap each; an answer may be left out. */
export const advisorQuestionFacts = {
  case: {
    ...ours,
    options: { paid: {}, trial: {}, video: {}, deceased: {}, 'living-family': {}, account: {} },
  },
  'trial-end': { ...ours, when: trial, options: { 'within-a-day': {}, later: {}, unknown: {} } },
  trouble: { ...ours, options: { none: {}, stuck: {}, 'cannot-sign-in': {}, billed: {} } },
  concern: { ...ours, options: { quick: {}, money: {}, benefits: {}, several: {}, none: {} } },
  comfort: { ...ours, options: { 'screen-easy': {}, 'screen-uneasy': {}, 'phone-uneasy': {}, either: {} } },
} as const;

/**
 * In order of priority. Of the rules that match, the first one that recommends a method which none excludes gives the
 * method, and the first one that names a scenario gives the case whose steps open. `recommend` speaks for a method,
 * `exclude` and `warn` against it; a warning without a method holds for the whole answer. The last rules always match,
 * so that every set of answers ends with a method and every method has its reasons for and against.
 */
export const advisorRuleFacts = {
  // Video plan: no phone, and without signing in no way at all.
  'video-sign-in': {
    ...note,
    ...ours,
    when: { ...video, ...noSignIn },
    scenario: 'cannot-sign-in',
  },
  'video-web': { ...webApp, when: video, scenario: 'video-plan-only', confidence: 'conflicting' },
  'video-no-phone': {
    effect: 'exclude',
    method: 'phone',
    when: video,
    confidence: 'conflicting',
  },
  'video-no-chat': { effect: 'exclude', method: 'chat', when: video, ...ours },
  'video-phone-questions': { ...note, when: video },
  'video-no-refund': { ...note, when: { ...video, concern: ['money'] } },

  // Someone else's membership (C10). The documents belong to a death alone.
  'deceased-phone': {
    ...phone,
    when: deceased,
    scenario: 'holder-deceased',
    confidence: 'conflicting',
  },
  'deceased-documents': { ...note, when: deceased },
  'member-first': { ...note, ...ours, when: livingFamily, scenario: 'living-proxy' },
  'family-phone': { ...phone, when: livingFamily, confidence: 'conflicting' },
  'family-may-stall': { ...notPhone, when: livingFamily, confidence: 'conflicting' },
  'family-no-web': { effect: 'exclude', method: 'web-app', when: family, ...ours },
  'family-sign-in': { ...note, ...ours, when: family },

  // Not signed in: the article names the phone, and the phone needs a sign-in (C14).
  'sign-in-phone': {
    ...phone,
    when: noSignIn,
    scenario: 'cannot-sign-in',
    confidence: 'conflicting',
  },
  'sign-in-dead-end': { ...notPhone, when: noSignIn, confidence: 'conflicting' },
  'sign-in-web': { ...notWebApp, when: noSignIn },
  'sign-in-chat': { ...notChat, ...ours, when: noSignIn },

  // Still billed: the steps start with a look at the right account and at the end date.
  'billed-phone': { ...phone, when: billed, scenario: 'billed-after-cancel' },
  'billed-check': { ...note, when: billed },

  // The whole account is another thing than the membership (C12).
  'account-phone': { ...phone, when: account, scenario: 'self-paid' },
  'account-no-web': { effect: 'exclude', method: 'web-app', when: account, ...ours },
  'account-steps': { ...note, when: account, ...ours },
  'account-say': { ...note, when: { case: ['deceased', 'account'] }, confidence: 'assumption' },

  // Free trial: the stricter reading of the deadline (C17), no e-mail (C15), the second way only to look (C32).
  'trial-deadline': { ...note, when: trial, scenario: 'self-free-trial' },
  'trial-now': { ...note, ...ours, ...trialEndsSoon },
  'trial-no-email': { ...note, ...ours, ...trialEndsSoon },
  'trial-check': { ...note, when: trial, confidence: 'conflicting' },
  'trial-end-unknown': { ...note, ...ours, when: { ...trial, 'trial-end': ['unknown'] } },

  // Tried and failed.
  'stuck-phone': { ...phone, when: stuck, scenario: 'stuck-or-error' },
  'stuck-error': { ...phone, when: stuck },
  'stuck-web': { ...notWebApp, ...ours, when: stuck },

  // Questions about money and benefits, or several at once.
  'money-phone': { ...phone, when: { concern: ['money', 'benefits'] } },
  'several-phone': { ...phone, when: { concern: ['several'] } },
  'questions-web': { ...notWebApp, when: { concern: ['money', 'benefits', 'several'] } },
  'refund-conditions': { ...note, when: { concern: ['money'] }, confidence: 'conflicting' },
  'benefits-until': { ...note, when: { concern: ['benefits'] }, confidence: 'conflicting' },

  'screen-uneasy-phone': { ...phone, when: { comfort: ['screen-uneasy'] } },

  // Nothing unusual: skilled, or in a hurry (C33).
  'screen-easy-web': { ...webApp, when: { comfort: ['screen-easy'] } },
  'quick-web': { ...webApp, when: { concern: ['quick'] }, confidence: 'conflicting' },
  'trial-soon-web': { ...webApp, ...ours, ...trialEndsSoon },
  'quick-phone': { ...phone, when: { concern: ['quick', 'several'] }, confidence: 'conflicting' },

  'phone-uneasy-chat': { ...chat, when: { comfort: ['phone-uneasy'] } },
  'phone-uneasy-talk': { ...notPhone, when: { comfort: ['phone-uneasy'] } },

  'busy-now': { ...notPhone, when: {}, levelNow: ['very-busy'] },

  // Always.
  'web-mainstream': { ...webApp, when: {}, scenario: 'self-paid' },
  'phone-reassuring': { ...phone, when: {} },
  'chat-all-day': { ...chat, when: {} },
  'web-alone': { ...notWebApp, when: {} },
  'phone-wait': { ...notPhone, when: {} },
  'chat-unstated': { ...notChat, ...ours, when: {} },
} as const satisfies Readonly<Record<string, RuleFacts>>;
