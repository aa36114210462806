/** The one file for a script tag: registers every element, and exports the classes. */
import './define/all.js';

export * from './index.js';
