import type { Step } from '../../data/types.js';
import { device, ids, items, links, listOf, method, oneOf, origin, part, records, text, texts } from './common.js';

const screen = part({ path: texts, variants: listOf(texts) }, ['path'], { variants: [] });

const words = { title: text, text, screen, cautions: items, doneWhen: text, proofs: items };
const conditions = { scenarios: ids, methods: listOf(method), devices: listOf(device) };

export const steps = records(
  {
    ...words,
    ...conditions,
    supply: oneOf('identity', 'documents'),
    fallback: items,
    variants: records({ ...words, when: part(conditions), ...origin }, ['when']),
    links,
    ...origin,
  },
  ['title'],
  { text: '', cautions: [], variants: [] },
  {
    // The site's words hold on every device and in every case, unless it gives variants of its own.
    over: (step: Step, given) => ({
      ...step,
      variants: step.variants.map((variant) =>
        Object.fromEntries(
          Object.entries(variant).filter(
            ([key]) => given[key] === undefined || !/^(title|text|screen|doneWhen)$/.test(key),
          ),
        ),
      ),
    }),
    // Where nothing is said: the cases of the step before it, else every case.
    settle: (step: Step, given: ReadonlyMap<unknown, Step>, before: readonly Step[]) => ({
      scenarios: (given.get(step.after) ?? before.find(({ id }) => id === step.after))?.scenarios ?? [
        ...new Set(before.flatMap(({ scenarios }) => scenarios)),
      ],
      ...(step as object),
    }),
  },
);
