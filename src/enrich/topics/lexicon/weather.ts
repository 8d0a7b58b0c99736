import { lexicon } from "./lexicon.ts";

export const weather = lexicon({
  id: "medtop:17000000",
  name: "weather",
  strong: `forecaster, meteorologist, meteorological, weather service, weather forecast, met office, rainfall, snowfall, snowstorm, blizzard, thunderstorm, hailstorm, tornado, hurricane, typhoon,
    cyclone, tropical storm, heatwave, heat wave, cold snap, cold front, monsoon, downpour, torrential rain, heavy rain, gale, gust, sleet, frost, fog, humidity, celsius, fahrenheit,
    wind speed, storm surge, weather warning, high pressure, low pressure, drizzle, temperatures, precipitation, heavy snow, wind chill`,
  weak: `weather, rain, snow, storm, wind, temperature, sunshine, cloud, cloudy, ice, icy, forecast, degrees, winter, summer, heat, hot, cold, flood, drought, sunny, wet, hail, lightning`,
});
