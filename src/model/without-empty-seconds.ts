/** EDTF without the seconds and fractions that say nothing: programs print them always, and where they are zero they tell no more than the rest. */
export function withoutEmptySeconds(edtf: string): string {
  return edtf.replace(/(?<=:..)(:00)?(\.0+)?(?![.\d])/g, '');
}
