/** What we read of the package, which has no types of its own. */
declare module "markdown-it-footnote" {
  import type MarkdownIt from "markdown-it";

  const footnotes: (markdown: InstanceType<typeof MarkdownIt>) => void;
  export default footnotes;
}
