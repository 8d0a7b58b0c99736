import { lexicon } from "./lexicon.ts";

export const politics = lexicon({
  id: "medtop:11000000",
  name: "politics and government",
  strong: `president, prime minister, foreign minister, chancellor, parliament, congress, senate, senator, lawmaker, legislator, legislature,
    national assembly, house of representatives, house of commons, cabinet, election, ballot, referendum, voter, polling station, campaign, candidate,
    coalition, opposition party, ruling party, white house, kremlin, downing street, foreign ministry, defense ministry, defence ministry, ministry, diplomat, diplomacy, diplomatic, embassy, ambassador, bilateral,
    summit, foreign policy, united nations, security council, european union, sanctions, treaty, impeachment, governor, mayor,
    city council, legislation, democrat, republican, conservative, state department, geopolitical, sovereignty, constitution, minister, asylum, immigration`,
  weak: `government, political, politician, politics, party, vote, policy, leader, official, administration, secretary, spokesman, spokesperson, spokeswoman,
    nation, democracy, democratic, reform, bill, delegation, talks, relations, alliance, administration, federal, council, power, bloc, region, pact, regime, office, term`,
});
