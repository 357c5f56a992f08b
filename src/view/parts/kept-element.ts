// Elements made by hand where there are many of them: half the work of templates, which matters in the first picture and in each frame.
import type { Box } from '../../layout/index.js';
import { Placement, type PlaceMode } from '../place.js';

/** An element that remembers what was written on it: only what is different is written again. */
export class KeptElement {
  readonly element: HTMLElement;
  readonly #written = new Map<string, string | undefined>();
  readonly #placement = new Placement();

  constructor(element: Element) {
    this.element = element as HTMLElement;
  }

  /** @param value - Absent: no such attribute. */
  write(name: string, value: string | undefined): void {
    if (this.#written.get(name) === value) return;
    this.#written.set(name, value);
    if (value === undefined) this.element.removeAttribute(name);
    else this.element.setAttribute(name, value);
  }

  say(words: string): void {
    if (this.#written.get('') === words) return;
    this.#written.set('', words);
    this.element.textContent = words;
  }

  put(box: Partial<Box>, isRightToLeft: boolean, mode?: PlaceMode): void {
    this.#placement.put(this.element, box, isRightToLeft, mode);
  }
}

/** An element with a class, a part and children. */
export function elementOf(
  tag: string,
  name: string,
  { part, role, children = [] }: { readonly part?: string; readonly role?: string; readonly children?: readonly Element[] } = {},
): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (part) element.setAttribute('part', part);
  if (role) element.setAttribute('role', role);
  element.append(...children);
  return element;
}
