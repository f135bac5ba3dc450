import { join } from 'node:path';
import { expect } from 'chai';
import { type BoughtInstance, buyInstance } from '../fixtures/bought-instance.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

const endpointName = 'saas-demo';

describe('usage in a running server', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    const directory = join(process.cwd(), 'test', 'fixtures', 'plugins');
    koobridge = await runKoobridge({
      config: (demo) => {
        const onlyOne = { ...demo, plugins: { directory }, endpoints: demo.endpoints.filter(isMetered) };
        return withEndpoint(onlyOne, endpointName, { plugin: 'metered' });
      },
    });
  });
  after(() => koobridge.close());

  const isMetered = ({ name }: { name: string }) => name === endpointName;
  const buy = () => buyInstance(koobridge, endpointName, { chargingMode: 'ON_DEMAND' });
  const query = async (instanceId: string, more = {}) => {
    const { answer } = await koobridge.simulator.call(koobridge.endpoint(endpointName), 'queryInstance', {
      instanceId,
      ...more,
    });
    const info = (answer?.info ?? []) as { usageInfo: { usageValue: number }[] }[];
    return info[0]?.usageInfo.map((one) => one.usageValue);
  };
  const recordsOf = async ({ instanceId }: BoughtInstance) => {
    const { items } = await koobridge.read<{ items: { state: string; value: string }[] }>(
      `/usage/records?instanceId=${instanceId}`,
    );
    return items.map(({ state, value }) => ({ state, value }));
  };

  it('is counted by the plugin, and shown to the buyer instead of what the plugin says', async () => {
    const { instanceId } = await buy();
    for (const expected of [1, 1, 1.25]) expect(await query(instanceId)).to.deep.equal([expected]);
  });

  it('is asked of the plugin while nothing was counted', async () => {
    expect(await query('a-placeholder', { testFlag: '1' })).to.deep.equal([99]);
  });

  it('is told to KooGallery before the instance is released', async () => {
    const bought = await buy();
    expect(await bought.call('releaseInstance')).to.equal('000000');
    expect(await recordsOf(bought)).to.deep.equal([{ state: 'sent', value: '1' }]);
    const records = koobridge.simulator.usage.records({ instanceId: bought.instanceId });
    expect(records.map(({ verdict }) => verdict)).to.deep.equal(['valid']);
    expect(koobridge.simulator.usage.bill(bought.instanceId)).to.equal('1');
  });

  it('does not hold up the release when KooGallery is silent, and stays to be told', async () => {
    const bought = await buy();
    koobridge.simulator.faults.down('pushUsage');
    expect(await bought.call('releaseInstance')).to.equal('000000');
    koobridge.simulator.faults.clear();
    expect(await bought.read()).to.include({ state: 'released' });
    expect(await recordsOf(bought)).to.deep.equal([{ state: 'waiting', value: '1' }]);
    await koobridge.logged({ type: 'alert.usage-after-release', instanceId: bought.instanceId });
    expect(await bought.events()).to.include('alert.usage-after-release');
  });
});
