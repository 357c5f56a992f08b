// Registers an element, once, where there are elements.

/** @returns whether it is new here */
export function register(tag: string, element: CustomElementConstructor): boolean {
  const isNew = typeof customElements !== 'undefined' && !customElements.get(tag);
  if (isNew) customElements.define(tag, element);
  return isNew;
}
