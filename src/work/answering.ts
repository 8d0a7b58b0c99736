import { parentPort } from "node:worker_threads";

/**
 * Has a worker's thread answer each task that it is sent, in their order. If it fails at one, the thread ends, and whoever has
 * started it hears of the error. It also ends when it waits for something that has ended without a word, such as another process.
 * @param handOver the parts of an answer that are handed over in place of being copied.
 */
export function answering<Task, Result>(
  answer: (task: Task) => Promise<Result>,
  handOver: (result: Result) => readonly ArrayBuffer[] = () => [],
): void {
  let last: Promise<void> = Promise.resolve();
  let open = 0;
  parentPort?.on("message", (task: Task) => {
    open += 1;
    // While there is a task, only the task keeps the thread alive.
    parentPort?.unref();
    last = last.then(async () => {
      const result = await answer(task);
      parentPort?.postMessage(result, handOver(result));
      open -= 1;
      if (open === 0) parentPort?.ref();
    });
  });
}
