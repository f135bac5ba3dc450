import { expect } from 'chai';
import { playWeeks } from '../fixtures/usage-weeks.ts';

// Two days here, whatever the seed; `npm run proof:usage` plays weeks.
describe('days of usage of fifty instances', function () {
  this.timeout(120_000);

  it('are billed to the last decimal, though KooGallery is down for hours and the server is killed at any moment', async () => {
    const played = await playWeeks({ hours: 36, instances: 50, seed: 20261124, kills: 3, outages: 2 });
    expect(played.events).to.be.greaterThan(1_000);
    expect(played.late).to.be.greaterThan(10);
    expect(played.kills).to.be.at.least(2);
    expect(played.lostAnswers).to.be.at.least(1);
  });
});
