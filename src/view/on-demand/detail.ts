// One event in full: what, when, who said it, the words it rests on, how the time was found, and what belongs to it.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { needsSecondLook, type Provenance, type RelationType, type Source, type TimelineEvent } from '../../model/index.js';
import { furnishing } from '../furnishing.js';
import { safeUrl } from '../safe-url.js';
import type { Words } from '../words.js';
import { STORY_RELATIONS } from './story.js';

/** A relation as seen from the event that is shown. */
export interface RelatedEvent {
  readonly type: RelationType;
  readonly isBack: boolean;
  readonly event: TimelineEvent;
  readonly when: string;
}

/** One step of a story. */
export interface StoryStep {
  readonly event: TimelineEvent;
  readonly when: string;
  /** What became of it, in words. */
  readonly status: string;
  readonly isSuperseded: boolean;
}

export interface DetailState {
  readonly event: TimelineEvent;
  /** In full; empty for undated events. */
  readonly when: string;
  /** What became of it, in words. */
  readonly status: string;
  readonly related: readonly RelatedEvent[];
  /** What became of a plan, in the order in which it went; empty where there is no story. */
  readonly story: readonly StoryStep[];
  /** Whether there is an event before it, and one after it. */
  readonly steps: readonly [back: boolean, on: boolean];
  /** The words can be shown in a linked article. */
  readonly isLinked: boolean;
  readonly words: Words;
  /** What came of copying it. */
  readonly copied: string;
  /** What can be done to it. */
  readonly footer?: unknown;
}

/** Who spoke so long, characters, is named above the words; else below, as in print. */
const LONG_QUOTE = 280;

/** Buttons carry `data-event` (follow), `data-step` (−1, 1), `data-show` (in the article) and `data-close`. */
export function detail({ event, when, status, related, story, steps: [back, on], isLinked, words, copied, footer }: DetailState): TemplateResult {
  const url = safeUrl(event.url);
  const media = safeUrl(event.media);
  const isSuperseded = related.some(isEnd);
  const isStory = story.length > 2;
  // Of long words one asks first whose they are.
  const isNamedFirst = event.speaker !== undefined && (event.quote?.length ?? LONG_QUOTE) >= LONG_QUOTE;
  const others = isStory ? related.filter(({ type }) => !STORY_RELATIONS.has(type)) : related;
  return html`
    <div class="head">
      <p class="kicker">${kickerOf(event, status, isSuperseded, words)}${event.lane ? ` · ${event.lane}` : nothing}</p>
      <span class="steps">
        <button data-step="-1" aria-label=${words.previous} aria-disabled=${back ? nothing : 'true'}>${furnishing.part?.icon('back')}</button>
        <button data-step="1" aria-label=${words.next} aria-disabled=${on ? nothing : 'true'}>${furnishing.part?.icon('on')}</button>
        <button data-copy-event aria-label=${words.copy}>${furnishing.part?.icon('copy')}</button>
        <button data-close aria-label=${words.close}>${furnishing.part?.icon('close')}</button>
      </span>
    </div>
    ${copied ? html`<p class="copied">${copied}</p>` : nothing}
    <h2 id="detail-title">${event.title}</h2>
    <p class="when">${when || event.relative || words.noDate}</p>
    ${needsSecondLook(event) ? html`<p class="doubt">${words.checkReading}</p>` : nothing}
    ${isNamedFirst ? html`<p class="speaker">${event.speaker}</p>` : nothing}
    ${event.quote ? html`<blockquote class="quote">“<span>${event.quote}</span>”${event.speaker && !isNamedFirst ? html`<div class="by">${event.speaker}</div>` : nothing}</blockquote>` : nothing}
    ${event.description && event.description !== event.quote ? html`<p class="description">${event.description}</p>` : nothing}
    ${media ? keyed(media, mediaOf(media, words)) : nothing}
    ${isStory ? storyList(story, event.id, words) : nothing} ${others.length > 0 ? relatedOf(others, words) : nothing} ${sourcesOf(event.sources ?? [], isLinked, words)}
    ${provenanceOf(event.provenance ?? [], words)}
    ${url ? linkTo(url, words) : nothing} ${footer ?? nothing}
  `;
}

