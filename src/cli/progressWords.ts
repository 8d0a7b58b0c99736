/** So long a stage has to work on its items before their rate says anything, in ms. */
const TOO_SOON = 1000;

const grouped = (count: number) => count.toLocaleString("en-US");

/**
 * How far a stage is: "3,400 of 10,000, 410 a second, about 16 s left". What a stage does before its first items tells nothing
 * of how long the others take, so the rate is that of the items since then.
 * @param first how many items were done when the first ones were.
 * @param ms how long the stage has worked since then.
 */
export function progressWords(done: number, of: number, first: number, ms: number): string {
  const far = `${grouped(done)} of ${grouped(of)}`;
  if (ms < TOO_SOON || done === first) return far;
  const rate = ((done - first) * 1000) / ms;
  const shown = rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate));
  return `${far}, ${shown} a second, about ${timeLeft((of - done) / rate)} left`;
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 90 * 60 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
