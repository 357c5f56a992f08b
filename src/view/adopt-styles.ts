// Styles that come later than the element.
import type { CSSResult } from 'lit';

/** Gives styles to the shadow tree of a host, once. */
export function adoptStyles({ renderRoot }: { readonly renderRoot: HTMLElement | DocumentFragment }, { styleSheet, cssText }: CSSResult): void {
  const root = renderRoot as ShadowRoot;
  if (!styleSheet) root.append(Object.assign(document.createElement('style'), { textContent: cssText }));
  else if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
