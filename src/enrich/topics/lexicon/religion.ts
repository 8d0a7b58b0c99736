import { lexicon } from "./lexicon.ts";

export const religion = lexicon({
  id: "medtop:12000000",
  name: "religion",
  strong: `pope, vatican, bishop, archbishop, cardinal, priest, clergy, cleric, imam, rabbi, mosque, synagogue, cathedral, parish, parishioner, diocese,
    catholic, protestant, anglican, orthodox church, evangelical, muslim, islam, islamic, christian, christianity, jewish, judaism, hindu, hinduism,
    buddhist, buddhism, sikh, pilgrim, pilgrimage, ramadan, prayer, worship, worshipper, sermon, scripture, bible, quran, koran, gospel, theology, theologian, monastery, monk,
    nun, baptism, congregation, blasphemy, sacred, saint, temple, hajj, interfaith, atheist, mass for, holy see`,
  weak: `church, religion, religious, faith, god, holy, spiritual, pastor, minister, blessing, belief, believer, ceremony, ritual, secular, christmas, easter, chapel`,
});
