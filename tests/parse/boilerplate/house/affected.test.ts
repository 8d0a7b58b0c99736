import { describe } from "node:test";
import { keeps, setsAside } from "../../../support/sift.ts";

describe("affected", () => {
  setsAside("parsing/house", "end", [
    "If you have been affected by any of the issues raised in this story, help is at hand on our support page.",
    "If you, or someone you know, have been affected by this report, a list of organisations is on our website.",
    "Have you been affected by the floods? Email talk@harbourradio.example.",
    "Are you affected by the closure?",
    "Will your pension be affected?",
    "In the UK, Samaritans can be contacted on freephone 555 0123.",
    "If you or someone you know is struggling, call the crisis line on 555 0100.",
    "For confidential support call the helpline on 555 0100.",
  ]);
  keeps("end", [
    "Thousands of families have been affected by the closure of the mill.",
    "The villages affected by the flood will get new pumps.",
    "She was affected by what she saw, and left the service a year later.",
    "For help with the harvest, the farmers turned to their neighbours across the river.",
  ]);
});
