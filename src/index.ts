export { PrimeCancelAdvisor } from './components/advisor.js';
export { PrimeCancelCompare } from './components/compare.js';
export { PrimeCancelFaq } from './components/faq.js';
export { PrimeCancelHeatmap } from './components/heatmap.js';
export { PrimeCancelSteps } from './components/steps.js';
export type { DataPack } from './data/data-pack.js';
export type * from './data/types.js';
export {
  PrimeCancelCompleteEvent,
  PrimeCancelErrorEvent,
  PrimeCancelFaqToggleEvent,
  PrimeCancelSearchEvent,
  PrimeCancelSelectEvent,
  PrimeCancelSortEvent,
  PrimeCancelStepToggleEvent,
  type SelectAxis,
} from './events.js';
export { version } from './version.js';
