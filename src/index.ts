export { PrimeCancelFaq } from './components/faq.js';
export { PrimeCancelSteps } from './components/steps.js';
export type * from './data/types.js';
export {
  PrimeCancelCompleteEvent,
  PrimeCancelErrorEvent,
  PrimeCancelFaqToggleEvent,
  PrimeCancelSearchEvent,
  PrimeCancelSelectEvent,
  PrimeCancelStepToggleEvent,
  type SelectAxis,
} from './events.js';
export { version } from './version.js';
