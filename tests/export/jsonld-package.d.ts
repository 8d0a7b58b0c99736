/** jsonld ships no types; this is the part that the tests call. */
declare module "jsonld" {
  interface Options {
    readonly base: string;
    readonly safe: boolean;
    readonly documentLoader: (
      url: string,
    ) => Promise<{ readonly document: object; readonly documentUrl: string }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<readonly object[]> };
  export default jsonld;
}
