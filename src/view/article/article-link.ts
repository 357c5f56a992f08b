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

/** Between two characters of the page. */
interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Reads the linked article and marks its phrases; its DOM is not touched. */
export class ArticleLinkController implements ReactiveController {
  readonly #host: Element;
  readonly #listener: ArticleListener;
  readonly #highlights = new Highlights();
  #article: Element | undefined;
  #text: ArticleText | undefined;
  #pressed: Phrase | undefined;
  #phrases: readonly Phrase[] = [];
  #inTextOrder: readonly Phrase[] = [];
  #reading: ReadingMode | undefined;
  #near: string | undefined;
  /** Stays chosen where the article is read again. */
  #chosen: string | undefined;
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
    const phrases = timeline.events.flatMap(phrasesOf);
    const times = timeline.events.flatMap(timesOf);
    this.#inTextOrder = phrases.toSorted((a, b) => a.start - b.start);
    // A time may be told apart from what happened then.
    this.#phrases = [...phrases.sort((a, b) => a.end - a.start - (b.end - b.start)), ...times];
    this.#highlights.set('source', this.#ranges(times));
    this.#markChosen(timeline.events.find(({ id }) => id === this.#chosen));
  }

  #markChosen(event: TimelineEvent | undefined): readonly Range[] {
    const ranges = event ? this.#ranges(phrasesOf(event)) : [];
    this.#highlights.set('chosen', ranges);
    return ranges;
  }

  /** Shows the words of an event, and scrolls to them: `beside` where the timeline stays in sight. */
  show(event: TimelineEvent | undefined, scroll: 'never' | 'beside' | 'always'): void {
    this.#chosen = event?.id;
    const ranges = this.#markChosen(event);
    if (scroll === 'never' || !ranges[0] || !this.#article) return;
    if (scroll === 'beside' && !staysInSight(this.#host, this.#article, ranges[0])) return;
    this.#reading?.hush();
    scrollTo(ranges[0]);
  }

  /** Where the phrase is that the reader pressed. */
  get pressedBox(): DOMRect | undefined {
    return this.#pressed && this.#ranges([this.#pressed])[0]?.getBoundingClientRect();
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

  /** The phrase around a place in the text; the shortest wins. */
  #phraseAt(place: Place | undefined): Phrase | undefined {
    const offset = place && this.#text?.offsetOf(place.node, place.offset);
    if (offset === undefined) return undefined;
    return this.#phrases.find((phrase) => phrase.start <= offset && offset < phrase.end);
  }

  /** Inside a shadow tree only who names the tree is told of a place. */
  get #trees(): { readonly shadowRoots: ShadowRoot[] } {
    const root = this.#article?.getRootNode();
    return { shadowRoots: root instanceof ShadowRoot ? [root] : [] };
  }

  /** What is selected, or where the caret stands. */
  get #selected(): AbstractRange | undefined {
    const selection = getSelection();
    if (!selection?.rangeCount) return undefined;
    try {
      return selection.getComposedRanges(this.#trees)[0];
    } catch {
      // Older browsers do not have it, or name trees in another way.
      return selection.getRangeAt(0);
    }
  }

  /** The place under the pointer. */
  #caretAt(x: number, y: number): Place | undefined {
    const position = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y, this.#trees) : null;
    if (position) return { node: position.offsetNode, offset: position.offset };
    // Safari before 18.4 has but the older name.
    const range = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const isOnLink = event.composedPath().some((target) => target instanceof Element && target.matches('a[href],button,summary,label'));
    if (isOnLink || this.#selected?.collapsed === false) return;
    this.#pressed = this.#phraseAt(this.#caretAt(event.clientX, event.clientY));
    if (this.#pressed) this.#listener.choose(this.#pressed.event);
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#approach(this.#caretAt(event.clientX, event.clientY));
    });
  };

  /** A link or a control of the article has the focus: the keys come near a phrase, too. */
  readonly #onFocus = ({ target }: FocusEvent): void => {
    const text = target instanceof Element ? document.createTreeWalker(target, NodeFilter.SHOW_TEXT).nextNode() : null;
    this.#approach(text ? { node: text, offset: 0 } : undefined);
  };

  /** The caret, or a selection, stands in a phrase. */
  readonly #onSelection = (): void => {
    const { startContainer: node, startOffset: offset } = this.#selected ?? {};
    if (node && offset !== undefined && this.#article?.contains(node)) this.#approach({ node, offset });
  };

  readonly #onLeave = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#approach(undefined);
  };

  #approach(place: Place | undefined): void {
    const id = this.#phraseAt(place)?.event;
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
