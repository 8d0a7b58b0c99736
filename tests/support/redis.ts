import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { atEnd } from "./atEnd.ts";

/** A Redis of a test's own, which keeps nothing on the disk: after a restart it knows nothing. */
export interface OwnRedis {
  readonly address: string;
  /** Ends it without a word, and starts it again at the same address. */
  restart(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** @throws when Redis isn't installed: the message says what to do. */
export async function ownRedis(dir: string): Promise<OwnRedis> {
  const port = await freePort();
  const start = async () => {
    const args = [
      "--port",
      `${port}`,
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      dir,
    ];
    const child = spawn("redis-server", args, { stdio: ["ignore", "pipe", "ignore"] });
    await ready(child);
    return child;
  };
  let child = await start();
  atEnd(() => void child.kill("SIGKILL"));
  return {
    address: `redis://127.0.0.1:${port}`,
    async restart() {
      child.kill("SIGKILL");
      await once(child, "exit");
      child = await start();
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", (cause) => {
      reject(new Error("These tests need Redis: apt-get install redis-server", { cause }));
    });
    child.once("exit", (code) => reject(new Error(`redis-server ended with ${String(code)}`)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.includes("Ready to accept connections")) resolve();
    });
  });
}
