import type { DeviceId, Id, MethodId, Scenario, Step, StepCondition, StepVariant } from '../data/types.js';

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

const isDevice = (value: string | undefined): value is DeviceId => devices.includes(value as DeviceId);

/**
 * Device by user agent: iPhone and iPad → `ios-app`, Android → `android-app`, anything else → `desktop-web`.
 * A guess, and shown as one.
 *
 * @param userAgent `navigator.userAgent`
 * @param touchPoints `navigator.maxTouchPoints`: iPadOS calls itself a Macintosh, but has a touch screen
 */
export function guessDevice(userAgent: string, touchPoints = 0): DeviceId {
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios-app';
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
): Context | undefined {
  const first = <T>(find: (choice: Choice) => T | undefined) =>
    choices.reduce<T | undefined>((found, choice) => found ?? find(choice), undefined);
  const scenario = first((choice) => scenarios.find(({ id }) => id === choice.scenario)) ?? scenarios[0];
  if (!scenario) return undefined;
  return {
    scenario,
    method: first((choice) => scenario.methods.find((id) => id === choice.method)) ?? scenario.methods[0],
    device: first(({ device }) => (isDevice(device) ? device : undefined)) ?? guess,
  };
}

const fits = (allowed: readonly string[] | undefined, value: string | undefined) =>
  !allowed || (value !== undefined && allowed.includes(value));

const holds = (when: StepCondition, { scenario, method, device }: Context) =>
  fits(when.scenarios, scenario.id) && fits(when.methods, method) && fits(when.devices, device);

/** Words of the first variant that has them win; the step's own stay where no variant speaks. */
function show(step: Step, context: Context): ShownStep {
  const { variants, ...own } = step;
  const matching = variants.filter((variant: StepVariant) => holds(variant.when, context));
  let shown: ShownStep = own;
  // From last to first, so that the first one is laid on top.
  for (const { title, text, screen, cautions, doneWhen, note } of [...matching].reverse()) {
    shown = {
      ...shown,
      title: title ?? shown.title,
      text: text ?? shown.text,
      screen: screen ?? shown.screen,
      cautions: cautions ?? shown.cautions,
      doneWhen: doneWhen ?? shown.doneWhen,
      note: note ?? shown.note,
    };
  }
  return shown;
}

const lists = new WeakMap<object, Map<string, readonly ShownStep[]>>();

/**
 * The checklist of one case, method and device, in order. The same topics and context give the same objects, so that
 * what is built from them can be kept.
 */
export function stepsFor(topics: { readonly steps: readonly Step[] }, context: Context): readonly ShownStep[] {
  const key = `${context.scenario.id} ${context.method ?? ''} ${context.device}`;
  let known = lists.get(topics);
  if (!known) lists.set(topics, (known = new Map<string, readonly ShownStep[]>()));
  let list = known.get(key);
  if (!list) {
    list = topics.steps
      .filter(
        (step) =>
          step.scenarios.includes(context.scenario.id) &&
          fits(step.methods, context.method) &&
          fits(step.devices, context.device),
      )
      .map((step) => show(step, context));
    known.set(key, list);
  }
  return list;
}

/** Where the reader stands in a list. */
export interface Position {
  /** Ticked steps of this list. */
  readonly completed: number;
  readonly total: number;
  /** Index of the first step to do; `total` when nothing is left. */
  readonly current: number;
}

export function positionIn(steps: readonly { readonly id: Id }[], done: ReadonlySet<Id>): Position {
  const first = steps.findIndex(({ id }) => !done.has(id));
  return {
    completed: steps.filter(({ id }) => done.has(id)).length,
    total: steps.length,
    current: first < 0 ? steps.length : first,
  };
}

/** Ticks or unticks one id; every other id stays, also those this list does not know. */
export function toggled(done: readonly Id[], id: Id): readonly Id[] {
  return done.includes(id) ? done.filter((other) => other !== id) : [...done, id];
}

/** What a variant may say otherwise. */
const words = ['title', 'text', 'screen', 'cautions', 'doneWhen', 'note'] as const;

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

/** Days after which kept ticks are asked about: 「続きから / 最初から」. */
export const staleAfterDays = 90;

/**
 * @param updatedAt milliseconds since the epoch of the last tick, or `undefined` where unknown
 * @param now milliseconds since the epoch
 */
export function isStale(updatedAt: number | undefined, now: number): boolean {
  return updatedAt !== undefined && now - updatedAt > staleAfterDays * DAY;
}
