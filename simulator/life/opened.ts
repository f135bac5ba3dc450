import type { BuyerEntries } from './chapter.ts';
import type { Purchase } from './purchase.ts';
import type { Actor, Stage } from './stage.ts';

/** Plays the step of a purchase. Null when it failed: there is nothing to go on with. */
export async function opened<What = Purchase>(
  stage: Stage,
  title: string,
  buy: (actor: Actor) => Promise<What>,
): Promise<What | null> {
  const bought: What[] = [];
  await stage.step(title, async (actor) => {
    bought.push(await buy(actor));
  });
  return bought[0] ?? null;
}

/** The end of what was bought by period. */
export function firstEnd({ order }: Purchase): Date {
  return order.expiresAt ?? new Date(0);
}

/** The entries with one more, or with another value of one. */
export function withEntry(entries: BuyerEntries, name: string, value: string): BuyerEntries {
  return [...entries.filter((entry) => entry.name !== name), { name, value }];
}
