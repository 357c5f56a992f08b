// time/: what a moment is. Imports nothing of ours.
export * from './instant.js';
export * from './precision.js';
export * from './when.js';
