/** How the blocks of a Markdown text stand on the page. It is kept beside the words, which stay plain. */
import type { Span } from "./span.ts";

/** What a block stands in. Blocks with the same `id` stand in the same one. */
export type Container =
  | { readonly kind: "quote"; readonly id: number }
  | { readonly kind: "table"; readonly id: number }
  | {
      readonly kind: "item";
      readonly id: number;
      /** The id of its list. */
      readonly list: number;
      /** With its punctuation, such as `3.`; empty in a list with bullets. */
      readonly number: string;
    }
  /** A footnote. */
  | { readonly kind: "note"; readonly id: number; readonly label: string };

/** Words that are marked, as offsets in the block's text. Any two marks are nested or separate. */
export type Mark = Span &
  (
    | { readonly kind: "emphasis" | "strong" | "struck" | "code" }
    /** A line ends here; it has no words. */
    | { readonly kind: "break" }
    /** The address begins with `http:`, `https:` or `mailto:`. */
    | { readonly kind: "link"; readonly href: string; readonly title: string }
    /** The number of a footnote stands here; it has no words. */
    | { readonly kind: "note"; readonly label: string }
  );

/** What a block is, besides words: lines of code, or a row of a table. */
export type Form =
  | { readonly kind: "words" }
  /** The lines as they are; the block's text is the same with single spaces. */
  | { readonly kind: "code"; readonly lines: string }
  /** The cells, as offsets in the block's text, which has `|` between them. */
  | { readonly kind: "row"; readonly isHead: boolean; readonly cells: readonly Span[] };

export interface Layout {
  /** The outermost first. */
  readonly within: readonly Container[];
  readonly form: Form;
  /**
   * How many characters at the beginning are the number of its item with a space: `3. `. It is more than the block has, if
   * the block is nothing but the number.
   */
  readonly lead: number;
  readonly marks: readonly Mark[];
}
