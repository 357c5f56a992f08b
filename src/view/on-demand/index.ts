// What it takes to explore: gestures, keys, panels, the list. Fetched at the first touch.
export { ExplorerController } from '../controllers/explorer.js';
