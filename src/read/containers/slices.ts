import type { Slice } from "./member.ts";

/** A slice of what another one holds, as slices of the file. What isn't packed is a part of the file itself. */
export function within(outer: Slice | null, inner: Slice): readonly Slice[] {
  if (outer === null) return [inner];
  return outer.packing === "none" ? [{ ...inner, offset: outer.offset + inner.offset }] : [outer, inner];
}
