import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import { sweepSandbox } from '../../storage/sandbox-sweep.ts';
import { sweepLicenseClients } from '../../storage/sweep-license-codes.ts';
import { onEachDatabase } from './databases.ts';
import { sampleLicenseClient, sampleLicenseCode, sampleMessage } from './sample-calling-back.ts';
import { sampleTime } from './sample-rows.ts';

onEachDatabase('the sweep of authorization codes', (fixture) => {
  it('takes old codes of the sandbox with what waits to be told of them', async () => {
    const committer = createCommitter(fixture.database);
    for (const [name, sandbox, updated_at] of [
      ['old', 1, sampleTime - 1],
      ['fresh', 1, sampleTime],
      ['production', 0, sampleTime - 1],
    ] as const)
      await committer.commit(
        {
          licenseCodes: [sampleLicenseCode({ code_key: name, instance_key: name, sandbox, updated_at })],
          outbox: [sampleMessage({ message_id: name, instance_key: name, sandbox })],
        },
        'durable',
      );
    expect((await sweepSandbox(committer, sampleTime)).licenseCodes).to.equal(1);
    const { read } = fixture.database;
    const left = ['fresh', 'production'];
    expect(await read('license_codes').orderBy('code_key').pluck('code_key')).to.deep.equal(left);
    expect(await read('outbox').orderBy('message_id').pluck('message_id')).to.deep.equal(left);
  });

  it('takes the clients of days that are over, however many', async () => {
    const committer = createCommitter(fixture.database);
    const old = Array.from({ length: 1_200 }, () => sampleLicenseClient({ day: 20_261_122 }));
    const fresh = sampleLicenseClient({ day: 20_261_123 });
    await committer.commit({ licenseClients: [...old, fresh] }, 'durable');
    await sweepLicenseClients(committer, 20_261_123);
    const left: string[] = await fixture.database.read('license_clients').pluck('client_key');
    expect(left).to.deep.equal([fresh.client_key]);
  });
});
