import { copyParagraphs } from "./copyParagraphs.ts";
import { copyReferences } from "./copyReferences.ts";
import { quietTimes } from "./quietTimes.ts";

quietTimes();
copyReferences();
copyParagraphs();
