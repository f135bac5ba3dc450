import type { Direction } from '../../generate/spec-files.ts';
import type { Detail } from '../rules/rule.ts';
import type { RuleName } from '../rules/rules.ts';
import type { Side } from '../side.ts';

/** Where something changed. */
export interface Place {
  spec: string;
  direction: Direction;
  /** The operation's id; null when the whole spec is meant. */
  scene: string | null;
  side: Side;
  /** The HTTP status of the answer it stands in; null outside of answers. */
  status: string | null;
  /** What sort of thing it is: `scene`, `body`, `field`, `header` ... */
  noun: string;
  /** Which one, such as `info[].instanceId`; '' when there is one only. */
  name: string;
}

/** One change at one place, before equal ones are told together. */
export interface Finding {
  rule: RuleName;
  place: Place;
  detail: Detail;
}

/** A change at a place. */
export function found(rule: RuleName, place: Place, detail: Partial<Detail> = {}): Finding {
  return { rule, place, detail: { what: '', from: '', to: '', ...detail } };
}

/** The place of a part: inside a body it is a field, inside a header still the header. */
export function partOf(place: Place, part: string): Place {
  const noun = place.noun === 'body' ? 'field' : place.noun;
  const name = place.name === '' || part.startsWith('[') ? `${place.name}${part}` : `${place.name}.${part}`;
  return { ...place, noun, name };
}
