import { congestionFacts as facts } from '../facts/congestion.js';
import { congestionWords as words } from '../ja/congestion.js';
import type { Congestion, CongestionBand, CongestionOverlay, Item } from '../types.js';
import { records } from '../join/records.js';

/** How busy the phone is, hour by hour; what is assumed; how long the call back takes. */
export const congestion: Congestion = {
  timeZone: 'Asia/Tokyo',
  bands: /* @__PURE__ */ records<CongestionBand>(facts.bands, words.bands),
  overlays: /* @__PURE__ */ records<CongestionOverlay>(facts.overlays, words.overlays),
  assumptions: /* @__PURE__ */ records<Item>(facts.assumptions, words.assumptions),
  notes: /* @__PURE__ */ records<Item>(facts.notes, words.notes),
  waits: /* @__PURE__ */ records<Congestion['waits'][number]>(facts.waits, words.waits),
  cells: [],
};
