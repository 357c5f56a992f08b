// Paints our own SVG on a canvas, element by element: an image of it would need a policy that many pages do not have.
// Knows what export/svg draws: rect, circle, path, text, groups, clips, fading masks and the heads of arrows.

/** Begins, with its first letter, in a script that runs from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Paints in document order. The picture must be in the page, so that its styles and letters have their places. */
export function paintSvg(svg: SVGSVGElement, context: CanvasRenderingContext2D): void {
  for (const child of svg.children) paint(child, context);
}

function paint(element: Element, context: CanvasRenderingContext2D): void {
  if (
    !(element instanceof SVGGraphicsElement) ||
    element instanceof SVGDefsElement ||
    element.localName === 'clipPath' ||
    element.localName === 'mask'
  )
    return;
  context.save();
  const turn = element.transform.baseVal.consolidate()?.matrix;
  if (turn) context.transform(turn.a, turn.b, turn.c, turn.d, turn.e, turn.f);
  clip(element, context);
  const style = getComputedStyle(element);
  context.globalAlpha = Number(style.opacity);
  if (element instanceof SVGTextElement) paintText(element, context);
  else if (element instanceof SVGGeometryElement) paintShape(element, style, context);
  for (const child of element.children) if (element.localName === 'g') paint(child, context);
  context.restore();
}

function clip(element: SVGGraphicsElement, context: CanvasRenderingContext2D): void {
  const id = /url\(#([^)]+)\)/.exec(element.getAttribute('clip-path') ?? '')?.[1];
  const shape = id === undefined ? null : element.ownerSVGElement?.querySelector<SVGGeometryElement>(`[id="${id}"] > *`);
  if (shape) context.clip(outline(shape));
}

function paintShape(element: SVGGeometryElement, style: CSSStyleDeclaration, context: CanvasRenderingContext2D): void {
  const shape = outline(element);
  if (style.fill !== 'none') {
    context.globalAlpha = Number(style.opacity) * Number(style.fillOpacity);
    context.fillStyle = fading(element, style.fill, context);
    context.fill(shape);
  }
  if (style.stroke === 'none') return;
  context.globalAlpha = Number(style.opacity) * Number(style.strokeOpacity);
  context.strokeStyle = fading(element, style.stroke, context);
  context.lineWidth = parseFloat(style.strokeWidth);
  context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(parseFloat));
  context.stroke(shape);
  context.setLineDash([]);
  if (element.getAttribute('marker-end')) paintHead(element, context);
}

function outline(element: SVGGeometryElement): Path2D {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  const path = new Path2D(element.getAttribute('d') ?? '');
  if (element.localName === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  // What clips is not drawn itself: some browsers know of no box of it.
  if (element instanceof SVGRectElement) {
    const { x, y, width, height } = element;
    path.roundRect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value, number('rx'));
  }
  return path;
}

/** Masks of ours fade what is in their group: strips towards one side or both, discs all around. */
function fading(element: SVGGeometryElement, colour: string, context: CanvasRenderingContext2D): string | CanvasGradient {
  const group = element.closest<SVGGraphicsElement>('[mask]');
  if (!group) return colour;
  const [, side, way] = /-fade-(start|end|both)-(across|down)\)/.exec(group.getAttribute('mask') ?? '') ?? [];
  const { x, y, width, height } = group.getBBox();
  // The same colour, or it would fade through grey.
  const clear = colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0)');
  if (!side)
    return graded(context.createRadialGradient(x + width / 2, y + height / 2, 0, x + width / 2, y + height / 2, width * 0.56), [
      [0.54, colour],
      [1, clear],
    ]);
  const line = way === 'across' ? context.createLinearGradient(x, 0, x + width, 0) : context.createLinearGradient(0, y, 0, y + height);
  return graded(line, [
    [0, side === 'end' ? colour : clear],
    [0.3, colour],
    [0.7, colour],
    [1, side === 'start' ? colour : clear],
  ]);
}

function graded(gradient: CanvasGradient, stops: readonly (readonly [at: number, colour: string])[]): CanvasGradient {
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

/** The head of an arrow is open, as on the page. */
function paintHead(element: SVGGeometryElement, context: CanvasRenderingContext2D): void {
  const length = element.getTotalLength();
  const [before, tip] = [element.getPointAtLength(Math.max(0, length - 2)), element.getPointAtLength(length)];
  context.save();
  context.translate(tip.x, tip.y);
  context.rotate(Math.atan2(tip.y - before.y, tip.x - before.x));
  context.stroke(new Path2D('M-6 -3 0 0 -6 3'));
  context.restore();
}

function paintText(element: SVGTextElement, context: CanvasRenderingContext2D): void {
  const pieces = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = pieces.nextNode(); node; node = pieces.nextNode()) {
    const text = node.textContent ?? '';
    if (text === '' || at >= element.getNumberOfChars()) continue;
    const style = getComputedStyle(node.parentElement ?? element);
    const { y } = element.getStartPositionOfChar(at);
    // Letters as far apart as they were measured, however large the picture.
    context.textRendering = 'geometricPrecision';
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.fillStyle = style.fill;
    // From its left edge on, in the order of its own script.
    const left = leftOf(element, at, at + text.length);
    context.textAlign = 'left';
    context.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
    context.fillText(text, left, y);
    if (style.textDecorationLine === 'line-through') context.fillRect(left, y - parseFloat(style.fontSize) * 0.3, context.measureText(text).width, 1);
    at += text.length;
  }
}

/** Left edge of the letters from one place to another, whichever way they run. */
function leftOf(element: SVGTextElement, from: number, to: number): number {
  let left = Infinity;
  for (let at = from; at < Math.min(to, element.getNumberOfChars()); at++) left = Math.min(left, element.getExtentOfChar(at).x);
  return left;
}
