import { createHash } from 'node:crypto';
import type { License } from '../plugins/contract.ts';
import { licenseKey } from '../storage/keys.ts';
import type { InstanceRow, LicenseRow, OutboxRow } from '../storage/rows.ts';
import type { Sealer } from '../storage/sealing.ts';
import type { LicenseWish } from './command.ts';
import { newMessage } from './outbox-message.ts';

/** The row of a license. The same request has the same key, so that it has one license only. */
export function licenseRow(
  instance: InstanceRow,
  license: License,
  { deviceFingerprint }: Pick<LicenseWish, 'deviceFingerprint'>,
  eventId: string | null,
  sealer: Sealer,
  now: number,
): LicenseRow {
  const bytes = license.kind === 'text' ? Buffer.from(license.text) : Buffer.from(license.content);
  return {
    license_key: licenseKey(instance.instance_key, eventId, deviceFingerprint),
    endpoint: instance.endpoint,
    sandbox: instance.sandbox,
    instance_key: instance.instance_key,
    event_id: eventId,
    kind: license.kind,
    file_name: license.kind === 'file' ? license.fileName : null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    content: sealer.seal(bytes.toString('base64')),
    created_at: now,
  };
}

/** The license in a row. */
export function licenseOf(row: LicenseRow, sealer: Sealer): License {
  const bytes = Buffer.from(sealer.open(row.content), 'base64');
  return row.kind === 'text'
    ? { kind: 'text', text: bytes.toString('utf8') }
    : { kind: 'file', fileName: row.file_name ?? '', content: bytes };
}

/** What the marketplace is to be sent for a license: it is named, not copied. */
export function uploadOf(row: LicenseRow, eventId: string, sealer: Sealer): OutboxRow {
  return newMessage(
    row,
    'license-upload',
    row.license_key,
    { eventId, licenseKey: row.license_key },
    sealer,
    row.created_at,
  );
}
