import { lexicon } from "./lexicon.ts";

export const society = lexicon({
  id: "medtop:14000000",
  name: "society",
  strong: `poverty, homelessness, homeless people, inequality, discrimination, racism, racial, sexism, gender equality, women's rights, human rights, civil rights, lgbt,
    same-sex marriage, gay rights, migrant, migration, immigrant, refugee, census, birth rate, ageing population, aging population, demographic, indigenous, minority group, ethnic minority,
    social welfare, welfare state, food bank, foster care, adoption, orphan, orphanage, domestic violence, volunteer, charity, charities, philanthropist, philanthropy, loneliness, childcare, divorce, marriage, caste, social services`,
  weak: `community, society, social, family, families, population, equality, rights, minority, children, women, poor, youth, elderly, resident, citizen, generation, gender, ethnic, welfare,
    aid group, neighbourhood, neighborhood, village`,
});
