import { wordSet } from "./wordSet.ts";

/** Head nouns of names that are not a person, place or organisation: wars, prizes, laws, works. */
export const OTHER_HEADS = wordSet(`
  war wars battle battles campaign revolution uprising rebellion massacre genocide crisis conflict operation treaty pact accord accords
  agreement protocol convention declaration constitution charter act bill law laws amendment code resolution directive
  award awards prize prizes medal medals trophy cup cups championship cups championships olympics games tournament open classic
  masters marathon derby grand_prix prix series season tour festival fair expo exhibition conference symposium summit
  day week month year christmas eve night holiday theorem theory effect syndrome disease virus language languages alphabet
  script era age dynasty period century movement_day report review plan project program programme initiative strategy
  bible gospel psalms album song single book novel edition version model engine aircraft fighter bomber missile rifle
  tank class sea_king helicopter protocols people peoples tribe tribes concerto sonata opera ballet symphony_no waltz
  requiem mass amplifier guitar reality studies science sciences history doctrine manifesto elections election referendum
  primary debate hearing hearings scandal affair trial case boomer boomers`);

/** Words before the name of a storm, which is a first name. */
export const STORMS: ReadonlySet<string> = new Set(["hurricane", "typhoon", "cyclone", "storm"]);

/** These begin names of other things in other languages: "El Zorvan". */
export const FOREIGN_ARTICLES = wordSet(
  "la le les el los las il i te ngā der die das den dem ein eine un une des o os as casa centro partido",
);
