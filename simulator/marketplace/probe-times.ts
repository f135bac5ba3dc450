const hour = 3_600_000;
/** Every morning and afternoon; at what hours is not documented. In Beijing, as hours of UTC. */
const hoursOfUtc = [1, 7];

/** The next moment after `time` at which saved cases are played; milliseconds since 1970. */
export function nextProbeTime(time: number): number {
  const day = 24 * hour;
  const midnight = Math.floor(time / day) * day;
  const today = hoursOfUtc.map((each) => midnight + each * hour).find((each) => each > time);
  return today ?? midnight + day + (hoursOfUtc[0] ?? 0) * hour;
}
