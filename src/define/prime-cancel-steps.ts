import { PrimeCancelSteps } from '../components/steps.js';
import { register } from '../register.js';

declare global {
  interface HTMLElementTagNameMap {
    'prime-cancel-steps': PrimeCancelSteps;
  }
}

register('prime-cancel-steps', PrimeCancelSteps);

// So that an application that defines a tag has the types of its events.
export type * from '../events.js';
