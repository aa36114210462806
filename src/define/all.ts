import './prime-cancel-faq.js';
import './prime-cancel-steps.js';
