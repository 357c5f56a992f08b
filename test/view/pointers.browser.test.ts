import { expect } from '@open-wc/testing';
import { PointerGesture } from '../../src/view/gestures/pointers.js';

/** How far a mouse moved the picture that came over it with these buttons. */
function movedBy(...moves: { x: number; buttons: number }[]): number {
  const element = document.createElement('div');
  element.setPointerCapture = () => undefined;
  let movedPx = 0;
  const gesture = new PointerGesture(
    {
      locate: (along, across) => ({ along, across }),
      apply: ({ panPx }) => {
        movedPx += panPx;
      },
    },
    () => true,
  );
  gesture.enable(element);
  gesture.begin(new PointerEvent('pointerdown', { pointerId: 1, pointerType: 'mouse', buttons: 1, clientX: 0 }));
  for (const { x, buttons } of moves)
    element.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, pointerType: 'mouse', buttons, clientX: x }));
  gesture.disable();
  return movedPx;
}

describe('a mouse on the drawing', () => {
  it('drags as long as its button is down', () => {
    expect(movedBy({ x: 40, buttons: 1 }, { x: 60, buttons: 1 })).to.equal(60);
  });

  it('drags nothing once it was let go where nobody listened', () => {
    expect(movedBy({ x: 40, buttons: 0 }, { x: 60, buttons: 0 })).to.equal(0);
  });
});
