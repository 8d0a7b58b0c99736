import type { RevocableOutput } from "./output.ts";

/** The same output, which notes the paths of what is there. @param paths gets them. */
export const noting = (output: RevocableOutput, paths: Set<string>): RevocableOutput => ({
  write(path, content, inputs) {
    output.write(path, content, inputs);
    paths.add(path);
  },
  copy(from, path, inputs) {
    output.copy(from, path, inputs);
    paths.add(path);
  },
  carry(path, inputs) {
    const isCarried = output.carry(path, inputs);
    if (isCarried) paths.add(path);
    return isCarried;
  },
  remove(path) {
    output.remove(path);
    paths.delete(path);
  },
});
