// Ties the timeline to an article of the page, both ways: a chosen mark shows its sentence, a chosen phrase its mark.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timeline, TimelineEvent } from '../../model/index.js';
import { ArticleText } from './article-text.js';
import { Highlights } from './highlights.js';
import { isCalm } from '../controllers/motion.js';

/** What the reader did in the article. */
export interface ArticleListener {
  /** A phrase was chosen; the id of its event. */
  choose(id: string): void;
  /** The pointer is on a phrase, or on none any more. */
  approach(id: string | undefined): void;
}

interface Phrase {
  readonly event: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the linked article and marks its phrases; its DOM is not touched. */
export class ArticleLinkController implements ReactiveController {
  readonly #listener: ArticleListener;
  readonly #highlights = new Highlights();
  #article: Element | undefined;
  #text: ArticleText | undefined;
  #phrases: readonly Phrase[] = [];
  #near: string | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost, listener: ArticleListener) {
    this.#listener = listener;
    host.addController(this);
  }

  get isLinked(): boolean {
    return this.#text !== undefined;
  }

  /** Reads an article and starts to listen to it. @returns its text. */
  connect(article: Element): string {
    this.disconnect();
    this.#article = article;
    this.#text = ArticleText.read(article);
    this.#highlights.adopt(article.getRootNode());
    article.addEventListener('click', this.#onClick as EventListener);
    article.addEventListener('pointermove', this.#onMove as EventListener);
    article.addEventListener('pointerleave', this.#onLeave);
    return this.#text.text;
  }

  /** Marks the phrases of a timeline that was read from the article's text. */
  mark(timeline: Timeline): void {
    this.#phrases = timeline.events
      .flatMap((event) => phrasesOf(event))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    this.#highlights.set('source', this.#ranges(timeline.events.flatMap((event) => timesOf(event))));
  }

  /** Shows the words of an event; `follow` scrolls to them. */
  show(event: TimelineEvent | undefined, follow: boolean): void {
    const ranges = event ? this.#ranges(phrasesOf(event)) : [];
    this.#highlights.set('chosen', ranges);
    if (follow && ranges[0]) scrollTo(ranges[0]);
  }

  /** Marks the words of an event that the pointer is on in the timeline. */
  hint(event: TimelineEvent | undefined): void {
    this.#highlights.set('near', event ? this.#ranges(phrasesOf(event)) : []);
  }

  disconnect(): void {
    cancelAnimationFrame(this.#frame);
    this.#article?.removeEventListener('click', this.#onClick as EventListener);
    this.#article?.removeEventListener('pointermove', this.#onMove as EventListener);
    this.#article?.removeEventListener('pointerleave', this.#onLeave);
    this.#highlights.clear();
    this.#article = undefined;
    this.#text = undefined;
    this.#phrases = [];
  }

  hostDisconnected(): void {
    this.disconnect();
  }

  #ranges(phrases: readonly Phrase[]): Range[] {
    return phrases.flatMap((phrase) => this.#text?.rangeOf(phrase.start, phrase.end) ?? []);
  }

  /** The event whose words lie under a point of the page; the shortest phrase wins. */
  #eventAt(x: number, y: number): string | undefined {
    const place = caretAt(x, y);
    const offset = place && this.#text?.offsetOf(place.node, place.offset);
    if (offset === undefined) return undefined;
    return this.#phrases.find((phrase) => phrase.start <= offset && offset < phrase.end)?.event;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const isOnLink = event.composedPath().some((target) => target instanceof Element && target.matches('a[href],button,summary,label'));
    if (isOnLink || !getSelection()?.isCollapsed) return;
    const id = this.#eventAt(event.clientX, event.clientY);
    if (id) this.#listener.choose(id);
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#approach(this.#eventAt(event.clientX, event.clientY));
    });
  };

  readonly #onLeave = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#approach(undefined);
  };

  #approach(id: string | undefined): void {
    if (id === this.#near) return;
    this.#near = id;
    this.#listener.approach(id);
  }
}

function phrasesOf(event: TimelineEvent): Phrase[] {
  return (event.sources ?? [])
    .filter((source) => source.role === 'clause')
    .map(({ start, end }) => ({ event: event.id, start, end }));
}

function timesOf(event: TimelineEvent): Phrase[] {
  return (event.sources ?? [])
    .filter((source) => source.role === 'time')
    .map(({ start, end }) => ({ event: event.id, start, end }));
}

function scrollTo(range: Range): void {
  const box = range.getBoundingClientRect();
  const isInSight = box.top >= 0 && box.bottom <= innerHeight;
  if (isInSight) return;
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: isCalm() ? 'instant' : 'smooth' });
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const position = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  if (position) return { node: position.offsetNode, offset: position.offset };
  // Safari before 18.4 has but the older name.
  const range = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
