import { PrimeCancelSteps } from '../components/steps.js';
import { register } from '../register.js';

declare global {
  interface HTMLElementTagNameMap {
    'prime-cancel-steps': PrimeCancelSteps;
  }
}

register('prime-cancel-steps', PrimeCancelSteps);
