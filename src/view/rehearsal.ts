// A rehearsal of the first picture while the page has nothing else to do. Most of what a first picture costs is that everything
// happens for the first time: what the browser compiles, parses and loads for a few invented events serves the real ones.
import { PLAIN_MEANS, TimelineLayout } from '../layout/index.js';
import { quickRowSlices } from '../model/index.js';
import { localeAround } from './locale.js';
import { fontOptions } from './measure.js';
import { timelineStyles } from './styles/index.js';
import { typeSizesIn } from './type-sizes.js';
import { ENGLISH } from './words.js';

/** Where an idle moment has less left, the next step waits for another, ms; a page in motion has one in each. */
const LEAST_MS = 12;
const SIZE = { widthPx: 1_000, heightPx: 500, orientation: 'horizontal' } as const;
const UNSEEN = 'position:fixed;visibility:hidden;contain:strict;inline-size:1100px;block-size:600px';
const SAMPLES = 900;
const FEW = 300;
/** Has no divisor in common with their number: all days come, mixed. */
const MIX = 577;
const SAMPLE_MS = 1.8e9;

/** @param isNeeded - Asked before each step: false once a real picture is there. */
export function rehearse(isNeeded: () => boolean): void {
  const steps = drawUnseen();
  const go = (deadline: IdleDeadline): void => {
    do if (!isNeeded() || steps.next().done) return;
    while (deadline.timeRemaining() > LEAST_MS);
    requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

/** Draws where nobody sees it; rests after each step. */
function* drawUnseen(): Generator<unknown, void, undefined> {
  for (const { styleSheet } of timelineStyles) if (!styleSheet) return;
  const { fonts, lines } = typeSizesIn(getComputedStyle(document.querySelector('event-timeline') ?? document.body));
  yield;
  const events = (yield* quickRowSlices(sampleEvents())) ?? [];
  yield;
  const layout = new TimelineLayout(
    { events },
    { locale: localeAround(document.documentElement), ...fontOptions(fonts, lines), messages: ENGLISH },
    PLAIN_MEANS,
  );
  const viewport = layout.opening(SIZE);
  layout.rangeText(viewport.start, viewport.end);
  yield;
  layout.scene(viewport);
  yield;
  drawWhole();
}

/** The element itself, in one task, in which nobody sees it: with its styles, fonts and boxes. */
function drawWhole(): void {
  const element = document.createElement('event-timeline') as unknown as HTMLElement & { events: readonly object[]; performUpdate(): void };
  element.events = sampleEvents().slice(0, FEW);
  element.style.cssText = UNSEEN;
  document.documentElement.append(element);
  element.performUpdate();
  element.remove();
}

/** Days over half a century in no order, now and then a stretch of time. */
function sampleEvents(): readonly object[] {
  const day = (at: number): string => new Date(at * SAMPLE_MS).toISOString().slice(0, 10);
  return Array.from({ length: SAMPLES }, (_, at) => ({
    title: `Something happens ${at}`,
    start: day((at * MIX) % SAMPLES),
    ...(at % 5 === 0 && { end: day(((at * MIX) % SAMPLES) + 9) }),
  }));
}
