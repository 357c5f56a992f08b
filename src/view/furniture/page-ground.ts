// The ground where the page gives the host none: the page's own colour shows through, and words are set on it. Where nobody can tell what
// lies there, as of a picture, or where ink would be hard to read on it, the host has paper of its own.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from '../when-idle.js';

export interface GroundHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Lightness, `oklch(L …)`: of text, from which on its ground is dark; and of grounds on which all ink is legible. */
const LIGHT_TEXT = 0.6;
const LIGHTEST_DARK = 0.4;
const DARKEST_LIGHT = 0.88;

/** In a computed colour: not to be seen at all, or seen through. */
const NOTHING = /^transparent$|[,/] ?0\)$/;
const TRANSLUCENT = /^rgba|\//;

export class PageGround implements ReactiveController {
  readonly #host: GroundHost;
  readonly #observer = new MutationObserver(() => {
    this.#lookSoon();
  });
  #isQueued = false;
  #frame: HTMLElement | null = null;
  #around: readonly Element[] = [];
  #listening = new AbortController();

  constructor(host: GroundHost) {
    this.#host = host;
    // The probe tells that the text has another colour (styles/base.styles.ts), and so most likely the page.
    host.renderRoot.addEventListener('transitionend', ({ target }) => {
      if ((target as Element).matches('.measure')) this.#look();
    });
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    addEventListener(
      'transitionend',
      ({ target }) => {
        if (this.#around.includes(target as Element)) this.#look();
      },
      { signal },
    );
    addEventListener('load', this.#look, { signal });
    // A style sheet that comes after the page, among other things.
    document.addEventListener('load', this.#lookSoon, { capture: true, signal });
    this.#look();
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.#look();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#observer.disconnect();
  }

  /** The page changes what lies around, at once or in a transition; some pages do so with every step of a scroll. */
  readonly #lookSoon = (): void => {
    if (this.#isQueued) return;
    this.#isQueued = true;
    whenIdle(() => {
      this.#isQueued = false;
      if (this.#host.isConnected) this.#look();
    });
  };

  readonly #look = (): void => {
    const frame = this.#frame;
    if (!frame) return;
    this.#observer.disconnect();
    this.#around = elementsAround(this.#host);
    for (const element of this.#around) this.#observer.observe(element, { attributes: true });
    this.#observer.observe(document.head, { attributes: true, characterData: true, childList: true, subtree: true });
    const isOwn = hasGround(this.#host);
    const ground = isOwn ? undefined : groundOf(this.#around);
    const seen = ground && this.#isLegibleOn(ground) ? ground : '';
    frame.style.setProperty('--_page', seen);
    frame.classList.toggle('has-ground', isOwn);
    frame.classList.toggle('is-boxed', !isOwn && !seen);
    frame.classList.toggle('has-edge', ground !== undefined && !seen);
  };

  /** Whether all ink can be read on a colour, dark or light as the text of the host asks for. */
  #isLegibleOn(ground: string): boolean {
    const probe = this.#host.renderRoot.querySelector<HTMLElement>('.measure');
    if (!probe) return false;
    const text = lightnessIn(getComputedStyle(probe).outlineColor);
    probe.style.textDecorationColor = `oklch(from ${ground} l 0 0)`;
    const lightness = lightnessIn(getComputedStyle(probe).textDecorationColor);
    probe.style.textDecorationColor = '';
    return text > LIGHT_TEXT ? lightness <= LIGHTEST_DARK : lightness >= DARKEST_LIGHT;
  }
}

/** All that a host lies in, from the inside out, as the page is drawn. */
function elementsAround(host: Element): readonly Element[] {
  const around: Element[] = [];
  for (let at = outwards(host); at; at = outwards(at)) around.push(at);
  return around;
}

function outwards(element: Element): Element | null | undefined {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

function hasGround(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !NOTHING.test(backgroundColor);
}

/** The colour behind, through what is translucent down to what is not; empty where none can be told, undefined where there is none. */
function groundOf(around: readonly Element[]): string | undefined {
  const layers: string[] = [];
  for (const element of around) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return '';
    if (NOTHING.test(backgroundColor)) continue;
    layers.unshift(backgroundColor);
    if (!TRANSLUCENT.test(backgroundColor)) return layers.reduce((below, above) => laidOver(below, above));
  }
  return layers.length > 0 ? '' : undefined;
}

/** As a colour that is seen through looks on another. */
function laidOver(below: string, above: string): string {
  const share = Number(/([\d.]+)\)$/.exec(above)?.[1]);
  return `color-mix(in srgb, rgb(from ${above} r g b / 1) ${share * 100}%, ${below})`;
}

/** NaN where a browser does not know such colours. */
function lightnessIn(colour: string): number {
  return parseFloat(/^oklch\((\S+)/.exec(colour)?.[1] ?? '');
}
