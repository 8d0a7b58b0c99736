import { lexicon } from "./lexicon.ts";

export const environment = lexicon({
  id: "medtop:06000000",
  name: "environment",
  strong: `climate change, global warming, greenhouse gas, carbon emissions, carbon dioxide, emissions, biodiversity, endangered species, deforestation,
    rainforest, conservationist, conservation, ecosystem, habitat, wildlife, pollution, pollutant, polluted, recycling, renewable energy, solar power,
    wind farm, coral reef, glacier, sea level, environmentalist, national park, poaching, extinction, wetland, fossil fuel,
    toxic waste, plastic waste, air quality, ozone, drought, pesticide, overfishing, sustainability, nature reserve, invasive species, sewage`,
  weak: `environment, environmental, climate, carbon, forest, species, river, ocean, fish, water, waste, green, nature, natural, energy,
    sustainable, animal, bird, tree, soil, coast, warming, landfill, marine, ecological`,
});
