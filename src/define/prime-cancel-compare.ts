import { PrimeCancelCompare } from '../components/compare.js';
import { register } from '../register.js';

declare global {
  interface HTMLElementTagNameMap {
    'prime-cancel-compare': PrimeCancelCompare;
  }
}

register('prime-cancel-compare', PrimeCancelCompare);

// So that an application that defines a tag has the types of its events.
export type * from '../events.js';
