// A journey from its start to its end, with all laws asked after each step.
import { expect } from '@open-wc/testing';
import type { Journey, Step } from './journey.js';
import { LAST_LAWS, LAWS } from './laws.js';
import { Traveller } from './traveller.js';

/** A law that does not hold. */
export class Broken extends Error {
  readonly law: string;

  constructor(law: string, how: string) {
    super(`${law}: ${how}`);
    this.law = law;
  }
}

/** What a page does, not a reader: an address does not tell of it. */
const FROM_OUTSIDE = /^(?:set|select|letGo|edit|split|merge|accept)$/;

/** @returns undefined where all laws hold all the way. */
export async function go(journey: Journey): Promise<Broken | undefined> {
  const traveller = new Traveller(journey);
  try {
    await traveller.start();
    ask(traveller);
    for (const step of journey.steps) {
      traveller.isGivenOnce &&= step.do !== 'give' && step.do !== 'article';
      traveller.isSetOnce &&= !FROM_OUTSIDE.test(step.do);
      await traveller.take(step);
      ask(traveller, step);
    }
    traveller.frame.style.display = '';
    await traveller.rest();
    ask(traveller);
    await askAxe(traveller);
    for (const [name, law] of Object.entries(LAST_LAWS)) {
      const how = await law(traveller);
      if (how) throw new Broken(name, how);
      ask(traveller);
    }
  } catch (error) {
    return error instanceof Broken ? error : new Broken('it comes to rest', (error as Error).stack ?? String(error));
  } finally {
    await traveller.end();
  }
  return undefined;
}

function ask(traveller: Traveller, step?: Step): void {
  for (const [name, law] of Object.entries(LAWS)) {
    const how = law(traveller, step);
    if (how) throw new Broken(name, `${how}${step ? ` (after ${JSON.stringify(step)})` : ''}`);
  }
}

async function askAxe({ element, isShown }: Traveller): Promise<void> {
  if (!isShown) return;
  try {
    await expect(element).to.be.accessible();
  } catch (error) {
    throw new Broken('axe finds nothing', (error as Error).message);
  }
}
