/** Values that are forgotten after a while; when there are too many, the oldest first. */
export interface ShortMemory<Value> {
  get(key: string, now: number): Value | undefined;
  /** @param until ms since 1970 */
  set(key: string, value: Value, until: number): void;
}

/** A memory for `most` values. */
export function createShortMemory<Value>(most: number): ShortMemory<Value> {
  const entries = new Map<string, { value: Value; until: number }>();
  return {
    get(key, now) {
      const entry = entries.get(key);
      if (entry && entry.until > now) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value, until) {
      entries.delete(key);
      entries.set(key, { value, until });
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    },
  };
}
