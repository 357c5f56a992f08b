// layout/: Timeline + viewport → Scene. Imports time/, model/ and d3 only.
export * from './scene.js';
