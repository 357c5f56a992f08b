// The panels above the page: detail, filter, help. Opens them by the platform's popover and puts them beside their anchor.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { adoptStyles } from '../adopt-styles.js';
import { enlargedBy } from '../gestures/enlarged.js';
import { onDemandStyles } from '../on-demand/on-demand.styles.js';
import { placeNear } from '../popover-place.js';
import { roomBelow, scrollOn } from '../scroll-on.js';
import { unusualStyles } from '../styles/unusual.styles.js';
import { isCalm } from './motion.js';

export type PanelName = 'detail' | 'filter' | 'help' | 'export';

const GAP_PX = 8;

/** One panel is open at a time; the platform closes it on Escape or a press elsewhere and returns the focus. */
export class PanelController implements ReactiveController {
  /** The open panel. */
  open: PanelName | undefined;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #find: (name: PanelName) => HTMLElement | null;
  #anchor: () => DOMRect | undefined = () => undefined;
  #reveal: ((isSheet: boolean) => void) | undefined;
  #line: (() => HTMLElement | null) | undefined;
  #wanted: PanelName | undefined;
  /** Of the page, when it was last looked at; two fingers that enlarge it leave it as it is. */
  #widthPx = document.documentElement.clientWidth;
  /** Where its anchor was when the panel was put beside it. */
  #anchorTopPx = 0;
  /** What had the focus before; gets it back. */
  #opener: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }, find: (name: PanelName) => HTMLElement | null) {
    this.#host = host;
    this.#find = find;
    // The legend shows all that there is.
    adoptStyles(host, unusualStyles, ...onDemandStyles);
    host.addController(this);
  }

  /** The panel that is open or about to open: its content is needed. */
  get current(): PanelName | undefined {
    return this.#wanted ?? this.open;
  }

  /** Whether keys go to it: the platform closes a panel on Escape at once, and tells later. */
  get hasKeys(): boolean {
    return this.open !== undefined && this.#find(this.open)?.matches(':popover-open') === true;
  }

  /**
   * @param anchor - Where the panel belongs; looked at when it opens.
   * @param reveal - Brings what it belongs to into sight, for who walks on; what a sheet lies on is uncovered by scrolling the page.
   * @param line - Where what it belongs to is told in words: who came from such a line and walked on goes on there.
   */
  show(name: PanelName, anchor: () => DOMRect | undefined, reveal?: (isSheet: boolean) => void, line?: () => HTMLElement | null): void {
    this.#anchor = anchor;
    this.#reveal = reveal;
    this.#line = line;
    this.#wanted = name;
    this.#host.requestUpdate();
  }

  close(): void {
    if (this.open) this.#find(this.open)?.hidePopover();
  }

  /** Listener for the `toggle` event of each panel. */
  readonly onToggle = (event: ToggleEvent): void => {
    const name = (event.target as HTMLElement).dataset['panel'] as PanelName;
    if (event.newState === 'open') {
      this.open = name;
      addEventListener('scroll', this.#follow, true);
    } else if (this.open === name) {
      this.open = undefined;
      this.hostDisconnected();
      const panel = event.target as HTMLElement;
      const { activeElement } = panel.getRootNode() as ShadowRoot;
      const isLost = (!activeElement && document.activeElement === document.body) || panel.contains(activeElement);
      const line = this.#opener?.closest('[data-event]') ? this.#line?.() : undefined;
      if (isLost || (line && activeElement === this.#opener)) (line ?? this.#opener)?.focus({ preventScroll: true });
    }
    this.#host.requestUpdate();
  };

  /** Keys that go on elsewhere leave nothing open on it. */
  readonly #onLeave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const panel = currentTarget as HTMLElement;
    // That one alone: another may be open by now.
    if (relatedTarget && !panel.contains(relatedTarget as Node)) panel.hidePopover();
  };

  hostUpdated(): void {
    const name = this.current;
    const panel = name && this.#find(name);
    if (!panel?.isConnected || !name) return;
    // An open panel goes with its anchor, and the page with both where a phone is turned.
    const { clientWidth } = document.documentElement;
    const isTurned = clientWidth !== this.#widthPx;
    this.#widthPx = clientWidth;
    if (!this.#wanted) {
      if (isTurned && name === 'detail') this.#bringBack(panel);
      return this.#place(panel);
    }
    this.#wanted = undefined;
    if (!panel.matches(':popover-open')) {
      this.#opener = ((panel.getRootNode() as ShadowRoot).activeElement ?? undefined) as HTMLElement | undefined;
      panel.addEventListener('focusout', this.#onLeave);
      // Keys go from what opened it to it, and on to what comes next there.
      panel.showPopover({ source: this.#opener });
    }
    this.open = name;
    this.#place(panel);
    panel.scrollTop = 0;
    // Who walks on by a button goes on walking.
    if (!(panel.getRootNode() as ShadowRoot).activeElement?.matches('[data-step]')) panel.focus({ preventScroll: true });
    this.uncover();
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#follow, true);
  }

  /** A panel is scrolled with what it belongs to; a sheet has no place of its own, and stays. */
  readonly #follow = (): void => {
    const panel = this.open && this.#find(this.open);
    const anchor = panel?.style.top ? this.#anchor() : undefined;
    if (!panel || !anchor) return;
    panel.style.top = `${parseFloat(panel.style.top) + (anchor.top - this.#anchorTopPx) / enlargedBy(panel)}px`;
    this.#anchorTopPx = anchor.top;
  };

  /** To where its anchor has gone. */
  #bringBack(panel: HTMLElement): void {
    if (isSheet(panel)) return this.uncover();
    const { bottom, top } = this.#anchor() ?? panel.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) scrollOn(panel, top - innerHeight / 3, 'instant');
  }

  /** Scrolls what is around where a sheet lies on what it belongs to. At the end of the page it is the sheet that gives way. */
  uncover(): void {
    const panel = this.open && this.#find(this.open);
    if (this.open !== 'detail' || !panel) return;
    this.#reveal?.(isSheet(panel));
    const anchor = this.#anchor();
    if (!anchor || !isSheet(panel)) return this.#reveal && this.#place(panel);
    panel.classList.remove('is-above');
    const { height, top } = panel.getBoundingClientRect();
    const seenPx = Math.min(anchor.bottom, top) - Math.max(anchor.top, 0);
    // What is longer is seen well enough by half of what is left of the page.
    if (seenPx >= Math.min(anchor.height, top / 2)) return;
    const wantedPx = Math.min(anchor.bottom > top ? anchor.bottom - top + GAP_PX : 0, anchor.top - GAP_PX);
    const isAbove = wantedPx > roomBelow(panel) + GAP_PX;
    panel.classList.toggle('is-above', isAbove);
    const belowPx = Math.max(anchor.bottom - innerHeight, 0) || Math.min(anchor.top - height - GAP_PX, 0);
    scrollOn(panel, isAbove ? belowPx : wantedPx, isCalm() ? 'instant' : 'smooth');
  }

  #place(panel: HTMLElement): void {
    const anchor = this.#anchor();
    const { style } = panel;
    style.left = style.top = style.maxHeight = '';
    stickByButtons(panel.querySelector('.head'));
    if (isSheet(panel) || !anchor) return;
    const root = this.#host.renderRoot as ShadowRoot;
    const controls = root.querySelector('.toolbar')?.getBoundingClientRect();
    const scale = enlargedBy(panel);
    // The element may have been moved into a window of its own.
    const { innerHeight, innerWidth } = panel.ownerDocument.defaultView ?? globalThis;
    // What belongs to a control opens below all of them.
    const isOfControls = controls && anchor.top < controls.bottom && anchor.bottom > controls.top;
    const { left, top, height } = placeNear(
      isOfControls ? new DOMRect(anchor.left, anchor.top, anchor.width, controls.bottom - anchor.top) : anchor,
      { width: panel.offsetWidth * scale, height: panel.offsetHeight * scale },
      {
        page: new DOMRect(0, 0, innerWidth, innerHeight),
        home: root.host.getBoundingClientRect(),
        controls,
      },
    );
    style.left = `${left / scale}px`;
    style.top = `${top / scale}px`;
    this.#anchorTopPx = anchor.top;
    style.maxHeight = `${height / scale}px`;
  }
}

/** Of a head that stays in sight only the row of buttons does: words that take lines of their own above it are scrolled away. */
function stickByButtons(head: HTMLElement | null): void {
  const buttons = head?.lastElementChild;
  if (!head || !buttons) return;
  const abovePx = buttons.getBoundingClientRect().top - head.getBoundingClientRect().top;
  const isApart = abovePx > parseFloat(getComputedStyle(head).paddingBlockStart) + 1;
  head.style.setProperty('--_words', `${isApart ? abovePx : 0}px`);
}

/** Whether a panel lies along an edge of the screen, as on a phone (on-demand/detail.styles.ts). */
function isSheet(panel: HTMLElement): boolean {
  return getComputedStyle(panel).getPropertyValue('--_is-sheet') !== '';
}
