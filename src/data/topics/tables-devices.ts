import { deviceDetailsTableFacts, devicesTableFacts } from '../facts/tables-devices.js';
import { deviceDetailsTableWords, devicesTableWords } from '../ja/tables-devices.js';
import { table } from '../join/table.js';

/** How the request is sent from each device. */
export const devicesTable = /* @__PURE__ */ table('devices', devicesTableFacts, devicesTableWords);

/** Where to find customer service on each device, and what to mind. */
export const deviceDetailsTable = /* @__PURE__ */ table(
  'device-details',
  deviceDetailsTableFacts,
  deviceDetailsTableWords,
);
