import type { NameType } from "../../records/names.ts";

/** A name as it was found at one place of a text. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
  readonly rule: string;
  readonly confidence: number;
}
