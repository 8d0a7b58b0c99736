import { once } from "node:events";
import { createServer } from "node:http";

/** A stand-in for an object store that speaks S3: enough of it to see what we ask, and what we make of the answers. */
export interface ObjectServer {
  readonly url: string;
  /** What was put there, by its path. */
  readonly objects: Map<string, Buffer>;
  /** Answers the next requests with these codes, and does nothing. */
  failNext(...codes: readonly number[]): void;
  close(): Promise<void>;
}

const NO_KEY = "<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>There is none</Message></Error>";
const NO_BUCKET = NO_KEY.replace("NoSuchKey", "NoSuchBucket");

/** The first objects below a prefix, as S3 lists them. */
function listOf(paths: readonly string[], bucket: string, prefix: string): string {
  const keys = paths.map((path) => path.slice(bucket.length + 2)).filter((key) => key.startsWith(prefix));
  const contents = keys.slice(0, MOST_LISTED).map((key) => `<Contents><Key>${key}</Key></Contents>`);
  return `<?xml version='1.0'?><ListBucketResult>${contents.join("")}</ListBucketResult>`;
}

/** S3 lists 1,000. */
const MOST_LISTED = 2;

/** @param bucket the only one there. */
export async function objectServer(bucket: string): Promise<ObjectServer> {
  const objects = new Map<string, Buffer>();
  const failing: number[] = [];
  const answer = (
    method: string,
    { path, prefix }: { readonly path: string; readonly prefix: string | null },
    body: Buffer,
  ): readonly [number, string | Buffer] => {
    if (prefix !== null) return [200, listOf([...objects.keys()], bucket, prefix)];
    if (!path.startsWith(`/${bucket}/`)) return [404, NO_BUCKET];
    const object = objects.get(path);
    if (method === "PUT") objects.set(path, body);
    if (method === "DELETE") objects.delete(path);
    if (method === "PUT" || method === "DELETE") return [200, ""];
    return object === undefined ? [404, NO_KEY] : [200, object];
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "" } = request;
    const { pathname, searchParams } = new URL(url, "http://x");
    const asked = { path: decodeURIComponent(pathname), prefix: searchParams.get("prefix") };
    const failure = failing.shift();
    const [code, body] = failure === undefined ? answer(method, asked, Buffer.concat(chunks)) : [failure, ""];
    response.writeHead(code).end(method === "HEAD" ? "" : body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    failNext: (...codes) => void failing.push(...codes),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
