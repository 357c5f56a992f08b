// The fonts in which labels, their small print and ticks are set: foreseen from the host's, then read from a probe in the same styles.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fontOf, fontOptions, forgetWidths } from '../measure.js';
import { typeSizesIn, type TypeSizes } from '../type-sizes.js';

export interface FontsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class FontsController implements ReactiveController {
  /** Size of the host's text, px. */
  fontPx = 16;
  /** What a layout is told of them; undefined before they are known. */
  options: ReturnType<typeof fontOptions> | undefined;
  readonly #host: FontsHost;
  readonly #onFonts: () => void;
  #key = '';
  #probe: Element | null = null;
  readonly #probes = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      this.#look();
    });
  });

  /** @param onFonts - Labels have other fonts than before: lay out anew. */
  constructor(host: FontsHost, onFonts: () => void) {
    this.#host = host;
    this.#onFonts = onFonts;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#onLateFonts);
  }

  /** Another size of text, or a page that zooms it, changes the probe. */
  hostUpdated(): void {
    const probe = this.#host.renderRoot.querySelector('.measure');
    if (probe === this.#probe) return;
    this.#probe = probe;
    if (!probe) return;
    this.#look();
    this.#probes.observe(probe);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#onLateFonts);
    this.#probes.disconnect();
    this.#probe = null;
  }

  /** What the styles are going to make of the host's font, before anything is drawn. */
  foresee(style: CSSStyleDeclaration): void {
    if (this.options) return;
    this.fontPx = parseFloat(style.fontSize);
    this.#take(typeSizesIn(style));
  }

  #look(): void {
    const [label, detail, tick] = [...(this.#probe?.querySelectorAll('span') ?? [])].map((child) => getComputedStyle(child));
    if (!label || !detail || !tick) return;
    this.fontPx = parseFloat(getComputedStyle(this.#host).fontSize);
    const isNew = this.#take({
      fonts: { label: fontOf(label), detail: fontOf(detail), tick: fontOf(tick) },
      lines: { label: parseFloat(label.lineHeight), detail: parseFloat(detail.lineHeight), tick: parseFloat(tick.lineHeight) },
    });
    if (isNew) this.#onFonts();
  }

  #take({ fonts, lines }: TypeSizes): boolean {
    const key = JSON.stringify(fonts);
    if (key === this.#key) return false;
    this.#key = key;
    this.options = fontOptions(fonts, lines);
    return true;
  }

  /** Fonts that come late have other widths. */
  readonly #onLateFonts = (): void => {
    this.#key = '';
    forgetWidths();
    this.#look();
  };
}
