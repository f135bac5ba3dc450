import type { Request, Response } from 'express';
import type { SoftwareUsageReport } from './license-code-book.ts';
import { type Carried, type LicenseInterfaceSettings, licenseInterface } from './license-interface.ts';
import { badParameter, codeProblem, listOf, type RequestProblem, unknownMember } from './license-request.ts';

type Report = Omit<SoftwareUsageReport, 'at'>;

const LONGEST_ID = 256;
const LARGEST_NUMBER = 999_999_999;

/** Takes who uses the software; when one code is not allowed, nothing (zh-cn_topic_0000002290055385). */
export function reportSoftwareUsage(
  settings: LicenseInterfaceSettings,
): (request: Request, response: Response) => Promise<void> {
  const { codes } = settings;
  return licenseInterface('reportSoftwareUsage', settings, (body): Carried => {
    const reports = reportsIn(body);
    if (!Array.isArray(reports)) return reports;
    for (const { code } of reports) {
      const found = codes.find(code);
      const problem = found === null ? 'does not exist' : found.activatedAt === null ? 'is not active' : null;
      if (problem !== null) return { code: '92020020', details: `one of the codes ${problem}` };
    }
    for (const report of reports) codes.report(report);
    return {};
  });
}

function reportsIn(body: Record<string, unknown>): Report[] | RequestProblem {
  const unknown = unknownMember(body, ['usage_info']);
  if (unknown !== null) return unknown;
  const entries = listOf(body.usage_info, 'usage_info');
  if (!Array.isArray(entries)) return entries;
  const reports: Report[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = reportsOf(entry, `usage_info[${index}]`);
    if (!Array.isArray(read)) return read;
    reports.push(...read);
  }
  return reports;
}

function reportsOf(entry: unknown, place: string): Report[] | RequestProblem {
  if (typeof entry !== 'object' || entry === null) return badParameter(`${place} is no object`);
  const { license, software_usage_Info: list } = entry as Record<string, unknown>;
  const problem =
    unknownMember(entry, ['license', 'software_usage_Info']) ?? codeProblem(license, `${place}.license`);
  if (problem !== null) return problem;
  const clients = listOf(list, `${place}.software_usage_Info`);
  if (!Array.isArray(clients)) return clients;
  const reports: Report[] = [];
  for (const [index, client] of clients.entries()) {
    const read = reportOf(String(license), client, `${place}.software_usage_Info[${index}]`);
    if ('details' in read) return read;
    reports.push(read);
  }
  return reports;
}

/** Exactly one of `id` and `active_num`. */
function reportOf(code: string, client: unknown, place: string): Report | RequestProblem {
  if (typeof client !== 'object' || client === null) return badParameter(`${place} is no object`);
  const { id = null, active_num: activeNum = null } = client as Record<string, unknown>;
  const unknown = unknownMember(client, ['id', 'active_num']);
  if (unknown !== null) return unknown;
  if ((id === null) === (activeNum === null)) {
    return badParameter(`${place} has not exactly one of id and active_num`);
  }
  if (id !== null) {
    const isFine = typeof id === 'string' && id !== '' && id.length <= LONGEST_ID;
    return isFine
      ? { code, id, activeNum: null }
      : badParameter(`${place}.id is no text of 1 to ${LONGEST_ID} characters`);
  }
  const isNumber =
    Number.isInteger(activeNum) && Number(activeNum) >= 0 && Number(activeNum) <= LARGEST_NUMBER;
  return isNumber
    ? { code, id: null, activeNum: Number(activeNum) }
    : badParameter(`${place}.active_num is no whole number of at most 9 digits`);
}
