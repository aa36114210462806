import './prime-cancel-advisor.js';
import './prime-cancel-compare.js';
import './prime-cancel-faq.js';
import './prime-cancel-heatmap.js';
import './prime-cancel-steps.js';

// So that an application that defines a tag has the types of its events.
export type * from '../events.js';
