// Which key asks for what. Pure: the element does it.

export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'screenBack'
  | 'screenOn'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'open'
  | 'close'
  | 'search'
  | 'help'
  | 'back'
  | 'today'
  | 'fold';

const KEYS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['Home', 'first'],
  ['End', 'last'],
  ['PageUp', 'screenBack'],
  ['PageDown', 'screenOn'],
  ['+', 'zoomIn'],
  ['=', 'zoomIn'],
  ['-', 'zoomOut'],
  ['_', 'zoomOut'],
  ['0', 'fit'],
  ['Enter', 'open'],
  [' ', 'open'],
  ['Escape', 'close'],
  ['/', 'search'],
  ['?', 'help'],
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Backspace', 'back'],
  ['t', 'today'],
  ['f', 'fold'],
]);

/** The parts of a `KeyboardEvent` that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The command for a key on the drawing; undefined leaves the key to the page.
 * @param isRightToLeft - Time runs from right to left, so the left arrow goes on.
 */
export function commandFor(press: KeyPress, isRightToLeft: boolean): Command | undefined {
  if (press.ctrlKey || press.metaKey) return undefined;
  if (press.altKey) return press.key === 'ArrowLeft' ? 'back' : undefined;
  if (press.key === 'ArrowRight') return isRightToLeft ? 'previous' : 'next';
  if (press.key === 'ArrowLeft') return isRightToLeft ? 'next' : 'previous';
  return KEYS.get(press.key);
}
