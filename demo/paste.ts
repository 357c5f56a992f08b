// The box on a page of its own, with the clock of the text to set.
import '../src/index.js';
import { connectExplanation } from './explain.js';
import { connectClock, connectPasteBox } from './paste-box.js';

connectExplanation();
connectPasteBox();
connectClock();
