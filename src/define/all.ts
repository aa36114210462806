import './prime-cancel-advisor.js';
import './prime-cancel-compare.js';
import './prime-cancel-faq.js';
import './prime-cancel-heatmap.js';
import './prime-cancel-steps.js';
