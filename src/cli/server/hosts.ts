/** Addresses that stand for all addresses of the machine. */
const WILDCARDS: readonly (string | null)[] = ["0.0.0.0", "::"];

export const isWildcard = (host: string | null) => WILDCARDS.includes(host);

/** A host as addresses write it: IPv6 in brackets. */
export const inAddress = (host: string) => (host.includes(":") ? `[${host}]` : host);

/** Where a request came in, and what `--host` names. */
interface Entrance {
  readonly given: string | null;
  readonly port: number;
  /** The address of this machine that the request came to. */
  readonly address: string;
}

/**
 * Whether the Host of a request is one that a person would type here. Another website can let its own name point to
 * this machine and have the reader's browser ask us (DNS rebinding): then the Host is the name of that website.
 */
export function isOurs(host: string | undefined, { given, port, address }: Entrance): boolean {
  const own = isWildcard(given) ? address.replace(/^::ffff:/, "") : given;
  const names = ["localhost", "127.0.0.1", "[::1]", ...(own === null ? [] : [inAddress(own).toLowerCase()])];
  const asked = host?.toLowerCase();
  return names.some((name) => asked === `${name}:${port}` || (port === 80 && asked === name));
}
