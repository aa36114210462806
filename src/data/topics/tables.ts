import type { Table } from '../types.js';
import { billingProblemsTable, documentsTable, experienceTable } from './tables-cases.js';
import { channelsTable, phoneNumbersTable } from './tables-channels.js';
import { deviceDetailsTable, devicesTable } from './tables-devices.js';
import { methodsTable, phoneVsWebTable, prosConsTable } from './tables-methods.js';
import { primeVsVideoTable, streamingServicesTable } from './tables-services.js';

/** Every comparison table, in the order in which a page lists them. */
export const tables: readonly Table[] = /* @__PURE__ */ [
  methodsTable,
  channelsTable,
  devicesTable,
  deviceDetailsTable,
  phoneVsWebTable,
  prosConsTable,
  primeVsVideoTable,
  streamingServicesTable,
  phoneNumbersTable,
  experienceTable,
  billingProblemsTable,
  documentsTable,
];
