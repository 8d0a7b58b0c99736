import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sha256Of } from "../../src/read/sha256.ts";
import { DISK } from "../../src/write/disk.ts";
import { FileList, type Written } from "../../src/write/fileList.ts";
import { folderOutput } from "../../src/write/output.ts";
import { pathsBelow } from "../../src/write/tree.ts";
import { inFolder } from "../support/folder.ts";

/** A disk that is never changed. */
const NO_DISK = { ...DISK, makeFolder: () => {}, write: () => {}, removeFile: () => {} };

describe("folder output", () => {
  test("writes texts and copies bytes, makes the folders for them, and lists what it wrote", () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0, 0x41]);
    inFolder({ "original.bin": bytes }, (dir) => {
      const output = folderOutput(join(dir, "out"));
      output.copy(join(dir, "original.bin"), "o/original.txt");
      output.write("a/b/c.md", "é\n");
      output.write("a/b/d.md", "1");
      output.write("a/b/d.md", "2");
      const text = (path: string) => readFileSync(join(dir, "out", path), "utf8");
      assert.deepEqual([text("a/b/c.md"), text("a/b/d.md")], ["é\n", "2"]);
      assert.deepEqual([...readFileSync(join(dir, "out/o/original.txt"))], [...bytes]);
      assert.deepEqual(
        [...output.written()],
        [
          { path: "a/b/c.md", bytes: 3, sha256: sha256Of("é\n"), inputs: null, time: null },
          { path: "a/b/d.md", bytes: 1, sha256: sha256Of("2"), inputs: null, time: null },
          { path: "o/original.txt", bytes: 4, sha256: sha256Of(bytes), inputs: null, time: null },
        ],
      );
    });
  });

  test("gives a file that lies ready a second path, in place of what is there, and never writes into it", () =>
    inFolder({ "laid/1": "rain", "laid/2": "snow" }, (dir) => {
      const output = folderOutput(join(dir, "out"));
      const laid = (name: string, text: string) => ({
        ...{ file: join(dir, "laid", name), bytes: text.length, sha256: sha256Of(text) },
      });
      const there = () => readFileSync(join(dir, "out/a/b.html"), "utf8");
      output.write("a/b.html", "fog");
      output.write("a/b.html", laid("1", "rain"), "of rain");
      assert.equal(there(), "rain");
      const listed = { path: "a/b.html", bytes: 4, sha256: sha256Of("rain"), inputs: "of rain", time: null };
      assert.deepEqual([...output.written()], [listed]);
      output.write("a/b.html", laid("2", "snow"));
      output.write("a/b.html", "hail");
      assert.equal(there(), "hail");
      assert.deepEqual(
        ["1", "2"].map((name) => readFileSync(join(dir, "laid", name), "utf8")),
        ["rain", "snow"],
      );
    }));

  test("removes what it wrote, and nothing else", () =>
    inFolder({ "out/theirs.txt": "theirs" }, (dir) => {
      const output = folderOutput(join(dir, "out"));
      output.write("a/b.txt", "b");
      for (const path of ["a/b.txt", "a/b.txt", "theirs.txt", "none.txt"]) output.remove(path);
      assert.deepEqual(pathsBelow(join(dir, "out")), ["theirs.txt"]);
      assert.deepEqual([...output.written()], []);
    }));

  test("lists what is there in the order of the paths, whatever was carried over, written, removed or asked for before", () =>
    inFolder({}, (dir) => {
      const names = ["a", "a/b", "a/c", "a-b", "B", "c/é", "c/z", "\u{1F6A2}", "\uFB01"].map(
        (name) => `${name}.txt`,
      );
      const listed = (paths: readonly string[]) => {
        const files = new FileList();
        for (const path of [...paths].sort())
          files.set({ path, bytes: 1, sha256: sha256Of("x"), time: 0, inputs: "kept" });
        return files;
      };
      const step = fc.tuple(
        fc.constantFrom("carry" as const, "write" as const, "remove" as const, "ask" as const),
        fc.constantFrom(...names),
      );
      fc.assert(
        fc.property(fc.subarray(names), fc.array(step), (before, steps) => {
          const former = { dir, files: listed(before), sealed: null };
          const output = folderOutput(dir, NO_DISK, former, () => true);
          const there = new Set<string>();
          const does = {
            ask: (path: string) => void [...(path < "b" ? output.written() : output.written().below("a"))],
            carry: (path: string) => void (output.carry(path, "kept") && there.add(path)),
            write(path: string) {
              there.add(path);
              output.write(path, "y");
            },
            remove(path: string) {
              there.delete(path);
              output.remove(path);
            },
          };
          for (const [what, path] of steps) does[what](path);
          assert.deepEqual(
            Array.from(output.written(), ({ path }) => path),
            [...there].sort(),
          );
          const below = ({ path, bytes, sha256 }: Written) => ({
            path: path.slice("a/".length),
            bytes,
            sha256,
          });
          assert.deepEqual(
            [...output.written().below("a")],
            [...output.written()].flatMap((file) => (file.path.startsWith("a/") ? [below(file)] : [])),
          );
        }),
      );
    }));

  test("the hash is SHA-256, as sha256sum prints it", () => {
    assert.equal(sha256Of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
