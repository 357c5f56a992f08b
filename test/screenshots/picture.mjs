// Pictures as they are kept and compared: with few colours, so that the whole set stays small.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Steps of a colour channel that are kept: what is lost nobody sees, and a picture weighs a third. */
const STEPS = 15;

/** Of these many pixels nobody can say whether they differ: the edges of curves on another processor. */
const MOST_DIFFERENT_PX = 10;

/** Perceived distance of two colours (black to white is 1) up to which they are one. */
const THRESHOLD = 0.1;

/** A PNG with few colours, as compared and kept. */
export function reduced(png) {
  const picture = PNG.sync.read(png);
  const { data } = picture;
  for (let i = 0; i < data.length; i++) data[i] = Math.round(Math.round((data[i] / 255) * STEPS) * (255 / STEPS));
  return picture;
}

export function written(picture) {
  return PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

/**
 * How two pictures differ; undefined where they do not.
 * @param {PNG} reference - reduced
 * @param {PNG} actual - reduced
 * @returns {{words: string, diff?: Buffer} | undefined} `diff`: a PNG with what differs in red.
 */
export function difference(reference, actual) {
  const { width, height } = reference;
  if (width !== actual.width || height !== actual.height) return { words: `${actual.width} × ${actual.height} px instead of ${width} × ${height}` };
  const diff = new PNG({ width, height });
  const count = pixelmatch(reference.data, actual.data, diff.data, width, height, { threshold: THRESHOLD });
  return count > MOST_DIFFERENT_PX ? { words: `${count} pixels differ`, diff: PNG.sync.write(diff) } : undefined;
}

/** Share of the pixels that are not ground, 0 … 1: the ground is the colour that most have. */
export function inkOf({ data }) {
  const counts = new Map();
  for (let i = 0; i < data.length; i += 4) {
    const colour = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return 1 - Math.max(...counts.values()) / (data.length / 4);
}
