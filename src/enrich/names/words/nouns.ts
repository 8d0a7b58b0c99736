import { wordSet } from "./wordSet.ts";

/** Nouns before the name of an organisation, or after it in "Quexa, a …": "the battery maker Quexa". */
export const ORG_NOUNS = wordSet(`
  company firm giant bank maker manufacturer carmaker automaker chipmaker drugmaker retailer airline carrier operator lender
  insurer reinsurer developer watchdog agency newspaper daily weekly magazine tabloid broadcaster channel network website platform
  app startup start-up conglomerate subsidiary affiliate ngo charity nonprofit non-profit organisation organization group
  union publisher label brand monopoly outlet consultancy brokerage contractor supplier distributor importer
  exporter corporation cooperative co-operative utility consortium foundation institute university college militia party
  chain supermarket brewery builder shipbuilder steelmaker smelter miner refiner fund lobby federation association thinktank
  band duo trio quartet ensemble orchestra choir team club side think-tank laboratory lab multinational wholesaler bookmaker auctioneer searcher service wing faction`);

/** The same in the plural, before "such as", "like" and "including". */
export const ORG_PLURALS = wordSet(`
  companies firms giants banks makers manufacturers carmakers automakers retailers airlines carriers operators lenders
  insurers developers agencies newspapers magazines broadcasters channels networks websites platforms apps startups
  start-ups conglomerates subsidiaries charities ngos organisations organizations groups unions publishers
  brands outlets suppliers corporations cooperatives factories universities militias parties chains supermarkets
  utilities brokers bands teams clubs`);

/** Nouns directly after the name of an organisation: "Quexa shares". */
export const ORG_NOUNS_AFTER = wordSet(`
  group company companies shares stock stocks newspaper daily magazine users executives executive customers employees
  subsidiary subsidiaries analysts analyst spokesman spokeswoman spokesperson officials board app platform
  shareholders shops stores outlets headquarters management monopoly bank chairman ceo brand`);

/** What somebody is or owns, before "of", "for", "at", "in" or "with" and an organisation: "founder of Quexa". */
export const ORG_RELATIONS = wordSet(`
  ceo cfo coo cto chairman chairwoman chairperson founder co-founder cofounder shares stake stakes subsidiary unit arm
  employees employee executives executive customers shareholders shareholder spokesman spokeswoman spokesperson editor
  editor-in-chief analyst analysts economist economists strategist researcher manager headquarters owner owners bosses
  staff affiliate division editors correspondent reporter journalist`);

/** Participles before "by" and an organisation: "owned by Quexa". */
export const ORG_PARTICIPLES = wordSet(
  "owned operated published acquired manufactured insured distributed majority-owned part-owned marketed commissioned",
);

/** Capitalised titles that follow the name of an organisation: "Quexa CEO Ada Quist". */
export const ORG_TITLES = wordSet(
  "ceo cfo coo cto chairman chairwoman chairperson spokesman spokeswoman spokesperson director executive managing president chief",
);

/** Nouns before "of" and a place, or directly after a place: "the village of Kasna", "Kasna village". */
export const PLACE_NOUNS = wordSet(`
  village villages town city municipality district districts province provinces region regions county neighbourhood
  neighborhood suburb township settlement hamlet commune prefecture governorate parish oblast canton island islands isle peninsula
  archipelago river valley port harbour harbor airport upazila aimag tehsil taluk borough barrio enclave constituency
  outskirts coast border reservoir dam volcano lake mountains desert camp junction intersection roundabout square
  street road highway quarter area locality favela banlieue stadium`);

/** The nouns of these that "of" rarely makes a place: "the area of Physics", "the square of X". */
export const WEAK_PLACE_NOUNS = wordSet(
  "area camp border square quarter junction road street dam lake desert region regions coast",
);

/** Nouns that place a name directly after them: "the capital Kasna". */
export const PLACE_APPOSITIONS = wordSet("capital");
