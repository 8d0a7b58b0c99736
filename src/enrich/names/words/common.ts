import { wordSet } from "./wordSet.ts";

/** Words that always have a capital but are not names here: days, months, holidays, "I". In lower case. */
export const CAPITALISED = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays january february march april may june july august september october november december jan feb mar apr jun
  jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon tue tues wed thu thur
  thurs fri sat sun i i'm i've i'd i'll easter christmas thanksgiving halloween ramadan hanukkah passover diwali god
  lord's internet web earth english gmt est pst ok o.k. okay bible koran quran gospel torah holocaust
  renaissance enlightenment internet windows linux wikipedia ebay millennial
  millennials`);

/** Words that are never the first word of a name. In lower case. */
export const FUNCTION_WORDS = wordSet(`
  the a an this that these those it its he she they we you i his her their our your my me him them us who whom whose
  which what when where why how if then than because although though while whereas since until unless after before
  during despite amid among between against about above below over under in on at by for from to into onto of off out up
  down with without within through throughout across along around behind beside besides beyond near toward towards
  upon via per and or but nor so yet not no yes as is are was were be been being has have had do does did will would
  shall should can could may might must there here now today yesterday tomorrow tonight also even only just still
  however moreover furthermore meanwhile nevertheless nonetheless otherwise therefore thus hence instead indeed perhaps
  maybe finally firstly secondly lastly later earlier once twice again ever never always often sometimes usually all both
  each every either neither some any many much more most few fewer less least several such same other others another one
  two three four five six seven eight nine ten first second third last next new old please thanks thank dear hi hello hey
  re fw fwd cc subject sent regards sincerely best cheers let lets according additionally historically recently
  currently originally eventually initially unfortunately fortunately generally specifically especially particularly
  overall nor well very too quite rather almost nearly about whether wherever whenever whatever anyone someone everyone
  nobody anybody somebody everybody nothing anything something everything plus minus versus vs see don't doesn't didn't
  can't won't isn't aren't wasn't weren't it's that's there's he's she's they're we're you're i'm what's who's let's
  i've we've you've they've i'd he'd she'd we'd they'd i'll he'll she'll we'll they'll you'll couldn't wouldn't shouldn't
  haven't hasn't hadn't`);
