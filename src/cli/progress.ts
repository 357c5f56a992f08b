// One line on a terminal that says how far many files are. Silent for a single file and when nobody watches.

export class Progress {
  readonly #total: number;
  readonly #isShown: boolean;
  #done = 0;

  constructor(total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#isShown = total > 1 && stream.isTTY;
  }

  /** One more is finished. */
  show(path: string): void {
    this.#done++;
    if (this.#isShown) process.stderr.write(`\r\x1b[K${this.#done}/${this.#total} ${path}`);
  }

  /** Takes the line away, so that a message can stand there. */
  clear(): void {
    if (this.#isShown) process.stderr.write('\r\x1b[K');
  }
}
