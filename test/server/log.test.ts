import { Writable } from 'node:stream';
import { expect } from 'chai';
import { createLog } from '../../server/observability/log.ts';

describe('the log', () => {
  const written = (write: (log: ReturnType<typeof createLog>) => void): string => {
    let text = '';
    const stream = new Writable({
      write(chunk, _encoding, done) {
        text += String(chunk);
        done();
      },
    });
    write(createLog('info', { stream }));
    return text;
  };

  for (const name of [
    'accessKey',
    'ak',
    'SK',
    'password',
    'clientSecret',
    'authToken',
    'Authorization',
    'mobilePhone',
    'email',
    'license',
  ]) {
    it(`never holds the value of ${name}, at any depth or in a list, nor in a child's facts (R23)`, () => {
      const text = written((log) => {
        log.info({ [name]: 'hush-1', order: { buyer: [{ [name]: 'hush-2' }] } }, 'first');
        log.child({ [name]: 'hush-3' }).info({}, 'second');
      });
      expect(text).to.include('first').and.include('second').and.include('***');
      expect(text).to.not.include('hush');
    });
  }

  it('keeps everything else as it is, and the cause of an error', () => {
    const text = written((log) =>
      log.info(
        { orderId: 'CS1', token: null, err: new Error('outer', { cause: new Error('inner') }) },
        'said',
      ),
    );
    expect(JSON.parse(text)).to.include({ orderId: 'CS1', token: null, msg: 'said' });
    expect(text).to.include('outer').and.include('inner');
  });
});
