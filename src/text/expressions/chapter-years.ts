// Years that head what stands below or behind them: as a heading, as the label of a line, or first in several lines.
import { isInHeading } from '../resolution/registers/chapter.js';
import { ATOM } from '../rules/categories.js';
import type { Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';
import { isLineLabel } from '../structure/line-shapes.js';
import { opensLine } from '../tokens/token-shape.js';
import { CAPITAL, WORD } from '../tokens/tokens.js';
import { FEWEST_LINES } from './belief.js';
import type { Chain } from './chain.js';

/** Tells the years that head a chapter. */
export class ChapterYears {
  /** Lines that a year and a word with a capital open. */
  #lines: number | undefined;

  constructor(private readonly chain: Chain) {}

  /** A year that labels a line, opens one among such lines, or stands in a heading. */
  heads({ month, season }: Meaning, atom: Atom): boolean {
    const { tokens, words } = this.chain,
      { start, end } = atom;
    if (month !== undefined) return false;
    if (isLineLabel(tokens, start, end, words.labelSign) || this.#headsLine(atom)) return true;
    return season === undefined && isInHeading(tokens, start, end);
  }

  /** "1985 After a fire the stand was shut", among lines that open so. */
  #headsLine(atom: Atom): boolean {
    if (!this.#opensLine(atom)) return false;
    this.#lines ??= this.chain.atoms.filter((other) => this.#opensLine(other)).length;
    return this.#lines >= FEWEST_LINES;
  }

  #opensLine({ category, end, start }: Atom): boolean {
    const { tokens } = this.chain;
    return category === ATOM.year && opensLine(tokens, start) && tokens.kind[end] === WORD && (tokens.flags[end] & CAPITAL) !== 0;
  }
}
