/** "2034-03-16T10:00:00": shorter texts, of which there may be a million, have no seconds. */
const WITH_SECONDS = 19;

/** EDTF without the seconds and fractions that say nothing: programs print them always, and where they are zero they tell no more than the rest. */
export function withoutEmptySeconds(edtf: string): string {
  return edtf.length < WITH_SECONDS ? edtf : edtf.replace(/(?<=:..)(:00)?(\.0+)?(?![.\d])/g, '');
}
