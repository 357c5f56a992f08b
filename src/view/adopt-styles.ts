// The styles of a shadow tree that come later than the element, and all of them where it stands in another document.
import type { CSSResult, LitElement } from 'lit';

/** Remembers what it was given. */
interface StyledRoot extends ShadowRoot {
  given?: Set<CSSResult>;
}

/** Gives styles to the shadow tree of a host, each once. Without any: again all that it had, which it loses in another document. */
export function adoptStyles(
  { constructor, renderRoot }: { readonly renderRoot: HTMLElement | DocumentFragment; readonly constructor: unknown },
  ...styles: readonly CSSResult[]
): void {
  const root = renderRoot as StyledRoot;
  const view = root.ownerDocument.defaultView as typeof globalThis | null;
  const given = (root.given ??= new Set((constructor as typeof LitElement).elementStyles as CSSResult[]));
  const { size } = given;
  for (const style of styles) given.add(style);
  if (!view || (styles[0] && given.size === size)) return;
  root.adoptedStyleSheets = [...given].map(({ cssText, styleSheet }) => {
    if (view === globalThis) return styleSheet as CSSStyleSheet;
    // A sheet is of the document in which it was made.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
