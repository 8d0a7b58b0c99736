import { compared } from "../relate/alike/asking.ts";
import { answering } from "./answering.ts";

/** A worker's thread that does one comparison of two slices of articles after the other. */
answering(async (comparison: Parameters<typeof compared>[0]) => compared(comparison));
