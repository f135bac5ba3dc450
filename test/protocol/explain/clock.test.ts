import { expect } from 'chai';
import {
  answer,
  base64,
  causesOf,
  explain,
  joined,
  key,
  madeAt,
  notesOf,
  v1,
  v2,
} from './hand-made-calls.ts';

const success = '{"resultCode":"000000","resultMsg":"success."}';

describe('the clock, explained', () => {
  it('tells how far the clock of the server is behind or ahead', () => {
    const at = (receivedAt: number) =>
      explain({ ...v2(), receivedAt }).causes.map(({ code, en }) => [code, en]);
    expect(at(madeAt - 94_000)[0]).to.deep.equal([
      'clock-behind',
      'The clock is 94 s behind: the server got the call 94 s before its timestamp.',
    ]);
    expect(at(madeAt + 94_000)[0]?.[0]).to.equal('clock-ahead');
    expect(at(madeAt + 60_000)).to.deep.equal([]);
  });

  it('takes the date of the answer when nobody noted the arrival', () => {
    const { receivedAt: _unknown, ...call } = v2();
    const date = new Date(madeAt - 94_000).toUTCString();
    const signed = `sign_type="HMAC-SHA256", signature="${base64(key, success)}"`;
    const headers: [string, string][] = [
      ['Date', date],
      ['Body-Sign', signed],
    ];
    expect(causesOf({ ...call, answer: answer(success, { headers }) })).to.deep.equal(['clock-behind']);
  });

  it('only notes that a call without a time of arrival is old by now', () => {
    const { receivedAt: _unknown, ...call } = v2();
    expect(explain(call, { now: madeAt + 3_600_000 }).verdict).to.equal('valid');
    expect(notesOf(call, { now: madeAt + 3_600_000 })).to.deep.equal(['old-by-now']);
  });

  it('tells seconds for milliseconds, and a timestamp that is none', () => {
    expect(notesOf(v2({ timestamp: String(madeAt).slice(0, 10) }))).to.deep.equal([
      'seconds-for-milliseconds',
    ]);
    expect(causesOf(v2({ timestamp: '2023-04-03' }))).to.deep.equal(['timestamp-unreadable']);
  });

  it('tells a timeStamp that was written in Beijing time', () => {
    const pairs: [string, string][] = [
      ['activity', 'releaseInstance'],
      ['timeStamp', '20230403154746618'],
    ];
    const call = v1(base64(`${key}20230403154746618`, joined(pairs)), pairs);
    const { causes } = explain(call);
    expect(causes.map(({ code }) => code)).to.deep.equal(['time-zone']);
    expect(causes[0]?.en).to.contain('8 h off');
  });
});
