import { createHash } from 'node:crypto';
import type { components } from '../generated/types/koogallery.ts';
import type { AskedAbout, Told } from '../lifecycle/ports.ts';
import { tell } from './told.ts';
import type { Transport } from './transport.ts';
import { typed } from './typed-client.ts';

/** A license as it is uploaded. */
export type UploadedLicense =
  | { kind: 'text'; text: string }
  | { kind: 'file'; fileName: string; content: Uint8Array };

/** The upload of licenses. */
export interface Uploads {
  /** Delivers the license of a request. Never throws; a text longer than 1024 characters is refused before it leaves. */
  upload(eventId: string, license: UploadedLicense, about: AskedAbout): Promise<Told<null>>;
}

type Description = components['schemas']['UploadLicenseRequest'];

const longestText = 1024;

/** The upload over a transport. */
export function createUploads(transport: Transport): Uploads {
  return {
    async upload(eventId, license, about) {
      if (license.kind === 'text' && license.text.length > longestText) {
        const reason = `the license has ${license.text.length} characters, KooGallery takes ${longestText} as text: make it a file`;
        return { kind: 'refused', code: null, reason, blocked: false };
      }
      const description = descriptionOf(license);
      const path = '/api/mkp-openapi-public/global/v1/market-event/{event_id}/file';
      return tell(
        transport,
        { operation: 'uploadLicense', about, sign: 'ak-sk', ...inJournal(description, license) },
        (fetch) =>
          typed.POST(path, {
            params: { path: { event_id: eventId } },
            body: { isvUpdateFileReq: description },
            bodySerializer: () => formOf(description, license),
            parseAs: 'text',
            fetch,
          }),
        () => ({ value: null }),
      );
    },
  };
}

function inJournal(
  { characters: _, ...facts }: Description,
  license: UploadedLicense,
): { noted: string; secrets: string[] } {
  return license.kind === 'text'
    ? { noted: JSON.stringify({ ...facts, length: license.text.length }), secrets: [license.text] }
    : { noted: JSON.stringify({ ...facts, bytes: license.content.length }), secrets: [] };
}

function descriptionOf(license: UploadedLicense): Description {
  if (license.kind === 'text') return { type: 'CHARACTERS', characters: license.text };
  const sha256 = createHash('sha256').update(license.content).digest('hex');
  return { type: 'FILE', file_name: license.fileName, sha256 };
}

function formOf(description: Description, license: UploadedLicense): FormData {
  const form = new FormData();
  // A copy, as a Blob may not stand on memory that others share.
  if (license.kind === 'file')
    form.append('file', new Blob([new Uint8Array(license.content)]), license.fileName);
  form.append('isvUpdateFileReq', new Blob([JSON.stringify(description)], { type: 'application/json' }));
  return form;
}
