import { wordSet } from "./wordSet.ts";

/** Words that the list of first names has, and that hardly anybody is called: "Royal", "Name". */
export const NOT_FIRST_NAMES = wordSet(`
  Albino Alone Amen Amid Anal Arcade Arch Aria Astride Atlas August Aura Baby Bade Barman Bars
  Beat Bless Blossom Boas Brain Buddy Can Dame Dies Dock Dodo Dune Else Emir Era
  Even Evens Fares Feline Fine Flip Floor Franc Gala Gale General Genesis Gun Gust Harmony Haven Heaven
  Hind Idea Ion Ivory Jail Jarred Jawed Jet Jewel Job Judge Junior Justice Kick Kin Lava Lean Line Lion Loan Lone Lot
  Loyal Lyric Mama Mare Marine Mart Martial Mas Mate Maxima Mete Mile Mine Mink Misty Modest Moos Nail Name
  Naval Nil Nine Octave Ova Oral Pave Pink Pit Puck Ransom Rein Rim River Royal Rune Rut   Serenity Server Sever Shade Sincere Sister Skipped Soda Stew Talon Tea Tiara Ties Tome Tone Toy Trace
  Tuba Unique Valid Vital Wage Yoga`);

/** What the lists have as places or organisations, and what is mostly something else: "Para-athletes", a programme, a faith. */
export const NOT_LISTED = wordSet("Para Medicare Medicaid Scientology Brexiteers Eurosceptics");
