import { NAME_SUFFIXES } from "../../../text/personName.ts";
import { wordSet } from "./wordSet.ts";

/** Titles before a person's name, in lower case: "minister" in "Prime Minister Modi". */
export const TITLES = wordSet(`
  mr mr. mrs mrs. ms ms. mx mx. messrs messrs. pres pres. supt supt. miss mister madam dame sir lord lady dr dr. doctor prof prof. professor rev rev. reverend
  fr. father sister brother mother rabbi imam sheikh shaikh sheik ayatollah mullah hojatoleslam pope cardinal archbishop bishop
  monsignor pastor king queen prince princess duke duchess earl count countess baron baroness emperor
  empress tsar czar sultan emir shah maharaja viscount marquis marquess president presidente premier minister chancellor
  secretary senator sen sen. representative rep rep. congressman congresswoman governor gov gov. mayor councillor councilman
  councilwoman alderman commissioner ambassador envoy consul attorney judge justice magistrate prosecutor general gen
  gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. corporal cpl cpl. private pvt
  admiral adm adm. commodore commander cmdr marshal brigadier officer constable inspector detective superintendent sheriff
  chief director chairman chairwoman chairperson chair speaker spokesman spokeswoman spokesperson leader coach manager
  captain ceo cto cfo coo analyst economist historian author actor actress singer comedian lawmaker deputy dean provost
  principal rector ombudsman regent taoiseach comrade señor herr frau monsieur madame mme doña uncle aunt
  secretary-general comptroller counselor counsellor counselors counsellors mla mlas pm mp mps mep tánaiste smt datuk datin ustaz
  engr comdr cmdr. wg sqn dgp asp dsp dig adc undersecretary under-secretary vice-president
  vice-chancellor co-chair cochair treasurer registrar solicitor barrister midwife counsel llywydd prophet anchor co-anchor
  commissar govs govs. sens sens. reps reps. senators secretaries then-sen. then-gov. then-rep. then-president`);

/** Words that end a title only after another word of it: "Chief Executive", "Managing Editor". */
export const TITLE_TAILS = wordSet(`
  executive officer editor executives general correspondent reporter adviser advisor counsel engineer scientist
  strategist researcher lecturer analyst designer architect producer whip elect president-elect universe`);

/** Further words of a title: "deputy" and "prime" in "Deputy Prime Minister". */
export const TITLE_PARTS = wordSet(`
  prime foreign defense defence finance interior health education justice trade energy vice deputy assistant acting
  former interim first second under state home attorney secretary minister major brigadier rear general lieutenant chief
  executive managing field sergeant staff master press national security opposition party majority minority house senate
  environment agriculture labor labour transport culture sports information communications economy economic treasury
  tourism cybersecurity junior senior grand crown right honourable honorable`);

/** Titles that are also parts of names: "Mohd Shah Quist", "Omar Sheikh Quist". */
export const TITLES_IN_NAMES = wordSet("shah sultan sheikh shaikh sheik");

/** Roles that are written in lower case before a name: "spokesperson Dmitry Peskov", "lawmaker Lee Seong-kweun". */
export const ROLES = wordSet(`
  president chancellor minister premier secretary senator congressman congresswoman governor mayor councillor ambassador
  envoy judge justice prosecutor lawyer attorney general colonel captain sergeant admiral commander officer detective
  inspector sheriff chief director chairman chairwoman chair speaker spokesman spokeswoman spokesperson leader coach
  manager ceo analyst economist historian author actor actress singer comedian lawmaker legislator deputy dean professor
  scientist researcher physicist chemist biologist mathematician philosopher theologian poet novelist writer playwright
  journalist reporter correspondent columnist editor publisher photographer painter sculptor artist architect engineer
  inventor designer director producer screenwriter filmmaker composer conductor pianist violinist guitarist bassist
  drummer vocalist frontman rapper musician songwriter dancer model striker midfielder defender goalkeeper winger
  quarterback pitcher catcher outfielder forward centre boxer champion golfer cyclist swimmer sprinter wrestler skater
  driver jockey umpire referee teammate rival opponent activist campaigner dissident rebel warlord dictator king queen
  prince princess emperor bishop archbishop pope cardinal priest pastor rabbi imam cleric preacher missionary saint
  founder co-founder cofounder owner investor businessman businesswoman entrepreneur banker billionaire tycoon magnate
  doctor surgeon nurse psychologist psychiatrist teacher principal student farmer fisherman baker shopkeeper resident
  witness victim suspect defendant son daughter wife husband brother sister father mother uncle aunt nephew niece cousin
  grandson granddaughter grandfather grandmother friend colleague partner widow widower fiancé fiancée boyfriend
  girlfriend successor predecessor candidate nominee incumbent lieutenant soldier pilot astronaut cosmonaut explorer
  star host presenter anchor comic chef gymnast trainer expert specialist consultant adviser advisor aide economist
  veteran nobleman statesman politician diplomat bassist keyboardist named creator influencer blogger vlogger youtuber
  streamer skipper goalscorer half hooker flanker lock prop scrum-half fly-half full-back seamer batter bowler fighter jockey curator
  librarian archivist carer paramedic campaigner trustee`);

/** Suffixes after a surname: "Martin Luther King Jr." */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  NAME_SUFFIXES.flatMap((suffix) => [suffix.toLowerCase(), `${suffix.toLowerCase()}.`]),
);

/** Letters after a name that don't belong to it: "Ada Quist KC". */
export const LETTERS_AFTER: ReadonlySet<string> = new Set(
  "KC QC SC MSP SHK TD MLA MBE OBE CBE DBE KBE FRS MD PhD DPhil Esq JP RN".split(" "),
);

/** Particles between a first name and a surname: "van" in "Vincent van Gogh". */
export const PARTICLES = wordSet(
  "ab de del della der den di da do dos das du la las le los van von zu zur bin binti bint ibn al al- el el- ben abu ter ten y e af av ap wa ud ul ur",
);

/** Arabic articles before a surname; without the hyphen they are other words: "Haitham ad-Dabir". */
export const HYPHENATED_PARTICLES = wordSet("ad an as ash ar at az ud ul ed es et bu");

/** Verbs that mostly people are the subject of, after a name or before it: "said Anna Suvorova". */
export const SPEECH = wordSet(`
  said says saying told tells added adds asked asks replied replies explained explains warned warns argued argues
  insisted insists commented comments remarked remarks stated states noted notes wrote writes recalled recalls admitted
  admits joked jokes declared declares acknowledged quipped tweeted testified asserted exclaimed stressed emphasized
  emphasised concluded predicted complained responded pointed urged vowed pledged promised suggested claimed announced
  thinks believes hopes feels knew smiled laughed`);

/** Words that mostly people are the subject of, directly after a name: "Musk resigned". */
export const HUMAN_VERBS = wordSet(`
  resigned married died retired studied graduated moved lived born worked grew attended wrote sang played taught
  learned tweeted met visited spoke became joined recorded painted composed directed starred scored coached who whose
  himself herself`);
