import type { Deliver } from '../lifecycle/ports.ts';
import type { Reader } from '../storage/reader.ts';
import type { LicenseRow } from '../storage/rows.ts';
import type { Sealer } from '../storage/sealing.ts';
import { deliveryOfTold } from './delivery-of-told.ts';
import type { UploadedLicense, Uploads } from './upload-license.ts';

/** What the upload of licenses is given. */
export interface LicenseUploadParts {
  koogallery: Uploads;
  reader: Pick<Reader, 'license' | 'instance'>;
  sealer: Pick<Sealer, 'open'>;
}

/** What a message says of a license: which one, and which request of the marketplace it answers. */
interface UploadMessage {
  eventId: string;
  licenseKey: string;
}

// zh-cn_topic_0070649351: `characters` holds 1024; what is longer can only be a file.
const longestText = 1024;
const nameOfText = 'license.txt';

/**
 * Delivers messages of kind `license-upload`: the license goes up as it was made, under the event id of the request. The
 * same upload twice is the same license for the same request. Sandbox licenses go up too, since KooGallery's debugging
 * page waits for them.
 */
export function createLicenseUploadDelivery({ koogallery, reader, sealer }: LicenseUploadParts): Deliver {
  return async (message, signal) => {
    const { eventId, licenseKey } = JSON.parse(sealer.open(message.payload)) as UploadMessage;
    const [license, instance] = await Promise.all([
      reader.license(licenseKey),
      reader.instance(message.instance_key),
    ]);
    if (license === undefined) {
      const reason = 'the license is not in the database any more, so there is nothing to upload';
      return { kind: 'dead', code: null, reason };
    }
    const about = {
      endpoint: message.endpoint,
      instanceId: instance?.instance_id ?? null,
      sandbox: message.sandbox === 1,
      signal,
    };
    return deliveryOfTold(await koogallery.upload(eventId, uploaded(license, sealer), about));
  };
}

function uploaded(row: LicenseRow, sealer: Pick<Sealer, 'open'>): UploadedLicense {
  const content = Buffer.from(sealer.open(row.content), 'base64');
  if (row.kind === 'file') return { kind: 'file', fileName: row.file_name ?? nameOfText, content };
  const text = content.toString('utf8');
  return text.length <= longestText
    ? { kind: 'text', text }
    : { kind: 'file', fileName: nameOfText, content };
}
