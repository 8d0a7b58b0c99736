import type { Layout, Mark } from "../../records/layout.ts";
import type { Block } from "../../records/source.ts";
import type { Span } from "../../records/span.ts";
import { type Edit, movedOffsets } from "./edits.ts";
import type { Shortener } from "./shortener.ts";

/**
 * How a block stands on the page, after its words were edited.
 * @param edits of the block's text, in order.
 * @param labels what the labels of the footnotes become.
 */
export function shortLayout(
  { within, form, lead, marks }: Layout,
  edits: readonly Edit[],
  labels: ReadonlyMap<string, string>,
  shortener: Shortener,
): Layout {
  const moved = movedOffsets(edits);
  const span = ({ start, end }: Span): Span => ({ start: moved(start, false), end: moved(end, true) });
  const label = (one: string) => labels.get(one) ?? one;
  return {
    within: within.map((one) => (one.kind === "note" ? { ...one, label: label(one.label) } : one)),
    form:
      form.kind === "row"
        ? { ...form, cells: form.cells.map(span) }
        : form.kind === "code"
          ? { ...form, lines: shortener.text(form.lines) }
          : form,
    // The number of an item holds no name, so it is as long as before.
    lead,
    marks: marks.flatMap((mark): Mark[] => {
      const at = span(mark);
      if (mark.kind === "note") return [{ ...mark, ...at, label: label(mark.label) }];
      if (mark.kind !== "link") return [{ ...mark, ...at }];
      return shortener.holds(mark.href) ? [] : [{ ...mark, ...at, title: shortener.text(mark.title) }];
    }),
  };
}

/** What the labels of an article's footnotes become: two that were different stay so. */
export function shortLabels(blocks: readonly Block[], { path }: Shortener): ReadonlyMap<string, string> {
  const all = new Set(
    blocks.flatMap(({ layout }) =>
      layout ? [...layout.within, ...layout.marks].flatMap((one) => ("label" in one ? one.label : [])) : [],
    ),
  );
  const taken = new Set([...all].filter((label) => path(label) === label));
  return new Map(
    [...all].map((label) => {
      const short = path(label);
      if (short === label) return [label, label] as const;
      let [unused, number] = [short, 2];
      while (taken.has(unused)) unused = `${short}-${number++}`;
      taken.add(unused);
      return [label, unused] as const;
    }),
  );
}
