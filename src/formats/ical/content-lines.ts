// iCalendar content lines: unfolding, names, parameters, values, components. RFC 5545 §3.1, §3.3.11.

/** One property of a component. */
export interface Property {
  /** Upper case. */
  readonly name: string;
  /** Upper-case names. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands; text values are still escaped. */
  readonly value: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** A component such as VEVENT. */
export interface Component {
  /** Upper case. */
  readonly name: string;
  readonly line: number;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

interface OpenComponent extends Component {
  readonly properties: Property[];
  readonly components: Component[];
}

/** Deeper nesting than this is read as if on this level. */
const MAX_DEPTH = 20;

/**
 * Reads all components.
 * @returns The outermost components, and the name of the innermost that was never closed.
 */
export function readComponents(content: string): { components: readonly Component[]; openAtEnd: string | undefined } {
  const root: OpenComponent = { name: '', line: 1, properties: [], components: [] };
  const stack: OpenComponent[] = [root];
  for (const { text, line } of unfold(content)) {
    const property = readProperty(text, line);
    const top = stack.at(-1) ?? root;
    if (!property) continue;
    const name = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      const component = { name, line, properties: [], components: [] };
      top.components.push(component);
      if (stack.length < MAX_DEPTH) stack.push(component);
    } else if (property.name === 'END') {
      // A missing END closes with the component around it.
      const at = stack.findLastIndex((open) => open.name === name);
      if (at > 0) stack.length = at;
    } else top.properties.push(property);
  }
  const open = stack.length > 1 ? stack.at(-1)?.name : undefined;
  return { components: root.components, openAtEnd: open };
}

/** Joins folded lines: a line break followed by a space or tab is no break. */
function* unfold(content: string): Generator<{ text: string; line: number }> {
  let parts: string[] = [];
  let first = 1;
  let number = 0;
  for (let at = content.charCodeAt(0) === 0xfeff ? 1 : 0; at < content.length;) {
    const next = content.indexOf('\n', at);
    const end = next < 0 ? content.length : next;
    const line = content.slice(at, content.charCodeAt(end - 1) === 13 ? end - 1 : end);
    number++;
    at = end + 1;
    const isFolded = line.startsWith(' ') || line.startsWith('\t');
    if (isFolded && parts.length > 0) parts.push(line.slice(1));
    else {
      if (parts.length > 0) yield { text: parts.join(''), line: first };
      parts = [line];
      first = number;
    }
  }
  if (parts.length > 0) yield { text: parts.join(''), line: first };
}

/** `NAME;PARAM=value;PARAM="a:b":value`. Undefined for a line that is none. */
function readProperty(text: string, line: number): Property | undefined {
  const nameEnd = text.search(/[:;]/);
  if (nameEnd <= 0 || nameEnd > 100) return undefined;
  const parameters = new Map<string, string>();
  let at = nameEnd;
  while (text.charAt(at) === ';') {
    const equals = text.indexOf('=', at);
    if (equals < 0) break;
    const name = text.slice(at + 1, equals).toUpperCase();
    let end: number;
    let value: string;
    if (text.charAt(equals + 1) === '"') {
      const close = text.indexOf('"', equals + 2);
      value = text.slice(equals + 2, close < 0 ? text.length : close);
      end = close < 0 ? text.length : close + 1;
    } else {
      end = equals + 1;
      while (end < text.length && text.charAt(end) !== ':' && text.charAt(end) !== ';') end++;
      value = text.slice(equals + 1, end);
    }
    parameters.set(name, value);
    at = end;
  }
  const colon = text.indexOf(':', at);
  if (colon < 0) return undefined;
  return { name: text.slice(0, nameEnd).toUpperCase(), parameters, value: text.slice(colon + 1), line };
}

/** A TEXT value without its escapes. */
export function textOf(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, escaped: string) => (escaped === 'n' || escaped === 'N' ? '\n' : escaped));
}

/** The first property of a name as text; undefined where it is absent or empty. */
export function text(component: Component, name: string): string | undefined {
  const value = textOf(component.properties.find((one) => one.name === name)?.value ?? '').trim();
  return value === '' ? undefined : value;
}
