// The styles of a shadow tree that come later than the element, and all of them where it stands in another document.
import type { CSSResult, LitElement } from 'lit';

/** Remembers what it was given. */
interface StyledRoot extends ShadowRoot {
  given?: Set<CSSResult>;
}

/**
 * Gives styles to the shadow tree of a host, each once. Without any: again all that it had, which it loses in another document. A host that was never in a page,
 * or begins in another document, where lit would give it the styles of this one, has none yet, and gets it.
 */
export function adoptStyles(host: object, ...styles: readonly CSSResult[]): void {
  const element = host as HTMLElement & { renderRoot?: StyledRoot };
  const root: StyledRoot = (element.renderRoot ??= element.attachShadow({ mode: 'open' }));
  const view = root.ownerDocument.defaultView as typeof globalThis | null;
  const given = (root.given ??= new Set((element.constructor as typeof LitElement).elementStyles as CSSResult[]));
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
