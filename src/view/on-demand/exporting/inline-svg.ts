// A picture of our own made part of the page, also under a policy that forbids inline styles: its style sheet is adopted.
import { trustedMarkup } from '../../trusted.js';

export interface InlineSvg {
  readonly svg: SVGSVGElement;
  readonly sheet: CSSStyleSheet;
}

/** @param markup - As `toSvg` gives it. */
export function inlineSvg(markup: string): InlineSvg {
  // Taken out before it is parsed: the policy holds there already.
  const [before, style = '', after = ''] = markup.split(/<\/?style>/, 3);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  const parsed = new DOMParser().parseFromString(trustedMarkup(`${before}${after}`), 'image/svg+xml').documentElement;
  return { svg: document.importNode(parsed, true) as unknown as SVGSVGElement, sheet };
}
