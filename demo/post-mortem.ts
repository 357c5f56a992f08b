// A Markdown file behind `src`.
import '../src/index.js';
