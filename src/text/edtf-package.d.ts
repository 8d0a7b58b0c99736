/** The package ships no types; this is the one function that we call. */
declare module "edtf" {
  /** @throws when the text is not EDTF, levels 0 to 2. */
  export function parse(text: string): object;
}
