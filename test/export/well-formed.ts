// A strict reader of XML tags: enough to see that nothing was left open or unescaped.
import assert from 'node:assert/strict';

/** Fails unless tags nest, attributes are quoted and unique, and no bare `<` or `&` stands in text. */
export function assertWellFormed(xml: string): void {
  const open: string[] = [];
  let at = 0;
  for (const match of xml.matchAll(/<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    assertText(xml.slice(at, match.index), open.at(-1) === 'style');
    at = match.index + match[0].length;
    const [, isEnd, name, attributes, isEmpty] = match;
    const names = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, attribute, value]) => {
      assertText(value, false);
      return attribute;
    });
    assert.equal(new Set(names).size, names.length, `attributes of <${name}${attributes}>`);
    if (isEnd !== '') assert.equal(open.pop(), name, `</${name}> at ${match.index}`);
    else if (isEmpty === '') open.push(name);
  }
  assertText(xml.slice(at), false);
  assert.deepEqual(open, []);
}

function assertText(text: string, isStyle: boolean): void {
  assert.doesNotMatch(text, /</, `bare < in "${text.slice(0, 80)}"`);
  assert.doesNotMatch(text, /(?!\t|\n|\r)[\p{Cc}\p{Surrogate}]/u);
  if (!isStyle) assert.doesNotMatch(text, /&(?!(?:amp|lt|gt|quot|#39);)/, `bare & in "${text.slice(0, 80)}"`);
}
