import { PrimeCancelAdvisor } from '../components/advisor.js';
import { register } from '../register.js';

declare global {
  interface HTMLElementTagNameMap {
    'prime-cancel-advisor': PrimeCancelAdvisor;
  }
}

register('prime-cancel-advisor', PrimeCancelAdvisor);
