import type { DeviceId, Id, MethodId, Scenario, Step, StepCondition } from '../data/types.js';

/** What the reader, or the page for them, has chosen. */
export interface Choice {
  readonly scenario?: Id | undefined;
  readonly method?: string | undefined;
  readonly device?: string | undefined;
}

/** A choice that fits: an existing case, a method that this case offers (`undefined` where none leads there). */
export interface Context {
  readonly scenario: Scenario;
  readonly method: MethodId | undefined;
  readonly device: DeviceId;
}

/** A step as it is shown: the variant's words over the step's own. */
export type ShownStep = Omit<Step, 'variants'>;

export const devices: readonly DeviceId[] = ['ios-app', 'android-app', 'mobile-web', 'desktop-web'];

/**
 * Device by user agent: iPhone and iPad → `ios-app`, Android → `android-app`, anything else → `desktop-web`.
 * A guess, and shown as one.
 *
 * @param userAgent `navigator.userAgent`
 * @param touchPoints `navigator.maxTouchPoints`: iPadOS calls itself a Macintosh, but has a touch screen
 */
export function guessDevice(userAgent: string, touchPoints = 0): DeviceId {
  if (/iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios-app';
  return /Android/.test(userAgent) ? 'android-app' : 'desktop-web';
}

/**
 * Narrows choices to what exists. Each axis takes the first choice that fits: a case that the guide has, a method that
 * this case offers, a known device; else the first case, the case's first method, the guess.
 *
 * @param choices most binding first: the reader's, what was kept, the page's attributes
 */
export function resolveContext(
  scenarios: readonly Scenario[],
  choices: readonly Choice[],
  guess: DeviceId,
): (Context & { readonly guessed: boolean }) | undefined {
  const chosen = <T extends string>(axis: keyof Choice, known: readonly T[]) =>
    choices.map((choice) => choice[axis] as T).find((id) => known.includes(id));
  const scenarioId = chosen(
    'scenario',
    scenarios.map(({ id }) => id),
  );
  const scenario = scenarios.find(({ id }) => id === scenarioId) ?? scenarios[0];
  if (!scenario) return undefined;
  const method = chosen('method', scenario.methods) ?? scenario.methods[0];
  const named = chosen('device', devices);
  const device = named ?? guess;
  return { scenario, method, device, guessed: !named };
}

/** Differs where case, method or device differs. */
export const keyOf = ({ scenario, method, device }: Context) => `${scenario.id} ${method} ${device}`;

const fits = (allowed: readonly string[] | undefined, value: string | undefined) => allowed?.includes(value!) ?? true;

const holds = ({ scenarios, methods, devices }: StepCondition | Step, { scenario, method, device }: Context) =>
  fits(scenarios, scenario.id) && fits(methods, method) && fits(devices, device);

/** What a variant may say otherwise. */
const words = ['title', 'text', 'screen', 'cautions', 'doneWhen', 'note', 'proofs'] as const;

/** Words of the first variant that has them win; the step's own stay where no variant speaks. */
function show({ variants, ...own }: Step, context: Context): ShownStep {
  const speakers = [...variants.filter(({ when }) => holds(when, context)), own];
  const said = words.map((word) => [word, speakers.find((speaker) => speaker[word] !== undefined)?.[word]] as const);
  return { ...own, ...(Object.fromEntries(said) as Partial<ShownStep>) };
}

const lists = new WeakMap<object, Record<string, readonly ShownStep[]>>();

/**
 * The checklist of one case, method and device, in order. The same topics and context give the same objects, so that
 * what is built from them can be kept.
 */
export function stepsFor(topics: { readonly steps: readonly Step[] }, context: Context): readonly ShownStep[] {
  const known = lists.get(topics) ?? {};
  lists.set(topics, known);
  return (known[keyOf(context)] ??= topics.steps
    .filter((step) => holds(step, context))
    .map((step) => show(step, context)));
}

/** Where the reader stands in a list. */
export interface Position {
  /** Ticked steps of this list. */
  readonly completed: number;
  readonly total: number;
  /** Index of the first step to do; `total` when nothing is left. */
  readonly current: number;
}

export function positionIn(steps: readonly { readonly id: Id }[], done: readonly Id[]): Position {
  const total = steps.length;
  const open = steps.flatMap(({ id }, index) => (done.includes(id) ? [] : [index]));
  return { completed: total - open.length, total, current: open[0] ?? total };
}

/** Ticks or unticks one id; every other id stays, also those that this list does not know. */
export const ticked = (done: readonly Id[], id: Id, isDone: boolean): readonly Id[] => [
  ...done.filter((other) => other !== id),
  ...(isDone ? [id] : []),
];

/**
 * Numbers (from 1) of the steps that read differently after a switch, or are new.
 * Removed steps need no mention: they are no longer there to be done.
 */
export function changedSteps(before: readonly ShownStep[], after: readonly ShownStep[]): readonly number[] {
  const known = new Map(before.map((step) => [step.id, step]));
  return after.flatMap((step, index) => {
    const old = known.get(step.id);
    return old && words.every((key) => old[key] === step[key]) ? [] : [index + 1];
  });
}

const DAY = 86_400_000;

/**
 * Kept ticks are asked about after 90 days: 「続きから / 最初から」.
 *
 * @param updatedAt milliseconds since the epoch of the last tick, or `undefined` where unknown
 * @param now milliseconds since the epoch
 */
export function isStale(updatedAt: number | undefined, now: number): boolean {
  return now - (updatedAt ?? now) > 90 * DAY;
}
