// Pulls a mark along the axis: its event moves by steps that the scale can show, and never finer than its own precision.
import { pxPerMs, type Viewport } from '../../../layout/index.js';
import type { TimelineEvent } from '../../../model/index.js';
import { moveWhen, stepOfPrecision, tickStepFor, type TickStep, type When } from '../../../time/index.js';
import { enlargedBy } from '../../gestures/enlarged.js';

export interface MoveTarget {
  readonly root: ShadowRoot;
  readonly viewport: Viewport | undefined;
  readonly isVertical: boolean;
  readonly isRightToLeft: boolean;
  readonly selected: string | undefined;
  event(id: string): TimelineEvent | undefined;
  /** Where it would come to lie; undefined once it is over. */
  onHint(when: When | undefined, at: { readonly x: number; readonly y: number }): void;
  onMove(event: TimelineEvent, when: When): void;
}

/** A press that moves less stays a press, px. */
const SLOP_PX = 4;
/** So near to the ink counts as on it, px. */
const REACH_PX = 10;
/** A step must be seen, px. */
const LEAST_PX = 4;

interface Pull {
  readonly pointer: number;
  readonly mark: HTMLElement;
  /** Wide enough to tell how large the page shows it. */
  readonly stage: HTMLElement | null;
  readonly event: TimelineEvent;
  readonly fromPx: number;
  /** Where its row put it. */
  readonly translate: string;
  readonly ends: 'both' | 'start' | 'end';
  isMoving: boolean;
  when: When | undefined;
}

/** The least step of an event that shows in a window. */
export function visibleStep({ precision }: When, viewport: Viewport): TickStep {
  const own = stepOfPrecision(precision);
  const seen = tickStepFor(LEAST_PX / pxPerMs(viewport));
  return seen.ms > own.ms ? seen : own;
}

/** Enable once, disable to let go of all listeners. Takes the press before the gestures that pan. */
export class MoveGesture {
  readonly #target: MoveTarget;
  #pull: Pull | undefined;
  /** The click that ends a pull chooses nothing. */
  #isOver = false;

  constructor(target: MoveTarget) {
    this.#target = target;
  }

  enable(): void {
    const { root } = this.#target;
    root.addEventListener('pointerdown', this.#onDown, true);
    for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const) root.addEventListener(type, this.#onPointer as EventListener, true);
    root.addEventListener('click', this.#onClick, true);
    root.addEventListener('keydown', this.#onKey as EventListener, true);
  }

  disable(): void {
    const { root } = this.#target;
    this.#end();
    root.removeEventListener('pointerdown', this.#onDown, true);
    for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const) root.removeEventListener(type, this.#onPointer as EventListener, true);
    root.removeEventListener('click', this.#onClick, true);
    root.removeEventListener('keydown', this.#onKey as EventListener, true);
  }

  readonly #onDown = (down: Event): void => {
    const event = down as PointerEvent;
    this.#isOver = false;
    if (event.button !== 0 || this.#pull || event.ctrlKey || event.metaKey) return;
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('.stage .mark') : null;
    const found = mark?.dataset['event'] === undefined ? undefined : this.#target.event(mark.dataset['event']);
    const ink = mark?.querySelector('.ink')?.getBoundingClientRect();
    if (!mark || !found?.when || !ink) return;
    const isNear =
      event.clientX >= ink.left - REACH_PX &&
      event.clientX <= ink.right + REACH_PX &&
      event.clientY >= ink.top - REACH_PX &&
      event.clientY <= ink.bottom + REACH_PX;
    // A finger pans, unless the mark was chosen before.
    if (!isNear || (event.pointerType === 'touch' && found.id !== this.#target.selected)) return;
    event.stopPropagation();
    this.#pull = {
      pointer: event.pointerId,
      mark,
      stage: mark.closest<HTMLElement>('.stage'),
      event: found,
      fromPx: this.#along(event),
      translate: mark.style.translate,
      ends: this.#endsAt(event, ink, found.when),
      isMoving: false,
      when: undefined,
    };
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const pull = this.#pull;
    if (!pull || event.pointerId !== pull.pointer) return;
    event.stopPropagation();
    if (event.type === 'pointermove') this.#move(pull, event);
    else {
      this.#isOver = pull.isMoving;
      this.#end();
      if (event.type === 'pointerup' && pull.when) this.#target.onMove(pull.event, pull.when);
    }
  };

  #move(pull: Pull, event: PointerEvent): void {
    const { viewport } = this.#target;
    const { when } = pull.event;
    const deltaPx = (this.#along(event) - pull.fromPx) / enlargedBy(pull.stage);
    if (!viewport || !when || (!pull.isMoving && Math.abs(deltaPx) <= SLOP_PX)) return;
    if (!pull.isMoving) {
      pull.isMoving = true;
      pull.mark.setPointerCapture(event.pointerId);
      pull.mark.classList.add('is-pulled');
    }
    const scale = pxPerMs(viewport);
    const step = visibleStep(when, viewport);
    const steps = Math.round(deltaPx / scale / step.ms);
    try {
      pull.when = steps === 0 ? undefined : moveWhen(when, steps, step, pull.ends);
    } catch {
      // The end would come before the start: it stays where it was last.
    }
    const shown = pull.when ?? when;
    const shiftPx =
      (Number.isFinite(shown.start) ? shown.start - when.start : shown.end - when.end) *
      scale *
      (this.#target.isRightToLeft && !this.#target.isVertical ? -1 : 1);
    // Across the axis it stays where it is, which `translate` says too.
    const [x = '0', y = '0'] = pull.translate.split(' ');
    if (pull.ends === 'both') pull.mark.style.translate = this.#target.isVertical ? `${x} ${shiftPx}px` : `${shiftPx}px ${y}`;
    this.#target.onHint(shown, { x: event.clientX, y: event.clientY });
  }

  /** The ends of a bar are pulled by themselves, where the text states both. */
  #endsAt(event: PointerEvent, ink: DOMRect, when: When): Pull['ends'] {
    const [from, to, at] = this.#target.isVertical ? [ink.top, ink.bottom, event.clientY] : [ink.left, ink.right, event.clientX];
    if (!when.edtf.includes('/') || to - from < 6 * REACH_PX) return 'both';
    const isMirrored = this.#target.isRightToLeft && !this.#target.isVertical;
    const isAtStart = Math.abs(at - (isMirrored ? to : from)) <= REACH_PX;
    const isAtEnd = Math.abs(at - (isMirrored ? from : to)) <= REACH_PX;
    return isAtStart && Number.isFinite(when.start) ? 'start' : isAtEnd && Number.isFinite(when.end) ? 'end' : 'both';
  }

  #along(event: PointerEvent): number {
    if (this.#target.isVertical) return event.clientY;
    return this.#target.isRightToLeft ? -event.clientX : event.clientX;
  }

  #end(): void {
    const pull = this.#pull;
    this.#pull = undefined;
    if (!pull) return;
    pull.mark.classList.remove('is-pulled');
    pull.mark.style.translate = pull.translate;
    this.#target.onHint(undefined, { x: 0, y: 0 });
  }

  readonly #onClick = (event: Event): void => {
    if (!this.#isOver) return;
    this.#isOver = false;
    event.stopPropagation();
    event.preventDefault();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#pull?.isMoving) return;
    event.stopPropagation();
    event.preventDefault();
    this.#isOver = true;
    this.#end();
  };
}
