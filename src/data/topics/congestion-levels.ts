import { congestionBandFacts } from '../facts/congestion-bands.js';
import type { Congestion, CongestionBand } from '../types.js';
import { records } from '../join/records.js';

/** How busy the phone is, hour by hour, and no word about it: for widgets that need the level of an hour alone. */
export const congestionLevels: Congestion = {
  timeZone: 'Asia/Tokyo',
  bands: /* @__PURE__ */ records<CongestionBand>(congestionBandFacts, {}),
  overlays: [],
  assumptions: [],
  notes: [],
  waits: [],
  cells: [],
};
