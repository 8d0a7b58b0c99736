import type { startWorker as onHost } from "../host/startWorker.ts";
import { searchEngine } from "../searchEngine.ts";

/** From a disk browsers start no workers, so the page itself searches. */
export const startWorker: typeof onHost = (program) => {
  const engine = searchEngine();
  engine.begin(program);
  return {
    begin: engine.use,
    know: engine.know,
    search: engine.search,
  };
};
