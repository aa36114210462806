import { PrimeCancelHeatmap } from '../components/heatmap.js';
import { register } from '../register.js';

declare global {
  interface HTMLElementTagNameMap {
    'prime-cancel-heatmap': PrimeCancelHeatmap;
  }
}

register('prime-cancel-heatmap', PrimeCancelHeatmap);

// So that an application that defines a tag has the types of its events.
export type * from '../events.js';
