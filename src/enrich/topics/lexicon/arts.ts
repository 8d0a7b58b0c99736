import { lexicon } from "./lexicon.ts";

export const arts = lexicon({
  id: "medtop:01000000",
  name: "arts, culture, entertainment and media",
  strong: `museum, art gallery, exhibition, painting, painter, sculptor, sculpture, orchestra, symphony, conductor, opera, ballet, theatre, theater, playwright, broadway, novelist, novel, poet, poetry,
    film festival, film director, filmmaker, movie, cinema, box office, screenplay, actor, actress, album, singer, songwriter, concert, musician, guitarist, pop star, rapper, hip-hop, jazz, choreographer, documentary,
    television series, sitcom, broadcaster, newsroom, journalist, newspaper, magazine, publisher, bestseller, literature, literary, comedian, comedy, oscar, academy award, grammy, emmy, hollywood, netflix, curator, heritage site, architect, architecture, photographer, choir, artwork, artist`,
  weak: `film, music, song, book, author, writer, art, culture, cultural, entertainment, stage, audience, performance, star, show, series, episode, band, festival, gallery, media, television, radio, drama, dance, scene, role, cast, studio, character, critic`,
});
