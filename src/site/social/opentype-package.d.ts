/** opentype.js ships no types; this is the part that we call. */
declare module "opentype.js" {
  export interface Font {
    /** 0 for a character that the font doesn't have. */
    charToGlyphIndex(char: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { readonly commands: readonly PathCommand[] };
  }
  export type PathCommand =
    | { readonly type: "M" | "L"; readonly x: number; readonly y: number }
    | { readonly type: "Q"; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
    | {
        readonly type: "C";
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: "Z" };
  /** It is CommonJS: Node sees one default export. */
  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
