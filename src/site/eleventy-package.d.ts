/** Eleventy ships no types; this is the part of its programmatic interface that we call. */
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(input: string, output: string, options: object);
    disableLogger(): void;
    /** Renders all pages and writes none. The path of one that is not for the site is false. @throws when a template fails. */
    toJSON(): Promise<readonly { readonly outputPath: string | false; readonly content: string }[]>;
  }
}
