// An article inside the element, and events as markup.
import '../src/index.js';
