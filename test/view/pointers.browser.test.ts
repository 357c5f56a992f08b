import { expect } from '@open-wc/testing';
import { PointerGesture } from '../../src/view/gestures/pointers.js';
import type { ViewChange } from '../../src/view/gestures/view-change.js';

/** One pointer at a time, at a place along the time axis. */
interface Touch {
  readonly type: 'pointerdown' | 'pointermove' | 'pointerup';
  readonly x: number;
  readonly id?: number;
  readonly buttons?: number;
}

/** What pointers do to the picture, step by step; and what else once they are up, if readers like motion. */
async function changesBy(pointerType: 'mouse' | 'touch', touches: readonly Touch[], isCalm = true): Promise<readonly (readonly ViewChange[])[]> {
  const element = document.createElement('div');
  element.setPointerCapture = () => undefined;
  let changes: ViewChange[] = [];
  const gesture = new PointerGesture(
    {
      locate: (along, across) => ({ along, across }),
      apply: (change) => {
        changes.push(change);
      },
    },
    () => isCalm,
  );
  gesture.enable(element);
  const found: ViewChange[][] = [];
  for (const { type, x, id = 1, buttons = 1 } of touches) {
    changes = [];
    element.dispatchEvent(new PointerEvent(type, { pointerId: id, pointerType, buttons, clientX: x }));
    found.push(changes);
    await new Promise((done) => setTimeout(done, 4));
  }
  changes = [];
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  gesture.disable();
  return [...found, changes];
}

/** How far a mouse moved the picture that came over it with these buttons. */
async function movedBy(...moves: { x: number; buttons: number }[]): Promise<number> {
  const changes = await changesBy('mouse', [{ type: 'pointerdown', x: 0 }, ...moves.map((move): Touch => ({ type: 'pointermove', ...move }))]);
  return changes.flat().reduce((sum, { panPx }) => sum + panPx, 0);
}

describe('a mouse on the drawing', () => {
  it('drags as long as its button is down', async () => {
    expect(await movedBy({ x: 40, buttons: 1 }, { x: 60, buttons: 1 })).to.equal(60);
  });

  it('drags nothing once it was let go where nobody listened', async () => {
    expect(await movedBy({ x: 40, buttons: 0 }, { x: 60, buttons: 0 })).to.equal(0);
  });
});

describe('fingers on the drawing', () => {
  it('of which one is lifted after a pinch drag on with the other, without a jump', async () => {
    const [, , , pinched, lifted, dragged] = await changesBy('touch', [
      { type: 'pointerdown', x: 100 },
      { type: 'pointerdown', x: 200, id: 2 },
      { type: 'pointermove', x: 220, id: 2 },
      { type: 'pointermove', x: 80 },
      { type: 'pointerup', x: 80 },
      { type: 'pointermove', x: 250, id: 2 },
      { type: 'pointerup', x: 250, id: 2 },
    ]);
    expect(pinched.some(({ zoom }) => zoom > 1)).to.equal(true);
    expect(lifted).to.deep.equal([]);
    expect(dragged.map(({ panPx, zoom }) => [panPx, zoom])).to.deep.equal([[30, 1]]);
  });

  for (const isCalm of [true, false])
    it(`throw ${isCalm ? 'nothing where motion is unwanted' : 'the picture on'}`, async () => {
      const steps = [0, 20, 40, 60, 80, 100].map((x): Touch => ({ type: 'pointermove', x }));
      const changes = await changesBy('touch', [{ type: 'pointerdown', x: 0 }, ...steps, { type: 'pointerup', x: 100 }], isCalm);
      expect(changes.at(-1)?.length === 0).to.equal(isCalm);
    });
});
