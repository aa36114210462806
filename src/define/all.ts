import './prime-cancel-steps.js';
