// A picture as PNG: the SVG, painted on a canvas in the page's own fonts.
import { inlineSvg } from './inline-svg.js';
import { paintSvg } from './paint-svg.js';

/** Canvases end somewhere; a larger picture is made coarser instead of failing, px. */
const MOST_PX = 16_384;

/**
 * @param markup - As `toSvg` gives it.
 * @param scale - Px of the picture per px of the drawing.
 * @throws {Error} where the browser has no canvas, or none so large
 */
export async function toPng(markup: string, scale = 2): Promise<Blob> {
  const { svg, sheet } = inlineSvg(markup);
  const { width, height } = svg.viewBox.baseVal;
  const times = Math.min(scale, MOST_PX / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * times);
  canvas.height = Math.round(height * times);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.scale(times, times);
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  place.style.cssText = 'position:absolute;inset:0 auto auto 0;visibility:hidden;pointer-events:none;overflow:hidden;inline-size:0;block-size:0';
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(svg);
  document.body.append(place);
  try {
    paintSvg(svg, context);
  } finally {
    place.remove();
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('The picture is too large for this browser.');
  return blob;
}
