import type { KnownUsage, UsedInstance } from '../storage/usage-intake.ts';
import type { Counting } from './counting.ts';
import { quantityText } from './quantity.ts';
import type { ReadUsage } from './read-usage.ts';
import { UsageError } from './usage-error.ts';

/** The instance that an event is counted on. @throws UsageError when there is none that has usage */
export function usedInstance(event: ReadUsage, { instances, packageKeys }: Counting): UsedInstance {
  const { instanceId } = event;
  const wrong = (what: string) => new UsageError(event.index, 'instanceId', `${event.name}: ${what}`);
  const instance = instances.get(event.instanceKey);
  if (!instance)
    throw wrong(
      `there is no instance ${instanceId} at this endpoint: give the id that KooGallery was answered when it was bought`,
    );
  if (instance.state === 'failed')
    throw wrong(`instance ${instanceId} could not be made, so it has no usage`);
  if (packageKeys.has(event.instanceKey))
    throw wrong(
      `instance ${instanceId} is a package: count on the pay-per-use instance that the package belongs to`,
    );
  return instance;
}

/**
 * The first of two events with one id stays. A repetition that says something else is a mistake that the merchant must hear
 * of, or usage would be lost.
 * @throws UsageError that names what differs
 */
export function assertSame(event: ReadUsage, known: KnownUsage): void {
  const differs = (field: 'instanceId' | 'meter' | 'quantity' | 'at', before: string, now: string) =>
    new UsageError(
      event.index,
      field,
      `${event.name} was counted before with another ${field}: ${before}, and now ${now}; repeat an event as it was, ` +
        'and give other usage an eventId of its own',
    );
  if (known.instance_key !== event.instanceKey) throw differs('instanceId', 'another one', event.instanceId);
  if (known.meter !== event.meter) throw differs('meter', known.meter, event.meter);
  if (known.quantity !== event.quantity)
    throw differs('quantity', quantityText(known.quantity), quantityText(event.quantity));
  // A time that was left out is the time of the call, which is another one each time.
  if (event.timed && known.at !== event.at)
    throw differs('at', new Date(known.at).toISOString(), new Date(event.at).toISOString());
}
