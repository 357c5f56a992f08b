// Many documents on all cores: threads that take one job after another. The results keep the order of the jobs.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { doJob, type Done, type Job } from './job.js';

/** Tells a thread of ours from one that somebody else started with this file. */
const MARK = 'event-timeline job thread';

/** Whether this is such a thread. It then serves until its master ends it. */
export function servesJobs(): boolean {
  if (isMainThread || workerData !== MARK || !parentPort) return false;
  const port = parentPort;
  port.on('message', (job: Job) => {
    doJob(job).then(
      (done) => {
        port.postMessage(done);
      },
      (error: unknown) => {
        port.postMessage({ error: toldOf(job, error) } satisfies Done);
      },
    );
  });
  return true;
}

export interface PoolOptions {
  /** Threads beside this one; below 2 all is done here. */
  readonly threads: number;
  /** The file whose {@link servesJobs} is asked first. */
  readonly entry: URL;
  /** Told in the order of the jobs, as soon as those before are done too. */
  readonly onDone: (done: Done, index: number) => void | Promise<void>;
  /** Told when a job is finished, in any order. */
  readonly onFinished?: (path: string) => void;
}

/** Does all jobs. A thread that dies takes its job with it, as an error, and is replaced. */
export async function runJobs(jobs: readonly Job[], { threads, entry, onDone, onFinished }: PoolOptions): Promise<void> {
  const waiting = new Map<number, Done>();
  let next = 0,
    told = 0;
  const settle = async (index: number, done: Done): Promise<void> => {
    onFinished?.(jobs[index].path);
    waiting.set(index, done);
    for (let ready = waiting.get(told); ready; ready = waiting.get(told)) {
      waiting.delete(told);
      await onDone(ready, told++);
    }
  };
  if (threads < 2) {
    for (const [index, job] of jobs.entries()) await settle(index, await doJob(job));
    return;
  }
  // Telling is a chain of its own, so that two threads never tell at once.
  let telling = Promise.resolve();
  const serve = async (): Promise<void> => {
    let worker = startThread(entry);
    while (next < jobs.length) {
      const index = next++;
      const done = await ask(worker, jobs[index]).catch((error: unknown): Done => {
        worker = startThread(entry);
        return { error: toldOf(jobs[index], error) };
      });
      telling = telling.then(() => settle(index, done));
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, serve));
  await telling;
}

const startThread = (entry: URL): Worker => new Worker(entry, { workerData: MARK });

function ask(worker: Worker, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    const onMessage = (done: Done): void => {
      leave();
      resolve(done);
    };
    const onError = (error: Error): void => {
      leave();
      reject(error);
    };
    const onExit = (): void => {
      leave();
      reject(new Error('its thread ended'));
    };
    const leave = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

function toldOf({ path }: Job, error: unknown): string {
  return `${path}: could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
