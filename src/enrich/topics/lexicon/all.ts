import { arts } from "./arts.ts";
import { conflict } from "./conflict.ts";
import { crime } from "./crime.ts";
import { disaster } from "./disaster.ts";
import { economy } from "./economy.ts";
import { education } from "./education.ts";
import { environment } from "./environment.ts";
import { health } from "./health.ts";
import { humanInterest } from "./humanInterest.ts";
import { labour } from "./labour.ts";
import type { TopicLexicon } from "./lexicon.ts";
import { lifestyle } from "./lifestyle.ts";
import { politics } from "./politics.ts";
import { religion } from "./religion.ts";
import { science } from "./science.ts";
import { society } from "./society.ts";
import { sport } from "./sport.ts";
import { weather } from "./weather.ts";

/**
 * The seventeen top topics of the IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/,
 * CC BY 4.0), in the order of their ids; names and ids are theirs, the words are ours.
 */
export const TOPICS: readonly TopicLexicon[] = [
  arts,
  crime,
  disaster,
  economy,
  education,
  environment,
  health,
  humanInterest,
  labour,
  lifestyle,
  politics,
  religion,
  science,
  society,
  sport,
  conflict,
  weather,
];
