import type { Member } from "../read/containers/member.ts";
import type { Scratch } from "../shared/scratch.ts";
import type { FolderFile } from "./folderFiles.ts";

/** A file of a folder, under the path by which it may be called. */
export interface StudyFile extends FolderFile {
  /** The names of private people that are shortened in it. */
  readonly conceals: readonly string[];
}

/** A file that round 1 has studied, as long as an archive is compared. */
export interface KnownFile extends Omit<StudyFile, "member" | "place"> {
  /** Under which key the cache has the result. It says all that this depends on. */
  readonly key: string;
  /** Null for a file of its own. */
  readonly member: Member | null;
}

/** Keeps what is known of files: in a scratch file, so that a large archive needn't be in memory, or else in memory. */
export const keepingFiles =
  (scratch: Scratch | null) =>
  (file: StudyFile, key: string): KnownFile =>
    scratch === null ? new HeldFile(file, key) : new FiledFile(file, key, scratch);

class HeldFile implements KnownFile {
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly key: string;
  readonly register: StudyFile["register"];
  readonly copies: readonly string[];
  readonly conceals: readonly string[];
  readonly member: Member | null;

  constructor({ file, path, bytes, sha256, register, copies, conceals, member }: StudyFile, key: string) {
    this.file = file;
    this.path = path;
    this.bytes = bytes;
    this.sha256 = sha256;
    this.key = key;
    this.register = register;
    this.copies = copies;
    this.conceals = conceals;
    this.member = member ?? null;
  }
}

/** What few files have, or none of a large archive. It stays in memory. */
type Rest = Pick<KnownFile, "register" | "copies" | "conceals" | "member">;

const NOTHING: Rest = { register: null, copies: [], conceals: [], member: null };

/** A file of which a scratch file has the paths and hashes. */
class FiledFile implements KnownFile {
  readonly #place: number;
  readonly #scratch: Scratch;
  readonly #rest: Rest;

  constructor(
    { file, path, bytes, sha256, register, copies, conceals, member }: StudyFile,
    key: string,
    scratch: Scratch,
  ) {
    const parts: Parts = [file, sha256, key, path, bytes];
    this.#place = scratch.put([Buffer.from(JSON.stringify(parts))]);
    this.#scratch = scratch;
    const isPlain = register === null && member === undefined && copies.length + conceals.length === 0;
    this.#rest = isPlain ? NOTHING : { register, copies, conceals, member: member ?? null };
  }

  get file() {
    return this.#read()[0];
  }

  get sha256() {
    return this.#read()[1];
  }

  get key() {
    return this.#read()[2];
  }

  get path() {
    return this.#read()[3];
  }

  get bytes() {
    return this.#read()[4];
  }

  get register() {
    return this.#rest.register;
  }

  get copies() {
    return this.#rest.copies;
  }

  get conceals() {
    return this.#rest.conceals;
  }

  get member() {
    return this.#rest.member;
  }

  #read(): Parts {
    return JSON.parse(Buffer.from(this.#scratch.get(this.#place)).toString());
  }
}

type Parts = readonly [file: string, sha256: string, key: string, path: string, bytes: number];
