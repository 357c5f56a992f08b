import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

describe('the commands that browser tests have', () => {
  it('aria-snapshot tells what a screen reader gets', async () => {
    document.body.innerHTML = '<main><button>Set sail</button></main>';
    expect(await executeServerCommand('aria-snapshot', { selector: 'main' })).to.contain('button "Set sail"');
  });

  it('touch puts two fingers down', async () => {
    document.body.innerHTML = '<div id="pad" style="width:300px;height:300px;touch-action:none"></div>';
    const ids = new Set<number>();
    document.querySelector('#pad')?.addEventListener('pointermove', (event) => ids.add((event as PointerEvent).pointerId));
    const points = [
      [
        { x: 60, y: 60 },
        { x: 120, y: 60 },
      ],
      [
        { x: 40, y: 60 },
        { x: 160, y: 60 },
      ],
    ];
    await executeServerCommand('touch', { points });
    expect(ids.size).to.equal(2);
  });

  it('text is painted, so the fonts of the bundled browser are found', () => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.font = '40px sans-serif';
    context.fillText('HHH', 0, 40);
    expect(context.getImageData(0, 0, 100, 50).data.some((value) => value > 0)).to.equal(true);
  });
});
