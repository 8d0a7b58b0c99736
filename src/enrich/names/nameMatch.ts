import type { NameRuleId } from "../../data/rules/names.ts";
import type { NameType } from "../../records/names.ts";
import type { Span } from "../../records/span.ts";

/** A name that a rule found in a text. */
export interface NameMatch extends Span {
  readonly text: string;
  readonly type: NameType;
  readonly rule: NameRuleId;
  readonly strength: number;
}
