import { createServer, type RequestListener, type Server } from "node:http";

/** A server that listens on one or more addresses, at the same port. */
export interface Listening {
  readonly port: number;
  /** Ends it at once, with all connections. */
  close(): void;
}

/** This machine only, by IPv4 and IPv6: browsers choose either for "localhost". */
const LOOPBACK = ["127.0.0.1", "::1"];

/** How many ports are tried, one after another. */
const TRIES = 10;

/**
 * Serves on the given port, or on the next that is free.
 * @param host the address or name to listen on; null for this machine only.
 * @throws when no port is free or the address can't be used.
 */
export async function listen(
  onRequest: RequestListener,
  host: string | null,
  port: number,
): Promise<Listening> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await tryPort(onRequest, host, port === 0 ? 0 : port + tries);
    if (found) return found;
  }
  throw new Error(`The ports ${port} to ${port + TRIES - 1} are in use: name another one with --port.`);
}

/** Null if the port is in use on one of the addresses. */
async function tryPort(
  onRequest: RequestListener,
  host: string | null,
  wanted: number,
): Promise<Listening | null> {
  const servers: Server[] = [];
  let port = wanted;
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  for (const address of host === null ? LOOPBACK : [host]) {
    const server = createServer(onRequest);
    const code = await start(server, address, port);
    if (code === null) {
      servers.push(server);
      port = portOf(server);
      continue;
    }
    // A machine may have no IPv6, or no IPv4.
    if (host === null && ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(code)) continue;
    close();
    if (code === "EADDRINUSE") return null;
    throw new Error(complaint(code, address, port));
  }
  if (servers.length === 0) throw new Error("This machine has no address for itself: name one with --host.");
  return { port, close };
}

/** The code of the error; null if the server listens. */
function start(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((done) => {
    server.once("error", (error) => done("code" in error ? String(error.code) : error.message));
    server.listen({ host, port }, () => done(null));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function complaint(code: string, address: string, port: number): string {
  if (code === "EACCES") return `You may not serve on port ${port}: name one above 1023 with --port.`;
  return `--host ${address} is not an address of this machine (${code}).`;
}
