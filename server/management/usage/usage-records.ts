import type { RequestHandler } from 'express';
import { bodyOf } from '../parameters.ts';
import type { ManagementParts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { recordView } from './usage-views.ts';

type Handler = RequestHandler<{ meteringSn: string }>;

/** `GET /api/v1/usage/records/{meteringSn}` */
export function readUsageRecord({ usage }: Pick<ManagementParts, 'usage'>): Handler {
  return async (request, response) => {
    const { meteringSn } = request.params;
    response.json(recordView(found(await usage.record(meteringSn), meteringSn)));
  };
}

/** `POST /api/v1/usage/records/{meteringSn}/verdict` */
export function tellUsageVerdict({ metering }: Pick<ManagementParts, 'metering'>): Handler {
  return async (request, response) => {
    const { meteringSn } = request.params;
    const { code } = bodyOf<'tellUsageVerdict'>(request);
    response.json(recordView(found(await metering.verdict(meteringSn, code), meteringSn)));
  };
}

/** `POST /api/v1/usage/records/{meteringSn}/resend` */
export function resendUsageRecord({ metering }: Pick<ManagementParts, 'metering'>): Handler {
  return async (request, response) => {
    const { meteringSn } = request.params;
    response.json(recordView(found(await metering.resend(meteringSn), meteringSn)));
  };
}

function found<Row>(row: Row | null | undefined, meteringSn: string): Row {
  if (row === null || row === undefined)
    throw new Problem(404, `There is no usage record ${meteringSn}; GET /api/v1/usage/records lists them.`);
  return row;
}
