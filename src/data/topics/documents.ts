import { documentWords } from '../ja/documents.js';
import type { DocumentItem } from '../types.js';
import { records } from '../join/records.js';

/** Documents for the case of a deceased holder. */
export const documents = /* @__PURE__ */ records<DocumentItem>({}, documentWords);
