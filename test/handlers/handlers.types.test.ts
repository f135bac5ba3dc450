import { expect } from 'chai';
import { scenes } from '../../generated/scenes.ts';
import type { GuideHandlers } from '../../handlers/handler.ts';
import { handlers } from '../../handlers/handlers.ts';
import { saasV2 } from '../../handlers/saas-v2/saas-v2.ts';

describe('the handlers', () => {
  it('are one for each scene of each guide', () => {
    const ofScenes = Object.entries(scenes).map(([guide, known]) => [guide, Object.keys(known).sort()]);
    const ofHandlers = Object.entries(handlers).map(([guide, known]) => [guide, Object.keys(known).sort()]);
    expect(ofHandlers).to.deep.equal(ofScenes);
  });

  it('do not compile when a scene has none, or one has no scene', () => {
    const { releaseInstance, ...others } = saasV2;
    // @ts-expect-error a scene without a handler
    const oneMissing: GuideHandlers<'saas-v2'> = others;
    // @ts-expect-error a handler without a scene
    const oneTooMany: GuideHandlers<'saas-v2'> = { ...saasV2, destroyInstance: releaseInstance };
    const count = (some: object) => Object.keys(some).length;
    expect([count(oneMissing), count(oneTooMany)]).to.deep.equal([count(saasV2) - 1, count(saasV2) + 1]);
  });
});
