import type { LicenseCodes, LicenseFacts, Told } from '../../../lifecycle/ports.ts';

/** Where a code stands at the marketplace (license.md 4.5). */
export type CodeState = 'created' | 'received' | 'ALIVE' | 'EXPIRED' | 'RELEASED';

/** What happens to a request on its way. `crash`: it is carried out, and our process dies. */
export type Mishap = 'none' | 'lost' | 'down' | 'blocked' | 'crash';

/** The process died. */
export class Crash extends Error {}

/** A marketplace in memory: it follows the guide, and things go wrong as they are told to. */
export interface ModelMarketplace extends LicenseCodes {
  codes: Map<string, { state: CodeState; expiresAt: Date | null; activations: number }>;
  /** What befalls the next requests, one each; then nothing. */
  mishaps: Mishap[];
  /** Requests so far: what was asked, of which codes. */
  requests: { operation: keyof LicenseCodes; codes: readonly string[] }[];
  /** Codes that were active when their activation was asked for: what R28 forbids. */
  needless: string[];
  /** Whether a batch with a bad code activates the good ones. */
  batches: 'all-or-nothing' | 'as-far-as-possible';
  /** What the next request is answered, whatever it asks. */
  answerNext: Told<never> | null;
  /** Resolves before a query is answered. */
  beforeQuery: () => Promise<void>;
  usage: { code: string; clients: readonly ({ id: string } | { activeNumber: number })[] }[];
}

const refused = (code: string, reason: string): Told<never> => ({
  kind: 'refused',
  code,
  reason,
  blocked: false,
});
const trouble = (lost: boolean): Told<never> => ({
  kind: 'trouble',
  code: null,
  reason: 'no connection',
  retryAfterMs: null,
  lost,
});
const blocked: Told<never> = {
  kind: 'refused',
  code: 'APIGW.0301',
  reason: 'the signature was refused',
  blocked: true,
};

/** One without codes. */
export function createModelMarketplace(): ModelMarketplace {
  const factsOf = (code: string): LicenseFacts => {
    const { state, expiresAt } = model.codes.get(code) ?? { state: 'RELEASED', expiresAt: null };
    return {
      status: state,
      activatedAt: null,
      expiresAt,
      productName: 'Model',
      productId: null,
      orderId: null,
      amount: null,
    };
  };

  function refusalToActivate(code: string): Told<never> | null {
    const known = model.codes.get(code);
    if (!known) return refused('92020005', `license code ${code} notexist`);
    if (known.state === 'created') return refused('92020004', 'can not active before user received.');
    return known.state === 'received' ? null : refused('92020003', 'illegal state');
  }

  function activateNow(code: string): void {
    const known = model.codes.get(code);
    if (!known) return;
    known.state = 'ALIVE';
    known.activations++;
  }

  async function request<Value>(
    operation: keyof LicenseCodes,
    codes: readonly string[],
    carryOut: () => Told<Value>,
  ): Promise<Told<Value>> {
    model.requests.push({ operation, codes });
    const answer = model.answerNext;
    if (answer) {
      model.answerNext = null;
      return answer;
    }
    const mishap = model.mishaps.shift() ?? 'none';
    if (mishap === 'down') return trouble(false);
    if (mishap === 'blocked') return blocked;
    if (operation.startsWith('activate'))
      model.needless.push(...codes.filter((code) => /^[A-Z]+$/.test(model.codes.get(code)?.state ?? '')));
    const told = carryOut();
    if (mishap === 'crash') throw new Crash();
    return mishap === 'lost' ? trouble(true) : told;
  }

  const model: ModelMarketplace = {
    codes: new Map(),
    mishaps: [],
    requests: [],
    needless: [],
    batches: 'all-or-nothing',
    answerNext: null,
    beforeQuery: async () => {},
    usage: [],
    activate: (code) =>
      request('activate', [code], () => {
        const refusal = refusalToActivate(code);
        if (refusal) return refusal;
        activateNow(code);
        return { kind: 'done', code: '92020000', value: factsOf(code) };
      }),
    activateAll: (codes) =>
      request('activateAll', codes, () => {
        const good = codes.filter((code) => refusalToActivate(code) === null);
        if (good.length === codes.length || model.batches === 'as-far-as-possible') good.forEach(activateNow);
        return good.length === codes.length
          ? { kind: 'done', code: '92020000', value: null }
          : refused('92020020', 'Invalid license code exists.');
      }),
    async query(code) {
      await model.beforeQuery();
      return request('query', [code], () => {
        const known = model.codes.get(code);
        if (!known) return refused('92020005', `license code ${code} notexist`);
        if (known.state === 'created' || known.state === 'received')
          return refused('92020011', 'license code has been not activated.');
        return { kind: 'done', code: '92020000', value: factsOf(code) };
      });
    },
    reportUse: (usage) =>
      request(
        'reportUse',
        usage.map(({ code }) => code),
        () => {
          model.usage.push(...usage);
          return { kind: 'done', code: '92020000', value: null };
        },
      ),
  };
  return model;
}
