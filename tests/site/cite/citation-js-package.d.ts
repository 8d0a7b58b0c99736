/** citation-js ships no types; this is the part that the tests call. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    readonly data: readonly {
      readonly id: string;
      readonly type: string;
      readonly genre?: string;
      readonly title: string;
      readonly URL?: string;
      readonly note?: string | readonly string[];
      readonly "container-title"?: string;
      readonly author?: readonly object[];
      readonly issued?: {
        readonly "date-parts"?: readonly (readonly number[])[];
        readonly circa?: boolean;
      };
    }[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
