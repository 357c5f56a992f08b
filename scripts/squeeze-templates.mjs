// Takes white space and comments out of css`…` templates, and line breaks with their indent out of html`…` and svg`…`, in compiled modules.
// Values in ${…} are code and stay as they are. Styles of ours hold numbers at most: they need no check of what they are put together from.

const TEMPLATE = /\b(css|html|svg) ?`/g;

/** A rollup plugin. */
export const squeezeTemplates = {
  name: 'squeeze-templates',
  transform: (code, id) => (/\/build\/src\/(view|elements)\//.test(id) ? { code: squeeze(code), map: null } : undefined),
};

/** The module with its templates squeezed. */
export function squeeze(code) {
  let out = '';
  let at = 0;
  TEMPLATE.lastIndex = 0;
  for (let match = TEMPLATE.exec(code); match; match = TEMPLATE.exec(code)) {
    if (match.index < at) continue;
    const from = match.index + match[0].length;
    const { text, end } = readTemplate(code, from, match[1] === 'css' ? squeezeCss : squeezeHtml);
    const isCss = match[1] === 'css';
    out += code.slice(at, match.index) + (isCss ? `css(\`${text}\`)` : `${match[1]}\`${text}\``);
    at = end + 1;
    TEMPLATE.lastIndex = at;
  }
  return (out + code.slice(at)).replace("import { css } from 'lit'", "import { unsafeCSS as css } from 'lit'");
}

/** The template that begins at `from`, its own text squeezed; `end` is where its closing backtick stands. */
function readTemplate(code, from, squeezeText) {
  let text = '';
  let plainFrom = from;
  for (let at = from; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === '`') return { text: text + squeezeText(code.slice(plainFrom, at)), end: at };
    else if (code.startsWith('${', at)) {
      const end = endOfValue(code, at + 2);
      text += squeezeText(code.slice(plainFrom, at)) + '${' + squeeze(code.slice(at + 2, end)) + '}';
      plainFrom = end + 1;
      at = end;
    }
  }
  throw new Error(`a template that begins at ${from} does not end`);
}

/** Where the brace that closes a value stands: strings and templates in it may hold braces of their own. */
function endOfValue(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    const sign = code[at];
    if (sign === '`') at = readTemplate(code, at + 1, (plain) => plain).end;
    else if (sign === '"' || sign === "'") {
      for (at++; code[at] !== sign; at++) if (code[at] === '\\') at++;
    } else if (sign === '{') depth++;
    else if (sign === '}' && depth-- === 0) return at;
  }
  throw new Error(`a value that begins at ${from} does not end`);
}

function squeezeCss(text) {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .split(/('[^']*')/)
    .map((part, at) => (at % 2 === 1 ? part : squeezeRules(part)))
    .join('');
}

function squeezeRules(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/(?<![\w.])0\./g, '.');
}

/** Line breaks at the ends of a template mean nothing; elsewhere they are one space. */
function squeezeHtml(text) {
  return text.replace(/^\s*\n\s*(?=<)|(?<=>)\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' ');
}
