import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declare } from '../../scripts/plain-properties.mjs';

const HEAD = "import { __decorate } from \"tslib\";\nimport { html, LitElement } from 'lit';\nimport { property } from 'lit/decorators.js';\n";

test('decorated fields and accessors are declared by a call', () => {
  const code = `${HEAD}class Clock extends LitElement {}\n__decorate([\n    property({ attribute: 'time-zone' })\n], Clock.prototype, "timeZone", void 0);\n__decorate([\n    property()\n], Clock.prototype, "words", null);\n`;
  assert.equal(
    declare(code),
    'import { html, LitElement } from \'lit\';\nclass Clock extends LitElement {}\nClock.createProperty("timeZone", { attribute: \'time-zone\' });\nClock.createProperty("words");\n',
  );
});

test('what is decorated otherwise stays whole', () => {
  const code = `${HEAD}__decorate([\n    property()\n], Clock.prototype, "hour", void 0);\n__decorate([\n    query('p')\n], Clock.prototype, "face", void 0);\n`;
  assert.equal(declare(code), code);
});