/** The image. What is none, such as the page of a video, is led to, and so is one that the page may not show. */
function mediaOf(media: string, words: Words): TemplateResult {
  const showLink = ({ target }: Event): void => {
    (target as HTMLElement).hidden = true;
  };
  return html`
    <img src=${media} alt="" @error=${showLink} />
    ${linkTo(media, words)}
  `;
}

/** A link, and whose page it leads to. */
function linkTo(address: string, words: Words): TemplateResult {
  return html`<p class="media"><a href=${address} rel="noopener">${words.openLink}</a> <small>${new URL(address).host}</small></p>`;
}

/** What became of it, and its kind where it is another than most; that somebody's words were said goes without saying. */
function kickerOf({ kind, status: became }: TimelineEvent, status: string, isSuperseded: boolean, words: Words): string {
  if (kind === 'statement' && became === 'occurred') return words.kinds[kind];
  const told = isSuperseded ? `${status} · ${words.superseded}` : status;
  return kind === 'event' ? told : `${words.kinds[kind]} · ${told}`;
}

/** A relation that ends a plan. */
function isEnd({ type, isBack }: RelatedEvent): boolean {
  return isBack ? type === 'cancels' || type === 'delays' : type === 'rescheduledTo';
}

/** Old slot, what changed it, new slot, what happened: one list, the event that is open marked in it. */
function storyList(story: readonly StoryStep[], current: string, words: Words): TemplateResult {
  return html`<section>
    <h3>${words.story}</h3>
    <ol class="story">
      ${story.map(
        ({ event, when, status, isSuperseded }) => html`<li class=${isSuperseded ? 'is-superseded' : ''}>
        <button data-event=${event.id} aria-current=${event.id === current ? 'step' : nothing}>
          <small><span class="when">${when || event.relative || words.noDate}</span> · ${status}${isSuperseded ? ` · ${words.superseded}` : ''}</small>
          <span>${event.title}</span>
        </button>
      </li>`,
      )}
    </ol>
  </section>`;
}

function relatedOf(related: readonly RelatedEvent[], words: Words): TemplateResult {
  return html`<section>
    <h3>${words.related}</h3>
    <ul class="related">
      ${related.map(
        ({ type, isBack, event, when }) => html`<li>
        <span class="relation">${words.relationNames[type][isBack ? 1 : 0]}</span>
        <button data-event=${event.id}>${event.title}${when ? html` <small>${when}</small>` : nothing}</button>
      </li>`,
      )}
    </ul>
  </section>`;
}

function sourcesOf(sources: readonly Source[], isLinked: boolean, words: Words): TemplateResult | typeof nothing {
  const clauses = sources.filter(({ role }) => role === 'clause');
  if (clauses.length === 0) return nothing;
  const times = sources.filter(({ role }) => role === 'time');
  return html`<section>
    <h3>${words.sources}</h3>
    ${clauses.map((clause) => html`<blockquote class="source">${withTimesMarked(clause, times)}</blockquote>`)}
    ${isLinked ? html`<button class="link" data-show>${words.showInText}</button>` : nothing}
  </section>`;
}

/** The words of a clause, with the words that give its time marked. */
function withTimesMarked(clause: Source, times: readonly Source[]): unknown[] {
  const parts: unknown[] = [];
  let at = clause.start;
  const inside = times
    .filter((time) => time.document === clause.document && time.start >= clause.start && time.end <= clause.end)
    .sort((a, b) => a.start - b.start);
  for (const time of inside) {
    if (time.start < at) continue;
    parts.push(clause.text.slice(at - clause.start, time.start - clause.start), html`<mark>${time.text}</mark>`);
    at = time.end;
  }
  parts.push(clause.text.slice(at - clause.start));
  return parts;
}

function provenanceOf(provenance: readonly Provenance[], words: Words): TemplateResult | typeof nothing {
  if (provenance.length === 0) return nothing;
  // Day and clock may have been found in one way.
  const ways = new Map(provenance.map((way) => [`${way.basis} ${way.reason}`, way]));
  return html`<section>
    <h3>${words.found}</h3>
    <ul class="provenance">
      ${[...ways.values()].map(({ reason, basis }) => html`<li><small class="is-${basis}">${words.bases[basis]}</small> <span>${reason}</span></li>`)}
    </ul>
  </section>`;
}
