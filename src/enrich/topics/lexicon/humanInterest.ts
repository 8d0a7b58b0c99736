import { lexicon } from "./lexicon.ts";

export const humanInterest = lexicon({
  id: "medtop:08000000",
  name: "human interest",
  strong: `guinness world record, world record holder, birthday party, 100th birthday, centenarian, celebrity, celebrities, royal wedding, love story, reunited,
    good samaritan, lottery winner, jackpot, lost dog, obituary, twins, quirky, bizarre, oddity, eccentric, lookalike, viral video, heartwarming, good deed,
    message in a bottle, baby shower, engagement ring, red carpet, paparazzi, memorial service, well-wishers, good news, time capsule, treasure hunt`,
  weak: `birthday, anniversary, award, prize, winner, reunion, wedding, dog, cat, pet, surprise, hero, record, tribute, famous, fame, baby, neighbour,
    neighbor, grandmother, grandfather, dream`,
});
