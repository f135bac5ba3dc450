import type { CallRow } from '../../storage/rows.ts';
import type { Outcome } from '../command.ts';
import type { Ticket } from '../settle.ts';

/**
 * Writes an end together with the journal row of the call that asked for it, when that was not answered otherwise. `write`
 * gets the row, or none.
 */
export async function withTicket(
  ticket: Ticket | null,
  outcome: Outcome,
  write: (calls: CallRow[]) => Promise<void>,
): Promise<void> {
  const mine = ticket?.state === 'open' ? ticket : null;
  if (mine) mine.state = 'taken';
  try {
    const row = mine?.journal(outcome) ?? null;
    await write(row ? [row] : []);
    if (mine) mine.state = 'written';
  } catch (error) {
    if (mine) mine.state = 'open';
    throw error;
  }
}
