import { PrimeCancelFaq } from '../components/faq.js';
import { register } from '../register.js';

declare global {
  interface HTMLElementTagNameMap {
    'prime-cancel-faq': PrimeCancelFaq;
  }
}

register('prime-cancel-faq', PrimeCancelFaq);
