// Properties that compiled decorators declare, declared by the call that Lit's decorator makes: the same without the helpers of both.

const DECORATED = /__decorate\(\[\s*property\((\{[^{}]*\})?\)\s*\], (\w+)\.prototype, ("\w+"), (?:void 0|null)\);/g;
const HELPERS = /^import \{ (?:__decorate|property) \} from ['"](?:tslib|lit\/decorators\.js)['"];\n/gm;

/** A rollup plugin. */
export const plainProperties = {
  name: 'plain-properties',
  transform: (code, id) => (/\/build\/src\/elements\//.test(id) ? { code: declare(code), map: null } : undefined),
};

/** The module with its properties declared; one that is decorated otherwise keeps its helpers. */
export function declare(code) {
  const declared = code.replace(DECORATED, (_, options, element, name) => `${element}.createProperty(${name}${options ? `, ${options}` : ''});`);
  return declared.includes('__decorate(') ? code : declared.replace(HELPERS, '');
}
