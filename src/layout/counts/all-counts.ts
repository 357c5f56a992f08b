// What it takes to draw how many events lie where: it follows the first picture.
import { BIN_PX, createDensityIndex, densityBins } from '../axis/density.js';
import { createOverview } from '../axis/overview.js';
import { outside } from './outside.js';

export const ALL_COUNTS = { BIN_PX, createDensityIndex, createOverview, densityBins, outside };
