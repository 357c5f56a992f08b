// The forms of the editor: mend and add, split, merge, links. Fields are named as those of an event; buttons carry `data-edit`.
import { html, nothing, type TemplateResult } from 'lit';
import { EVENT_KINDS, EVENT_STATUSES, RELATION_TYPES, type TimelineEvent } from '../../../model/index.js';
import type { Words } from '../../words.js';
import type { RelatedEvent } from '../detail.js';
import { typed } from './read-date.js';
import type { EditingWords } from './words.js';

export type FormName = 'edit' | 'add' | 'split' | 'merge' | 'link';

/** An event to choose from. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface FormState {
  readonly name: FormName;
  readonly event: TimelineEvent;
  readonly words: EditingWords;
  readonly general: Words;
  /** What is wrong, by name of the field; `''` concerns the whole. */
  readonly problem: { readonly field: string; readonly message: string } | undefined;
  /** How a typed time is understood, by name of the field. */
  readonly understood: ReadonlyMap<string, string>;
  readonly others: readonly Choice[];
  readonly related: readonly RelatedEvent[];
}

export function form(state: FormState): TemplateResult {
  const { name, words, problem } = state;
  return html`
    <h2 id="editor-title">${words.titles[name]}</h2>
    ${FIELDS[name](state)}
    <p class="problem" role="alert">${problem?.field === '' ? problem.message : ''}</p>
    <div class="acts">
      <button type="button" class="plain" data-edit="cancel">${words.cancel}</button>
      ${(name === 'merge' || name === 'link') && state.others.length === 0 ? nothing : html`<button type="submit" class="primary">${words.save}</button>`}
    </div>
  `;
}

const FIELDS: Readonly<Record<FormName, (state: FormState) => TemplateResult>> = {
  edit: wholeEvent,
  add: wholeEvent,
  split: (state) => html`
    <fieldset><legend>${state.words.first}</legend>${titleAndTime(state, 'first.')}</fieldset>
    <fieldset><legend>${state.words.second}</legend>${titleAndTime(state, 'second.')}</fieldset>`,
  merge: (state) => html`<p class="of">${state.event.title}</p>${otherEvent(state)}<p class="hint">${state.words.mergeHint}</p>`,
  link: links,
};

function wholeEvent(state: FormState): TemplateResult {
  const { event, general, words } = state;
  return html`
    ${titleAndTime(state, '')}
    <div class="pair">
      ${choice(
        'kind',
        words.kind,
        event.kind,
        EVENT_KINDS.map((kind) => [kind, general.kinds[kind]]),
      )}
      ${choice(
        'status',
        words.status,
        event.status,
        EVENT_STATUSES.map((status) => [status, general.statuses[status]]),
      )}
    </div>
    ${field(state, 'relative', words.relative, event.relative)}
    ${field(state, 'speaker', words.speaker, event.speaker)}
    ${area('quote', words.quote, event.quote)} ${area('description', words.description, event.description)}
    ${field(state, 'url', words.url, event.url)}
  `;
}

function titleAndTime(state: FormState, prefix: string): TemplateResult {
  const { event, words } = state;
  const { when, until } = typed(event.when);
  const zone = event.when?.timeZone;
  return html`
    ${field(state, `${prefix}title`, words.title, event.title, 80)}
    <div class="pair">${field(state, `${prefix}when`, words.when, when)} ${field(state, `${prefix}until`, words.until, until)}</div>
    <p class="hint" id=${`${prefix}when-hint`}>${words.whenHint}${zone === undefined ? nothing : ` ${words.zoneHint(zone)}`}</p>
  `;
}

/** Fields that say how they are understood. */
const TIMES = /(?:^|\.)(when|until)$/;

function field({ problem, understood }: FormState, name: string, label: string, value: string | undefined, most?: number): TemplateResult {
  const isWrong = problem?.field === name;
  const isTime = TIMES.test(name);
  const hint = isTime ? `${name}-said ${name.replace(/until$/, 'when')}-hint` : nothing;
  return html`<label class="field">
    <span>${label}</span>
    <input
      name=${name} .value=${value ?? ''} maxlength=${most ?? nothing} autocomplete="off"
      aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? `${name}-problem` : hint}
    />
    ${isWrong ? html`<small class="wrong" id=${`${name}-problem`}>${problem.message}</small>` : nothing}
    ${isTime ? html`<small class="understood" id=${`${name}-said`}>${isWrong ? '' : (understood.get(name) ?? '')}</small>` : nothing}
  </label>`;
}

function area(name: string, label: string, value: string | undefined): TemplateResult {
  return html`<label class="field"><span>${label}</span><textarea name=${name} rows="2" .value=${value ?? ''}></textarea></label>`;
}

function choice(name: string, label: string, value: string, options: readonly (readonly [value: string, label: string])[]): TemplateResult {
  return html`<label class="field"><span>${label}</span><select name=${name}>
    ${options.map(([option, text]) => html`<option value=${option} ?selected=${option === value}>${text}</option>`)}
  </select></label>`;
}

function otherEvent({ others, words }: FormState): TemplateResult {
  if (others.length === 0) return html`<p class="hint">${words.noOther}</p>`;
  return choice(
    'other',
    words.other,
    others[0].id,
    others.map(({ id, label }) => [id, label]),
  );
}

/** A relation as it is chosen: `causes` from here, `-causes` towards here. */
function relationChoices({ relationNames }: Words): readonly (readonly [value: string, label: string])[] {
  return RELATION_TYPES.flatMap(
    (type) =>
      [
        [type, relationNames[type][0]],
        [`-${type}`, relationNames[type][1]],
      ] as const,
  );
}

function links(state: FormState): TemplateResult {
  const { event, general, others, related, words } = state;
  return html`
    <p class="of">${event.title}</p>
    <ul class="links">
      ${related.map(({ type, isBack, event: other }) => {
        const said = `${general.relationNames[type][isBack ? 1 : 0]}: ${other.title}`;
        return html`<li><span>${said}</span><button type="button" class="plain" data-edit="unlink" data-type=${type} data-other=${other.id} data-back=${isBack ? '' : nothing} aria-label=${words.removeLink(said)}>${words.remove}</button></li>`;
      })}
    </ul>
    ${others.length > 0 ? choice('relation', words.relation, 'causes', relationChoices(general)) : nothing} ${otherEvent(state)}
  `;
}
