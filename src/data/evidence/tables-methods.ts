import type { Evidence } from './types.js';

export const methodsTableEvidence: Evidence = {
  'tables.methods': ['methods.list', 'methods.compare.columns', 'methods.phone.staffed', 'methods.web.selfContained'],
  'tables.methods.rows.phone': [
    'methods.compare.phone.ease',
    'methods.compare.phone.yes',
    'methods.compare.phone.quality',
    'methods.compare.phone.reassurance',
    'methods.phone.staffed',
    'methods.points.hours.phone',
    'channels.phone.hours',
  ],
  'tables.methods.rows.web-app': [
    'methods.compare.web.ease',
    'methods.compare.web.staff',
    'methods.compare.web.quality',
    'methods.compare.web.reassurance',
    'methods.web.selfContained',
    'methods.points.hours.web',
  ],
  'tables.methods.rows.chat': [
    'methods.compare.chat.yes',
    'methods.compare.chat.quality',
    'methods.compare.chat.reassurance',
    'channels.chat.hours',
  ],
  'tables.methods.notes.choice': ['methods.chooseBySituation', 'methods.chat.responsive'],
};

export const phoneVsWebTableEvidence: Evidence = {
  'tables.phone-vs-web.rows.ease': ['methods.points.ease.phone', 'methods.points.ease.web'],
  'tables.phone-vs-web.rows.security': ['methods.points.security.phone', 'methods.points.security.web'],
  'tables.phone-vs-web.rows.hours': [
    'methods.points.hours.phone',
    'methods.points.hours.web',
    'channels.phone.hours',
    'congestion.cause.3',
  ],
  'tables.phone-vs-web.rows.trouble': ['methods.points.trouble.phone', 'methods.points.trouble.web'],
};

export const prosConsTableEvidence: Evidence = {
  'tables.pros-cons.rows.guidance': ['methods.phone.pro.1', 'methods.phone.con.1'],
  'tables.pros-cons.rows.certainty': ['methods.phone.pro.2', 'experience.success.negative'],
  'tables.pros-cons.rows.consultation': ['methods.phone.pro.3', 'methods.phone.con.4'],
  'tables.pros-cons.rows.connection': [
    'methods.phone.con.2',
    'methods.phone.con.3',
    'channels.phone.hours',
    'experience.summary.4',
    'congestion.cause.3',
  ],
  'tables.pros-cons.rows.family': ['methods.phone.pro.4', 'proxy.living.oftenStalls', 'suitability.phone.3'],
  'tables.pros-cons.notes.value': ['methods.phone.value'],
};
