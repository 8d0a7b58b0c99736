import { lexicon } from "./lexicon.ts";

export const lifestyle = lexicon({
  id: "medtop:10000000",
  name: "lifestyle and leisure",
  strong: `recipe, restaurant, cuisine, chef, gourmet, wine tasting, winery, brewery, tourist, tourism, holidaymaker, holiday resort, sightseeing, hiking, camping,
    gardening, gardener, fashion show, catwalk, fashion designer, hobby, hobbyist, yoga, spa, backpacking, cruise ship, hotel guest, travel guide, cookbook,
    interior design, home decor, do-it-yourself, board game, video game, crossword, knitting, weekend getaway, theme park, beach resort, menu, dessert`,
  weak: `food, dish, cooking, cook, wine, beer, coffee, travel, traveller, traveler, trip, holiday, vacation, hotel, garden, fashion, style, beauty, leisure, beach, diner,
    kitchen, taste, flavour, flavor, baking, resort, visitor, luxury`,
});
