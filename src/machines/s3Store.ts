import type { S3ClientConfig } from "@aws-sdk/client-s3";
import { lanes } from "../shared/lanes.ts";
import { s3Address } from "./addresses.ts";
import { library } from "./library.ts";
import { type Store, StoreFailure } from "./store.ts";

/** How often a request is tried that fails on the way, or that the server asks to repeat. */
const TRIES = 5;

/** How many objects are removed at once. */
const AT_ONCE = 16;

/**
 * A store in a bucket of an S3-compatible object store. Credentials come from where the AWS SDK looks for them: the environment, the
 * user's profile, or the machine's role.
 * @param address `s3://BUCKET/PREFIX`, with `?endpoint=URL` for another server than Amazon's, and `&region=NAME`.
 * @throws StoreFailure when the package for it isn't installed.
 */
export async function s3Store(address: string): Promise<Store> {
  const { bucket, prefix, endpoint, region } = s3Address(address);
  const sdk = await library("@aws-sdk/client-s3", () => import("@aws-sdk/client-s3"));
  const config: S3ClientConfig = {
    maxAttempts: TRIES,
    // We compare hashes of our own, and other servers don’t know all of Amazon’s.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(region === null ? {} : { region }),
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true, region: region ?? "us-east-1" }),
  };
  const client = new sdk.S3Client(config);
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}${key}` });
  return {
    get: (key) =>
      unlessMissing(address, null, async () => {
        const { Body } = await client.send(new sdk.GetObjectCommand(at(key)));
        return (await Body?.transformToByteArray()) ?? null;
      }),
    has: (key) =>
      unlessMissing(address, false, async () => {
        await client.send(new sdk.HeadObjectCommand(at(key)));
        return true;
      }),
    async put(key, bytes) {
      const body = bytes instanceof Uint8Array ? bytes : Buffer.concat(bytes);
      const command = new sdk.PutObjectCommand({ ...at(key), Body: body, ContentLength: body.length });
      await unlessMissing(address, null, () => client.send(command), isNoObject);
    },
    remove: (key) =>
      unlessMissing(address, undefined, async () => {
        await client.send(new sdk.DeleteObjectCommand(at(key)));
      }),
    path: () => null,
    clear: (folder) =>
      unlessMissing(address, undefined, async () => {
        // What was listed is removed before more is: the list always begins anew.
        for (let isMore = true; isMore; ) {
          const list = new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: at(`${folder}/`).Key });
          const { Contents = [] } = await client.send(list);
          await lanes(Contents, AT_ONCE, ({ Key }) =>
            client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key })),
          );
          isMore = Contents.length > 0;
        }
      }),
    close: () => client.destroy(),
  };
}

/** A bucket that isn't there is a fault, an object that isn't there is an answer. */
const isNoObject = () => false;
const isMissing = (name: string) => name === "NoSuchKey" || name === "NotFound";

async function unlessMissing<T, M>(
  address: string,
  missing: M,
  run: () => Promise<T>,
  isAnswer: (name: string) => boolean = isMissing,
): Promise<T | M> {
  try {
    return await run();
  } catch (cause) {
    const [name, message] = cause instanceof Error ? [cause.name, cause.message] : ["", String(cause)];
    if (isAnswer(name)) return missing;
    throw new StoreFailure(`The store ${address} can’t be used: ${message || name}`, { cause });
  }
}
