import { expect } from 'chai';
import type { Activity, Guide, ResultCode, SceneAnswer, SceneRequest } from '../../generated/scenes.ts';
import { scenes } from '../../generated/scenes.ts';
import { validators } from '../../generated/validators.ts';

// What is checked here is checked by the compiler: a type that got wider or narrower fails `npm run types`.

/** True when both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only when given `true`. */
function holds<_Truth extends true>(): void {}

describe('The types of the scenes', () => {
  it('know the activities of a guide', () => {
    holds<Same<keyof (typeof scenes)['saas-v2'], Activity<'saas-v2'>>>();
    // @ts-expect-error: the licence guides have this activity, not this guide.
    const foreign: Activity<'saas-v2'> = 'getLicense';
    expect(Object.keys(scenes['saas-v2'])).to.not.include(foreign);
  });

  it('narrow a request by its activity', () => {
    holds<Same<SceneRequest<'saas-v2', 'newInstance'>['activity'], 'newInstance'>>();
    holds<Same<SceneRequest<'saas-v2', 'newInstance'>['businessId'], string>>();
    type Any = SceneRequest<'saas-v2', Activity<'saas-v2'>>;
    const idOf = (request: Any) => {
      // @ts-expect-error: not every request has a businessId ...
      request.businessId;
      // ... and after the activity is known, the compiler knows which has.
      return request.activity === 'newInstance' ? request.businessId : request.instanceId;
    };
    expect(idOf({ activity: 'newInstance', orderId: 'a', orderLineId: 'b', businessId: 'c' })).to.equal('c');
    expect(idOf({ activity: 'queryInstance', instanceId: 'd' })).to.equal('d');
  });

  it('tell mandatory fields from optional ones', () => {
    // @ts-expect-error: businessId is mandatory.
    const lacking: SceneRequest<'saas-v2', 'newInstance'> = {
      activity: 'newInstance',
      orderId: 'a',
      orderLineId: 'b',
    };
    holds<Same<SceneRequest<'saas-v2', 'releaseInstance'>['orderId'], string | undefined>>();
    expect(validators['saas-v2'].newInstance.request(lacking)).to.equal(false);
  });

  it('know the values of KooGallery and take others too', () => {
    type Status = SceneRequest<'saas-v2', 'updateInstanceStatus'>['status'];
    holds<Same<Status, 'FREEZE' | 'UNFREEZE' | (string & {})>>();
    const status: Status = 'THAW';
    expect(status).to.equal('THAW');
  });

  it('let a scene answer its own result codes only', () => {
    const soldOut: ResultCode<'saas-v2', 'newInstance'> = '000106';
    // @ts-expect-error: sold out is no answer to a release.
    const wrong: ResultCode<'saas-v2', 'releaseInstance'> = '000106';
    expect(wrong).to.equal(soldOut);
    expect(scenes['saas-v2'].releaseInstance.resultCodes).to.not.include(wrong);
  });

  it('demand the instance with the codes of an accepted order', () => {
    const refused: SceneAnswer<'saas-v2', 'newInstance'> = { resultCode: '000106', resultMsg: 'sold out' };
    const { answer } = validators['saas-v2'].newInstance;
    expect(answer(refused)).to.equal(true);
    // @ts-expect-error: 000004 comes with the instanceId.
    const lacking: SceneAnswer<'saas-v2', 'newInstance'> = { resultCode: '000004', resultMsg: 'goes on' };
    expect(answer(lacking)).to.equal(false);
  });

  it('demand resultMsg in every answer', () => {
    // @ts-expect-error: an answer without resultMsg cannot be parsed by KooGallery.
    const lacking: SceneAnswer<'saas-v2', 'releaseInstance'> = { resultCode: '000000' };
    expect(validators['saas-v2'].releaseInstance.answer(lacking)).to.equal(false);
  });

  it('serve code that is written for every guide and scene', () => {
    type Handler<G extends Guide, A extends Activity<G>> = (
      request: SceneRequest<G, A>,
      code: ResultCode<G, A>,
    ) => SceneAnswer<G, A>;
    type Handlers = { [G in Guide]: { [A in Activity<G>]: Handler<G, A> } };
    const release: Handlers['saas-v2']['releaseInstance'] = ({ instanceId }, resultCode) => ({
      resultCode,
      resultMsg: `${instanceId} is released`,
    });
    const answer = release({ activity: 'releaseInstance', instanceId: 'a' }, '000000');
    expect(validators['saas-v2'].releaseInstance.answer(answer)).to.equal(true);
    // @ts-expect-error: a table that lacks a scene is no table of handlers.
    const lacking: Handlers['saas-v2'] = { releaseInstance: release };
    expect(Object.keys(lacking)).to.have.length(1);
  });
});
