// The page of a scene: pictures of the element need nothing else.
import '../../src/index.js';
