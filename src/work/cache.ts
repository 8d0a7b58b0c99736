import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { unlessRefused } from "../write/disk.ts";
import { type Place, readIndex, writeIndex } from "./packIndex.ts";
import { digestOf, FIRST_RESULT, newPack, openPack, type Pack } from "./packs.ts";
import { NOTE, PlaceTable } from "./placeTable.ts";

/** Results of former builds by a key that says all that they depend on. Safe to delete. */
export interface Cache {
  get(key: string): Uint8Array | null;
  /** Whether there is a result, which is then kept for the next build too. It isn't read. */
  has(key: string): boolean;
  put(key: string, bytes: Uint8Array): void;
  /** Where a result lies, for another thread to read. It is then kept for the next build too. Null if it doesn't lie on the disk. */
  stored(key: string): StoredResult | null;
}

/** Where a result lies on the disk. */
export interface StoredResult {
  /** The file. */
  readonly pack: string;
  readonly digest: string;
  readonly place: Place;
}

/** A cache that lasts from build to build. */
export interface DiskCache extends Cache {
  /** Leaves all that it holds for the next build: this one was stopped, or failed. */
  close(): void;
  /** After a whole build, which has used all that is worth keeping. */
  end(): void;
  /** Forgets what this build has put: it failed, perhaps because it was about articles that nobody may see. */
  undo(): void;
}

/** A cache that is only in memory. */
export function memoryCache(): Cache {
  const kept = new Map<string, Uint8Array>();
  return {
    get: (key) => kept.get(key) ?? null,
    has: (key) => kept.has(key),
    put: (key, bytes) => void kept.set(key, bytes),
    stored: () => null,
  };
}

/** A smaller pack isn't worth tidying up. */
const SMALL = 1_000_000;

/**
 * Opens the cache of an output folder, which only one build may use at a time. Whatever happens to its files, a
 * result is given as it was put, or not at all: each has a checksum. What can't be written is kept in memory.
 * @param dir its folder, which is made when there is something to keep.
 */
export function openCache(dir: string): DiskCache {
  const [path, list] = [join(dir, "results.pack"), join(dir, "results.index")];
  const inMemory = new Map<string, Uint8Array>();
  // Results that others have taken the place of. They are gone when a build ends, as they may be of articles that were taken down.
  const former: Place[] = [];
  let pack = openPack(path);
  let places = pack === null ? new PlaceTable() : placesIn(pack, list);
  let isOpen = true;
  const close = () => {
    const closing = pack;
    [pack, isOpen] = [null, false];
    if (closing === null) return;
    unlessRefused(() => writeIndex(list, { id: closing.id, size: closing.size(), places }));
    closing.close();
  };
  return {
    get(key) {
      const digest = digestOf(key);
      const place = places.get(digest);
      const bytes = inMemory.get(digest) ?? (place && pack ? pack.read(digest, place) : null);
      if (bytes) places.note(digest, NOTE.isUsed);
      else places.delete(digest);
      return bytes;
    },
    has(key) {
      const digest = digestOf(key);
      return places.note(digest, NOTE.isUsed) || inMemory.has(digest);
    },
    put(key, bytes) {
      const digest = digestOf(key);
      if (isOpen) pack ??= packIn(dir, path);
      const place = pack?.append(digest, bytes) ?? null;
      const known = places.get(digest);
      if (known) former.push(known);
      if (place) places.set(digest, place);
      else inMemory.set(digest, bytes);
      places.note(digest, NOTE.isUsed | NOTE.isPut);
    },
    stored(key) {
      const digest = digestOf(key);
      const place = pack === null || inMemory.has(digest) ? null : places.get(digest);
      if (place === null) return null;
      places.note(digest, NOTE.isUsed);
      return { pack: path, digest, place };
    },
    close,
    undo() {
      for (const place of former) pack?.erase(place);
      places.leaveThose(NOTE.isPut, true, (place) => pack?.erase(place));
      close();
      if (places.size > 0) return;
      unlessRefused(() => {
        for (const file of [path, list]) rmSync(file, { force: true });
        if (existsSync(dir)) rmdirSync(dir);
      });
    },
    end() {
      places.leaveThose(NOTE.isUsed, false, (place) => pack?.erase(place));
      for (const place of former) pack?.erase(place);
      const tidy = pack && isMostlyWaste(pack, places) ? copyOf(pack, places, `${path}.new`) : null;
      if (tidy === null) close();
      else
        unlessRefused(() => {
          pack?.close();
          // A list of the old pack would be of no use. Without one, the new pack is read through.
          rmSync(list, { force: true });
          renameSync(`${path}.new`, path);
          [pack, places] = [tidy.pack, tidy.places];
          close();
        });
    },
  };
}

function packIn(dir: string, path: string): Pack | null {
  unlessRefused(() => void mkdirSync(dir, { recursive: true }));
  return newPack(path);
}

/** What a pack holds: by its list, and what was added later by reading that part of it through. */
function placesIn(pack: Pack, list: string): PlaceTable {
  const index = readIndex(list);
  const listed = index !== null && index.id === pack.id && index.size <= pack.size() ? index : null;
  const places = listed?.places ?? new PlaceTable();
  pack.scan(listed?.size ?? FIRST_RESULT, (digest, place) => places.set(digest, place));
  return places;
}

function isMostlyWaste(pack: Pack, kept: PlaceTable): boolean {
  let bytes = 0;
  for (const [, { length }] of kept) bytes += length;
  return pack.size() > SMALL && bytes < pack.size() / 2;
}

/** A new pack with some of the results of another; null if the disk refuses it. */
function copyOf(from: Pack, kept: PlaceTable, path: string) {
  const pack = newPack(path);
  const places = new PlaceTable();
  for (const [digest, place] of kept) {
    const bytes = from.read(digest, place);
    const copied = bytes && pack?.append(digest, bytes);
    if (bytes && !copied) return null;
    if (copied) places.set(digest, copied);
  }
  return pack && { pack, places };
}
