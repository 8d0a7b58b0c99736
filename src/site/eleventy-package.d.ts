/** Eleventy ships no types; this is the part of its programmatic interface that we call. */
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(input: string, output: string, options: object);
    disableLogger(): void;
    /** @returns the copied files and the written pages. @throws when a template fails. */
    write(): Promise<readonly [unknown, readonly { readonly url: string }[]]>;
  }
}
