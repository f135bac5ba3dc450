/** Which orders the merchant has asked for. */
export interface AskedOrders {
  note(orderId: string): void;
  /** Whether it has asked for this one, or asks within so many milliseconds. */
  asked(orderId: string, withinMs: number): Promise<boolean>;
}

/** Nothing asked for yet. */
export function createAskedOrders(): AskedOrders {
  const asked = new Set<string>();
  const waiting = new Map<string, Set<() => void>>();
  return {
    note(orderId) {
      asked.add(orderId);
      for (const tell of waiting.get(orderId) ?? []) tell();
    },
    async asked(orderId, withinMs) {
      if (asked.has(orderId)) return true;
      const those = waiting.get(orderId) ?? new Set();
      waiting.set(orderId, those);
      await new Promise<void>((resolve) => {
        const end = () => {
          clearTimeout(timer);
          those.delete(end);
          if (those.size === 0) waiting.delete(orderId);
          resolve();
        };
        const timer = setTimeout(end, withinMs);
        those.add(end);
      });
      return asked.has(orderId);
    },
  };
}
