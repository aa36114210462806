import type { AdvisorCondition, Level, MethodId, Provenance, ScenarioId } from '../types.js';

interface RuleFacts extends Partial<Provenance> {
  when?: AdvisorCondition;
  levelNow?: readonly Level[];
  effect?: 'recommend' | 'exclude';
  method?: MethodId;
  scenario?: ScenarioId;
}

const derived = { confidence: 'derived' } as const;
const conflicting = { confidence: 'conflicting' } as const;

const forPhone = { method: 'phone', effect: 'recommend' } as const;
const forWeb = { method: 'web-app', effect: 'recommend' } as const;
const forChat = { method: 'chat', effect: 'recommend' } as const;
const notPhone = { method: 'phone' } as const;
const notWeb = { method: 'web-app' } as const;
const notChat = { method: 'chat' } as const;
const noPhone = { method: 'phone', effect: 'exclude' } as const;
const noWeb = { method: 'web-app', effect: 'exclude' } as const;
const noChat = { method: 'chat', effect: 'exclude' } as const;

const video = { when: { case: ['video'] } } as const;
const deceased = { when: { case: ['deceased'] } } as const;
const living = { when: { case: ['living-family'] } } as const;
const family = { when: { case: ['deceased', 'living-family'] } } as const;
const account = { when: { case: ['account'] } } as const;
const trial = { when: { case: ['trial'] } } as const;
const trialEndsSoon = { when: { case: ['trial'], 'trial-end': ['within-a-day'] } } as const;
const noSignIn = { when: { trouble: ['cannot-sign-in'] } } as const;
const billed = { when: { trouble: ['billed'] } } as const;
const stuck = { when: { trouble: ['stuck'] } } as const;
const questions = { when: { concern: ['money', 'benefits', 'several'] } } as const;
const phoneUneasy = { when: { comfort: ['phone-uneasy'] } } as const;

/** Five questions, one tap each; an answer may be left out. Which ones there are is a matter of words. */
export const advisorQuestionFacts = { case: {}, 'trial-end': trial, trouble: {}, concern: {}, comfort: {} } as const;

/** The source tells when each way suits; that makes the questions. */
export const advisorQuestionDefaults = derived;

/** What holds for a rule that does not say otherwise: a warning, whatever was answered. */
export const advisorRuleDefaults = { when: {}, effect: 'warn' } as const;

/**
 * In order of priority. Of the rules that match, the first one that recommends a method which none excludes gives the
 * method, and the first one that names a scenario gives the case whose steps open. `recommend` speaks for a method,
 * `exclude` and `warn` against it; a warning without a method holds for the whole answer. The last rules always match,
 * so that every set of answers ends with a method and every method has its reasons for and against.
 */
export const advisorRuleFacts = {
  // Video plan: no phone, and without signing in no way at all.
  'video-sign-in': {
    ...derived,
    when: { case: ['video'], trouble: ['cannot-sign-in'] },
    scenario: 'cannot-sign-in',
  },
  'video-web': { ...forWeb, ...conflicting, ...video, scenario: 'video-plan-only' },
  'video-no-phone': { ...noPhone, ...conflicting, ...video },
  'video-no-chat': { ...noChat, ...derived, ...video },
  'video-phone-questions': video,
  'video-no-refund': { when: { case: ['video'], concern: ['money'] } },

  // Someone else's membership (C10). The documents belong to a death alone.
  'deceased-phone': { ...forPhone, ...conflicting, ...deceased, scenario: 'holder-deceased' },
  'deceased-documents': deceased,
  'member-first': { ...derived, ...living, scenario: 'living-proxy' },
  'family-phone': { ...forPhone, ...conflicting, ...living },
  'family-may-stall': { ...notPhone, ...conflicting, ...living },
  'family-no-web': { ...noWeb, ...derived, ...family },
  'family-sign-in': family,

  // Not signed in: the article names the phone, and the phone needs a sign-in (C14).
  'sign-in-phone': { ...forPhone, ...conflicting, ...noSignIn, scenario: 'cannot-sign-in' },
  'sign-in-dead-end': { ...notPhone, ...conflicting, ...noSignIn },
  'sign-in-web': { ...notWeb, ...noSignIn },
  'sign-in-chat': { ...notChat, ...noSignIn },

  // Still billed: the steps start with a look at the right account and at the end date.
  'billed-phone': { ...forPhone, ...billed, scenario: 'billed-after-cancel' },
  'billed-check': billed,

  // The whole account is another thing than the membership (C12).
  'account-phone': { ...forPhone, ...account, scenario: 'self-paid' },
  'account-no-web': { ...noWeb, ...derived, ...account },
  'account-steps': { ...account, confidence: 'assumption' },
  'account-say': { when: { case: ['deceased', 'account'] }, confidence: 'assumption' },

  // Free trial: the stricter reading of the deadline (C17), no e-mail (C15), the second way only to look (C32).
  'trial-deadline': { ...trial, scenario: 'self-free-trial' },
  'trial-now': { ...derived, ...trialEndsSoon },
  'trial-no-email': trialEndsSoon,
  'trial-check': { ...conflicting, ...trial },
  'trial-end-unknown': { when: { case: ['trial'], 'trial-end': ['unknown'] } },

  // Tried and failed.
  'stuck-phone': { ...forPhone, ...stuck, scenario: 'stuck-or-error' },
  'stuck-web': { ...notWeb, ...derived, ...stuck },

  // Questions about money and benefits, or several at once.
  'questions-phone': { ...forPhone, ...questions },
  'questions-web': { ...notWeb, ...questions },
  'refund-conditions': { ...conflicting, when: { concern: ['money'] } },
  'benefits-until': { ...conflicting, when: { concern: ['benefits'] } },

  'screen-uneasy-phone': { ...forPhone, when: { comfort: ['screen-uneasy'] } },

  // Nothing unusual: skilled, or in a hurry (C33).
  'screen-easy-web': { ...forWeb, when: { comfort: ['screen-easy'] } },
  'quick-web': { ...forWeb, ...conflicting, when: { concern: ['quick'] } },
  'trial-soon-web': { ...forWeb, ...derived, ...trialEndsSoon },
  'quick-phone': { ...forPhone, ...conflicting, when: { concern: ['quick', 'several'] } },

  'phone-uneasy-chat': { ...forChat, ...phoneUneasy },
  'phone-uneasy-talk': { ...notPhone, ...phoneUneasy },

  'busy-now': { ...notPhone, levelNow: ['very-busy'] },

  // Always.
  'web-mainstream': { ...forWeb, scenario: 'self-paid' },
  'phone-reassuring': forPhone,
  'chat-all-day': forChat,
  'web-alone': notWeb,
  'phone-wait': notPhone,
  'chat-unstated': notChat,
} as const satisfies Readonly<Record<string, RuleFacts>>;
