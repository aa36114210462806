export { PrimeCancelSteps } from './components/steps.js';
export type * from './data/types.js';
export {
  PrimeCancelCompleteEvent,
  PrimeCancelErrorEvent,
  PrimeCancelSelectEvent,
  PrimeCancelStepToggleEvent,
  type SelectAxis,
} from './events.js';
export { version } from './version.js';
