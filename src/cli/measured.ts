/** What `eval` can measure, and whether it needs a folder of annotated documents or one file. */
export const MEASURED = {
  timeml: "DIR",
  dating: "DIR or FILE",
  ner: "FILE",
  quotes: "FILE",
  topics: "FILE",
  gold: "DIR",
  calibration: "DIR",
} as const;
export type Measured = keyof typeof MEASURED;

export const isMeasured = (what: string | undefined): what is Measured =>
  what !== undefined && Object.hasOwn(MEASURED, what);
