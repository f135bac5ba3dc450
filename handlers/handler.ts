import type { Activity, Guide, SceneAnswers, SceneRequest } from '../generated/scenes.ts';
import type { Command, Outcome } from '../lifecycle/command.ts';

/** One scene: what its message asks for, and how the outcome is said in its words. Pure. */
export interface Handler<G extends Guide, A extends Activity<G>> {
  /** @throws BadRequest for a message that is well-formed and still makes no sense. */
  decode(request: SceneRequest<G, A>): Command;
  encode(outcome: Outcome): SceneAnswers[G][A & keyof SceneAnswers[G]];
}

/** A handler for each scene of a guide, no more and no less: a new scene does not compile until it is handled. */
export type GuideHandlers<G extends Guide> = { [A in Activity<G>]: Handler<G, A> };

/** A message that cannot be understood: answered as an invalid parameter, naming the field. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}
