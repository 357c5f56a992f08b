// The EDTF oracle ships no types; this is what the tests use of it.
declare module 'edtf' {
  const edtf: (text: string) => { readonly min: number; readonly max: number; readonly edtf: string };
  export default edtf;
}
