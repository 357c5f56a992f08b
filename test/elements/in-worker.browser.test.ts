import { expect } from '@open-wc/testing';
import { readTimelineInWorker } from '../../src/in-worker.js';
import { parseTimeline } from '../../src/parse.js';

const TEXT = 'On 14 March 2034 the ferry sailed. The crew rested a while before the next tide came in. '.repeat(2000);

describe('readTimelineInWorker', () => {
  it('gives what is read in the page, from pieces, and tells how far it is', async () => {
    const stages: string[] = [];
    const timeline = await readTimelineInWorker([TEXT.slice(0, 100), TEXT.slice(100)], {
      format: 'text',
      onProgress: ({ stage, size }) => stages.push(`${stage} ${size}`),
    });
    expect(timeline.events).to.deep.equal(parseTimeline(TEXT).events);
    expect(stages).to.deep.equal(['gather 100', `gather ${TEXT.length}`, `read ${TEXT.length}`]);
  });

  it('ends when its caller gives up', async () => {
    const abort = new AbortController();
    const reading = readTimelineInWorker(TEXT.repeat(10), { format: 'text', signal: abort.signal });
    setTimeout(() => {
      abort.abort(new Error('enough'));
    }, 20);
    const outcome = await reading.then(
      () => 'read',
      (error: unknown) => (error as Error).message,
    );
    expect(outcome).to.equal('enough');
  });
});
