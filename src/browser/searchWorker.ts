/** Searches the index apart from the page, which goes on answering meanwhile. */

import { searchEngine } from "./searchEngine.ts";
import type { Answered, Asked } from "./searchMessages.ts";

const engine = searchEngine();

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.kind === "program") engine.begin(data.address);
  else if (data.kind === "index") engine.use(data.folder, data.index, data.parts);
  else if (data.kind === "lengths") engine.know(data.part, data.lengths);
  else void answer(data.id, data.query);
});

async function answer(id: number, query: string): Promise<void> {
  const answered: Answered = await engine.search(query).then(
    (found) => ({ id, found }),
    (error: unknown) => ({ id, error: String(error) }),
  );
  const columns = "found" in answered ? Object.values(answered.found).map(({ buffer }) => buffer) : [];
  postMessage(answered, { transfer: columns });
}
