import assert from 'node:assert/strict';
import { test } from 'node:test';
import { squeeze } from '../../scripts/squeeze-templates.mjs';

test('css loses white space and comments, never inside values', () => {
  const code = "css`\n  .a,\n  .b > i {\n    content: 'a: 0.5 '; /* why */\n    margin: calc(0.5px + ${x({ a: '}' })}px);\n  }\n`";
  assert.equal(squeeze(code), "css(` .a,.b>i{content:'a: 0.5 ';margin:calc(.5px + ${x({ a: '}' })}px)}`)");
});

test('styles are put together without a check of their parts', () => {
  assert.equal(squeeze("import { css } from 'lit';\nconst a = css`b{}`;"), "import { unsafeCSS as css } from 'lit';\nconst a = css(`b{}`);");
});

test('html loses line breaks and keeps spaces between words', () => {
  const code = 'f(html`\n  <p>${a ? html` <b>x</b>` : html`\n  <i\n    class="a"\n  >y</i>\n`}</p>\n`)';
  assert.equal(squeeze(code), 'f(html`<p>${a ? html` <b>x</b>` : html`<i class="a" >y</i>`}</p>`)');
});

test('other templates and code stay as they are', () => {
  const code = 'const a = `\n  ${b}  `;';
  assert.equal(squeeze(code), code);
});
