import { z } from "zod";
import type { AnnotatedText } from "../../enrich/annotateText.ts";

const entity = z.object({
  canonical: z.string(),
  aliases: z.array(z.string()),
  alt: z.string().optional(),
});

/** What every measure reads of an article annotated by hand; each reads further keys by its own schema. */
export const goldSchema = z.looseObject({
  file: z.string(),
  people: z.array(entity),
  places: z.array(entity),
  orgs: z.array(entity),
  optional: z.array(z.string()).default([]),
});

export type Gold = z.infer<typeof goldSchema>;

/** An article annotated by hand, and what Dateline finds in it. */
export interface GoldDocument {
  /** The file of its annotations. */
  readonly name: string;
  readonly gold: Gold;
  readonly article: AnnotatedText;
}
