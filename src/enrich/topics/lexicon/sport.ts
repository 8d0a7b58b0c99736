import { lexicon } from "./lexicon.ts";

export const sport = lexicon({
  id: "medtop:15000000",
  name: "sport",
  strong: `goalkeeper, striker, midfielder, quarterback, touchdown, home run, inning, wicket, batsman, bowler, cricket, football, soccer, rugby, basketball, baseball, tennis, golf, golfer,
    hockey, athlete, athletics, olympic, olympics, paralympic, world cup, premier league, champions league, grand slam, grand prix, formula one, semi-final, semifinal, quarter-final, quarterfinal,
    half-time, halftime, kick-off, kickoff, penalty shootout, referee, umpire, stadium, tournament, championship, playoff, play-off, medalist, medallist, gold medal, silver medal, bronze medal, marathon, sprinter, swimmer, cyclist,
    teammate, head coach, relegation, hat-trick, offside, scored, equaliser, equalizer, free kick, boxing, boxer, wrestling, gymnast, fifa, nba, nfl, uefa, doping`,
  weak: `team, match, game, player, coach, season, league, club, goal, win, victory, defeat, defeated, final, champion, title, race, fan, squad, score, sport, cup, round, points, pitch, ball, set, bat, injury, captain, transfer`,
});
