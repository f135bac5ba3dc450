/** What of an event, or of a package, is wrong. */
export type UsageField =
  | 'events'
  | 'eventId'
  | 'instanceId'
  | 'meter'
  | 'quantity'
  | 'at'
  | 'quota'
  | 'packageInstanceId';

/** Usage that cannot be counted; nothing of its request was stored. The message says what to do. */
export class UsageError extends Error {
  /** Place of the event in its request, from 0; null when it is not about one. */
  readonly index: number | null;
  readonly field: UsageField;

  constructor(index: number | null, field: UsageField, message: string) {
    super(message);
    this.name = 'UsageError';
    this.index = index;
    this.field = field;
  }
}

/** What was asked for does not go with what is stored: of a package other facts, of a record another state. */
export class UsageConflict extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageConflict';
  }
}
