import { PrimeCancelAdvisor } from '../components/advisor.js';
import { register } from '../register.js';

declare global {
  interface HTMLElementTagNameMap {
    'prime-cancel-advisor': PrimeCancelAdvisor;
  }
}

register('prime-cancel-advisor', PrimeCancelAdvisor);

// So that an application that defines a tag has the types of its events.
export type * from '../events.js';
