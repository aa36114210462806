import { PrimeCancelFaq } from '../components/faq.js';
import { register } from '../register.js';

declare global {
  interface HTMLElementTagNameMap {
    'prime-cancel-faq': PrimeCancelFaq;
  }
}

register('prime-cancel-faq', PrimeCancelFaq);

// So that an application that defines a tag has the types of its events.
export type * from '../events.js';
