// The article of the page and the timeline beside it.
import '../src/index.js';
