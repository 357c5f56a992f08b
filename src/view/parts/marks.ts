// Marks and clusters as the options of one listbox: name in words, ink in CSS (styles/marks.styles.ts holds the grammar).
import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Box, SceneCluster, SceneLabel, SceneMark } from '../../layout/index.js';
import { type DrawingState, optionId } from './drawing-state.js';
import { elementOf, KeptElement } from './kept-element.js';

/** Among these are all letters that run from right to left. */
const MAYBE_RIGHT_TO_LEFT = /[\u0590-\u1fff\u200f\ud800-\uffff]/;

/** A bracket so short, px, is drawn as a block. */
const TINY_PX = 12;

/** One option and what is drawn in it. */
interface Option {
  readonly root: KeptElement;
  /** The ink of a mark, the pill of a cluster. */
  readonly ink: KeptElement;
  label?: KeptElement | undefined;
  lines: readonly KeptElement[];
  /** The frame in which it was drawn last. */
  frame: number;
}

class OptionsDirective extends Directive {
  readonly #marks = new Map<string, Option>();
  readonly #clusters = new Map<string, Option>();
  #list: KeptElement | undefined;
  #frame = 0;

  override render(_state: DrawingState): symbol {
    return noChange;
  }

  override update({ element }: ElementPart, [state]: [DrawingState]): symbol {
    this.#frame++;
    const { marks, clusters } = state.scene;
    const drawn: Element[] = [];
    for (const mark of marks) drawn.push(drawMark(this.#optionOf(this.#marks, mark.event, createMark), mark, state));
    for (const cluster of clusters) drawn.push(drawCluster(this.#optionOf(this.#clusters, clusterId(cluster), createCluster), cluster, state));
    this.#forget(this.#marks);
    this.#forget(this.#clusters);
    let next = element.firstElementChild;
    for (const child of drawn) {
      if (child === next) next = child.nextElementSibling;
      else element.insertBefore(child, next);
    }
    // What the keys stand on may be out of sight.
    const focused = state.focused as string;
    const at = this.#marks.get(focused) ?? this.#clusters.get(focused);
    (this.#list ??= new KeptElement(element)).write('aria-activedescendant', at?.root.element.id);
    return noChange;
  }

  #optionOf(known: Map<string, Option>, id: string, create: () => Option): Option {
    let option = known.get(id);
    if (!option) known.set(id, (option = create()));
    option.frame = this.#frame;
    return option;
  }

  #forget(known: Map<string, Option>): void {
    for (const [id, { frame, root }] of known) {
      if (frame === this.#frame) continue;
      root.element.remove();
      known.delete(id);
    }
  }
}

/** Fills the listbox with the marks and clusters of a drawing; those that stay keep their elements. */
export const options = directive(OptionsDirective);

const createMark = (): Option => optionWith('', elementOf('i', 'ink'));
const createCluster = (): Option => optionWith('cluster', elementOf('span', ''));

function optionWith(part: string, ink: HTMLElement): Option {
  return { root: new KeptElement(elementOf('div', '', { part, role: 'option', children: [ink] })), ink: new KeptElement(ink), lines: [], frame: 0 };
}

function drawMark(option: Option, mark: SceneMark, state: DrawingState): Element {
  const { root, ink } = option;
  const { event, hit, box, label } = mark;
  const { focused, isBare, isRightToLeft, near, scene, selected, setSize } = state;
  const isSelected = event === selected;
  const name = isBare ? undefined : mark.name;
  const isPlaced = !isBare && setSize > 0;
  root.write('id', optionId(event));
  root.write(
    'class',
    `mark ${inkClasses(mark)}${Math.max(box.width, box.height) < TINY_PX ? ' is-tiny' : ''}${isSelected ? ' is-selected' : ''}${event === focused ? ' is-focused' : ''}${event === near ? ' is-near' : ''}`,
  );
  root.write('part', `mark mark-${mark.shape}`);
  root.write('data-event', event);
  root.write('aria-selected', String(isSelected));
  root.write('aria-label', name);
  root.write('title', label?.isTruncated ? name : undefined);
  root.write('aria-posinset', isPlaced ? String(mark.place) : undefined);
  root.write('aria-setsize', isPlaced ? String(setSize) : undefined);
  root.put(hit, isRightToLeft, scene.viewport.orientation === 'horizontal' ? 'row' : 'column');
  // Another's ink may stand for it.
  ink.element.hidden = !box.width;
  ink.put(within(box, hit), isRightToLeft, 'inset');
  if (mark.shape === 'bar') ink.element.style.setProperty('--_known', mark.knownPx === undefined ? '' : `${mark.knownPx}px`);
  if (label) drawLabel(option, label, hit, name, isRightToLeft);
  else {
    option.label?.element.remove();
    option.label = undefined;
  }
  return root.element;
}

/** A box, from the corner of the one that holds it. */
function within(box: Box, { x, y }: Box): Box {
  return { ...box, x: box.x - x, y: box.y - y };
}

/** The grammar of a mark as class names; shared with the legend. */
export function inkClasses(
  mark: Pick<SceneMark, 'shape' | 'kind' | 'status' | 'startEdge' | 'endEdge' | 'isSuperseded' | 'approximate' | 'uncertain' | 'isLowConfidence'>,
): string {
  return `is-${mark.shape} is-${mark.kind} is-${mark.status} start-${mark.startEdge} end-${mark.endEdge}${mark.isSuperseded ? ' is-superseded' : ''}${
    mark.approximate ? ' is-approximate' : ''
  }${mark.uncertain || mark.isLowConfidence ? ' is-doubtful' : ''}`;
}

function drawLabel(
  option: Option,
  { box, detail, isAtEnd, isRotated, isTruncated, lines, time }: SceneLabel,
  hit: Box,
  name: string | undefined,
  isRightToLeft: boolean,
): void {
  if (!option.label || option.lines.length !== lines.length) {
    option.label?.element.remove();
    option.lines = lines.map(() => new KeptElement(elementOf('span', 'line')));
    option.label = new KeptElement(elementOf('span', '', { part: 'label', children: option.lines.map(({ element }) => element) }));
    option.root.element.append(option.label.element);
  }
  const { label } = option;
  label.write('class', `label${isRotated ? ' is-rotated' : ''}${isAtEnd ? ' is-at-end' : ''}`);
  // The small print and titles that are cut, or broken within a word, are drawn by CSS: the name says them in full, and what is text is what one
  // says to press it.
  const isDrawn = isTruncated || name?.includes(lines.join(' ')) === false;
  label.write('data-detail', detail);
  label.put(within(box, hit), isRightToLeft);
  option.lines.forEach((line, at) => {
    const words = lines[at];
    line.write('dir', isRightToLeft || MAYBE_RIGHT_TO_LEFT.test(words) ? 'auto' : undefined);
    line.write('data-time', (at === 0 && !detail && time) || undefined);
    line.write('data-cut', isDrawn ? words : undefined);
    line.say(isDrawn ? '' : `${words} `);
  });
}

function drawCluster({ root, ink }: Option, cluster: SceneCluster, { focused, isBare, isRightToLeft }: DrawingState): Element {
  const id = clusterId(cluster);
  root.write('id', optionId(id));
  root.write('class', id === focused ? 'cluster is-focused' : 'cluster');
  root.write('data-cluster', id);
  root.write('aria-selected', 'false');
  root.write('aria-label', isBare ? undefined : cluster.name);
  root.put(cluster.box, isRightToLeft);
  ink.write('data-label', cluster.label);
  return root.element;
}

/** A name for a cluster that stays as long as it stands in one place. */
export function clusterId(cluster: SceneCluster): string {
  return `+${cluster.lane}${cluster.start}`;
}
