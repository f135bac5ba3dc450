import { parseWireTime } from '../protocol/wire-time.ts';
import { BadRequest } from './handler.ts';

/**
 * The moment that a call of SaaS V1 or License A names in `timeStamp`: of 17 digits, though page zh-cn_topic_0070649135
 * prints one of 15, of which the seconds are read.
 * @throws BadRequest when it is no time.
 */
export function calledAt(timeStamp: string): Date {
  const time = parseWireTime(timeStamp) ?? parseWireTime(timeStamp.slice(0, 14));
  if (time === null) throw new BadRequest('timeStamp is not a UTC time of 17 digits');
  return time;
}
