import type { Evidence } from './types.js';

export const devicesTableEvidence: Evidence = {
  'tables.devices': ['steps.overview.anyDevice'],
  'tables.devices.rows.app': ['devices.compare.app.operation', 'devices.compare.app.feature'],
  'tables.devices.rows.mobile-web': ['devices.compare.mobileWeb.operation', 'devices.compare.mobileWeb.feature'],
  'tables.devices.rows.desktop-web': ['devices.compare.pc.operation', 'devices.compare.pc.feature'],
  'tables.devices.notes.path': ['steps.common.path'],
};

export const deviceDetailsTableEvidence: Evidence = {
  'tables.device-details': ['devices.uiDiffers'],
  'tables.device-details.rows.app': ['devices.detail.mobileApp.path', 'devices.compare.app.feature'],
  'tables.device-details.rows.mobile-web': ['devices.detail.mobileWeb.entry', 'devices.detail.mobileWeb.input'],
  'tables.device-details.rows.desktop-web': ['devices.detail.pc.screen', 'steps.phone.detail.2'],
  'tables.device-details.notes.video-app': ['devices.caution.primeVideoApp'],
  'tables.device-details.notes.status': ['devices.displayByStatus'],
};
