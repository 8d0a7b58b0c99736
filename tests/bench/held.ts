import { z } from "zod";

/** What was built, and the most bytes that the build's own thread held, by its stages. */
export const heldSchema = z.object({
  articles: z.number(),
  held: z.array(z.tuple([z.string(), z.number()])),
});

export type Held = z.infer<typeof heldSchema>;
