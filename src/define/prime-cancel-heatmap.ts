import { PrimeCancelHeatmap } from '../components/heatmap.js';
import { register } from '../register.js';

declare global {
  interface HTMLElementTagNameMap {
    'prime-cancel-heatmap': PrimeCancelHeatmap;
  }
}

register('prime-cancel-heatmap', PrimeCancelHeatmap);
