// Ties the timeline to an article of the page, both ways: a chosen mark shows its sentence, a chosen phrase its mark.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timeline, TimelineEvent } from '../../model/index.js';
import { ArticleText } from './article-text.js';
import { Highlights } from './highlights.js';
import { scrollTo, staysInSight } from './in-sight.js';
import { ReadingMode, type ReadPhrase } from './reading-mode.js';

/** What the reader did in the article. */
export interface ArticleListener {
  /** A phrase was chosen; the id of its event. */
  choose(id: string): void;
  /** The pointer is on a phrase, or on none any more. */
  approach(id: string | undefined): void;
  /** The reader read as far as the words of this event. */
  reach(id: string): void;
}

interface Phrase {
  readonly event: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the linked article and marks its phrases; its DOM is not touched. */
export class ArticleLinkController implements ReactiveController {
  readonly #host: Element;
  readonly #listener: ArticleListener;
  readonly #highlights = new Highlights();
  #article: Element | undefined;
  #text: ArticleText | undefined;
  #chosen: readonly Range[] = [];
  #phrases: readonly Phrase[] = [];
  #inTextOrder: readonly Phrase[] = [];
  #reading: ReadingMode | undefined;
  #near: string | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & Element, listener: ArticleListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get isLinked(): boolean {
    return this.#text !== undefined;
  }

  /** Whether the timeline follows as the article is scrolled. */
  follow(isFollowing: boolean): void {
    if (isFollowing === (this.#reading !== undefined)) return;
    this.#reading?.end();
    this.#reading =
      isFollowing && this.#article
        ? new ReadingMode(
            this.#article,
            () => this.#inTextOrder,
            (phrase) => this.#topOf(phrase),
            (id) => {
              this.#listener.reach(id);
            },
          )
        : undefined;
  }

  #topOf({ start }: ReadPhrase): number {
    return this.#text?.rangeOf(start, start + 1)?.getBoundingClientRect().top ?? Infinity;
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
    article.addEventListener('focusin', this.#onFocus as EventListener);
    document.addEventListener('selectionchange', this.#onSelection);
    return this.#text.text;
  }

  /** Marks the phrases of a timeline that was read from the article's text. */
  mark(timeline: Timeline): void {
    this.#phrases = timeline.events.flatMap((event) => phrasesOf(event)).sort((a, b) => a.end - a.start - (b.end - b.start));
    this.#inTextOrder = [...this.#phrases].sort((a, b) => a.start - b.start);
    this.#highlights.set('source', this.#ranges(timeline.events.flatMap((event) => timesOf(event))));
  }

  /** Shows the words of an event, and scrolls to them: `beside` where the timeline stays in sight. */
  show(event: TimelineEvent | undefined, scroll: 'never' | 'beside' | 'always'): void {
    const ranges = event ? this.#ranges(phrasesOf(event)) : [];
    this.#chosen = ranges;
    this.#highlights.set('chosen', ranges);
    if (scroll === 'never' || !ranges[0] || !this.#article) return;
    if (scroll === 'beside' && !staysInSight(this.#host, this.#article, ranges[0])) return;
    this.#reading?.hush();
    scrollTo(ranges[0]);
  }

  /** Where the words of the chosen event are on the page, around all of them. */
  get chosenBox(): DOMRect | undefined {
    const boxes = this.#chosen.map((range) => range.getBoundingClientRect());
    if (boxes.length === 0) return undefined;
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
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
    this.#article?.removeEventListener('focusin', this.#onFocus as EventListener);
    document.removeEventListener('selectionchange', this.#onSelection);
    this.#reading?.end();
    this.#reading = undefined;
    this.#highlights.clear();
    this.#chosen = [];
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
    return place && this.#eventIn(place.node, place.offset);
  }

  #eventIn(node: Node, at: number): string | undefined {
    const offset = this.#text?.offsetOf(node, at);
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

  /** A link or a control of the article has the focus: the keys come near a phrase, too. */
  readonly #onFocus = ({ target }: FocusEvent): void => {
    const text = target instanceof Element ? document.createTreeWalker(target, NodeFilter.SHOW_TEXT).nextNode() : null;
    this.#approach(text ? this.#eventIn(text, 0) : undefined);
  };

  /** The caret, or a selection, stands in a phrase. */
  readonly #onSelection = (): void => {
    const { anchorNode, anchorOffset = 0 } = getSelection() ?? {};
    if (anchorNode && this.#article?.contains(anchorNode)) this.#approach(this.#eventIn(anchorNode, anchorOffset));
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
  return (event.sources ?? []).filter((source) => source.role === 'clause').map(({ start, end }) => ({ event: event.id, start, end }));
}

function timesOf(event: TimelineEvent): Phrase[] {
  return (event.sources ?? []).filter((source) => source.role === 'time').map(({ start, end }) => ({ event: event.id, start, end }));
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const position = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  if (position) return { node: position.offsetNode, offset: position.offset };
  // Safari before 18.4 has but the older name.
  const range = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
