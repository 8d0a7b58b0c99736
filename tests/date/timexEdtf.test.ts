import assert from "node:assert/strict";
import { test } from "node:test";
import { timexToEdtf } from "../../src/date/timexEdtf.ts";

const EDTF: Readonly<Record<string, string | null>> = {
  "2021-05-20": "2021-05-20",
  "2021-05-20TMO": "2021-05-20",
  "2021-05-20T22:30": "2021-05-20",
  "2021-05": "2021-05",
  "2021": "2021",
  "198": "198X",
  "18": "18XX",
  "2021-Q3": "2021-35",
  "2021-H2": "2021-41",
  "2021-SU": "2021-22",
  "2021-W20": "2021-05-17/2021-05-23",
  "2021-W20-WE": "2021-05-22/2021-05-23",
  "2020-W53": "2020-12-28/2021-01-03",
  "2021-02-30": null,
  "XXXX-05-03": null,
  P2D: null,
  PRESENT_REF: null,
  "2024-10-29T10:00": "2024-10-29",
  "2021-13": null,
  XX9: null,
  XX98: null,
  "XXXX-WXX": null,
  "XXXX-WXX-WE": null,
  "XXXX-12-25": null,
  "XXXX-Q2": null,
  PT1H30M: null,
  BC0490: null,
};

test("timex: calendar values have an EDTF, others have none", () => {
  for (const [value, edtf] of Object.entries(EDTF)) assert.equal(timexToEdtf(value), edtf, value);
});
