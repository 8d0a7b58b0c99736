/** Where the objects of a store lie. */
export interface S3Address {
  readonly bucket: string;
  /** What stands before each key: empty, or with a slash at its end. */
  readonly prefix: string;
  /** The address of the server; null for Amazon's. */
  readonly endpoint: string | null;
  readonly region: string | null;
}

/** @throws when it isn't `s3://BUCKET/PREFIX`. */
export function s3Address(address: string): S3Address {
  const { hostname, pathname, searchParams } = new URL(address);
  if (hostname === "") throw new Error(`${address} names no bucket: write s3://BUCKET/PREFIX`);
  const path = pathname.replace(/^\/+|\/+$/g, "");
  return {
    bucket: hostname,
    prefix: path === "" ? "" : `${path}/`,
    endpoint: searchParams.get("endpoint"),
    region: searchParams.get("region"),
  };
}

/** An address as it may be shown: without a password. */
export const shownAddress = (address: string): string => address.replace(/:\/\/[^@/]*@/, "://");

/** Whether it is the address of a Redis: `redis://HOST:PORT`, or `rediss://` for one with TLS. */
export function isRedisAddress(address: string): boolean {
  return /^rediss?:\/\/[^\s/]/.test(address) && URL.canParse(address);
}
