import { BadRequest } from './handler.ts';

const mostInstances = 100;

/**
 * The instances in a list with commas between them, each once.
 * @throws BadRequest when it names none, or more than the 100 that the guides allow.
 */
export function listedInstances(instanceId: string): string[] {
  const instanceIds = [...new Set(instanceId.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  if (instanceIds.length === 0) throw new BadRequest('instanceId names no instance');
  if (instanceIds.length > mostInstances) {
    throw new BadRequest(`instanceId names ${instanceIds.length} instances; ${mostInstances} are the most`);
  }
  return instanceIds;
}
