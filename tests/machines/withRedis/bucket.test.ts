import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { openStore } from "../../../src/machines/store.ts";
import { inFolder } from "../../support/folder.ts";
import { holdsStoreRules } from "../../support/storeRules.ts";

/** A server that speaks S3. Some of its packages don't say their licence, so it is none of ours. */
const SERVER = "@20minutes/s3rver";

interface Server {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}

/** The server, if a person has installed it: `npm install --global @20minutes/s3rver`. */
function serverIn(directory: string): Server | null {
  const root = execFileSync("npm", ["root", "--global"], { encoding: "utf8" }).trim();
  if (!existsSync(join(root, SERVER))) return null;
  const Made = createRequire(join(root, "x"))(SERVER);
  return new Made({
    ...{ port: 0, address: "127.0.0.1", silent: true, directory },
    configureBuckets: [{ name: "news" }],
    // It reckons with an address of a list without the slash that the SDK asks for, and signs.
    allowMismatchedSignatures: true,
  });
}

test("a store in a bucket: a server from a package says the same", (t) =>
  inFolder({}, async (dir) => {
    const server = serverIn(dir);
    if (server === null) return t.skip(`needs npm install --global ${SERVER}`);
    const { port } = await server.run();
    try {
      Object.assign(process.env, { AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER" });
      const store = await openStore(`s3://news/some?endpoint=http://127.0.0.1:${port}`);
      await holdsStoreRules(store);
      store.close();
    } finally {
      await server.close();
    }
  }));
