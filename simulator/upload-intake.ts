import { hash } from 'node:crypto';
import type { Request, Response } from 'express';
import { errorAnswer } from './error-answer.ts';
import type { FaultSource } from './faults.ts';
import { rawBody, signedWithAkSk } from './gateway.ts';
import { openInterface } from './open-interface.ts';
import { pathOf } from './open-interfaces.ts';
import type { SimulatorLog } from './simulator-log.ts';
import { type UploadForm, uploadForm } from './upload-form.ts';
import type { Upload, Uploads } from './uploads.ts';

/** Path of the upload of license strings and files (zh-cn_topic_0070649351). */
export const UPLOAD_PATH = pathOf('uploadLicense').replace('{event_id}', ':eventId');

const LONGEST_EVENT_ID = 64;
const LONGEST_TEXT = 1024;
const fields = ['type', 'file_name', 'sha256', 'characters'];

/** What the intake needs. */
export interface UploadIntakeSettings {
  ak: string;
  sk: string;
  uploads: Uploads;
  /** Milliseconds since 1970. */
  now: () => number;
  faults: FaultSource;
  log: SimulatorLog;
}

/** Takes uploads: the gateway's check of the signature first, then the form and its fields, then the hash. */
export function uploadIntake(
  settings: UploadIntakeSettings,
): (request: Request, response: Response) => Promise<void> {
  return openInterface(
    {
      name: 'uploadLicense',
      about: (request) => ({ eventId: [String(request.params.eventId)] }),
      identify: (request) => signedWithAkSk(request, settings),
      async carryOut(request) {
        const eventId = String(request.params.eventId);
        const form = await uploadForm(request.headers['content-type'], rawBody(request));
        const upload = typeof form === 'string' ? form : uploadOf(eventId, form, new Date(settings.now()));
        if (typeof upload === 'string') {
          const answer = errorAnswer('uploadLicense', 'CBC.0101', upload);
          return { answer, facts: { eventId, problem: upload } };
        }
        settings.uploads.add(upload);
        const answer = { status: 200, body: { error_code: 'CBC.0000', error_msg: 'Success' } };
        return { answer, facts: { eventId, type: upload.type, bytes: upload.content.length } };
      },
      failure: (code, details) => errorAnswer('uploadLicense', code, details),
    },
    settings,
  );
}

/** What was uploaded; or, in words, what is wrong with it. */
function uploadOf(eventId: string, { request, file }: UploadForm, receivedAt: Date): Upload | string {
  if (eventId.length > LONGEST_EVENT_ID) return `the event id is longer than ${LONGEST_EVENT_ID} characters`;
  const unknown = Object.keys(request).find((name) => !fields.includes(name));
  if (unknown !== undefined) return `${unknown} is not a field of this interface`;
  for (const [name, value] of Object.entries(request)) {
    if (value === null) continue;
    if (typeof value !== 'string') return `${name} is not a string`;
    if (value.length > LONGEST_TEXT) return `${name} is longer than ${LONGEST_TEXT} characters`;
  }
  const { type, characters, file_name: fileName, sha256 } = request as Record<string, string | null>;
  if (type === 'CHARACTERS') {
    if (!characters) return 'characters is missing, and type is CHARACTERS';
    const content = Buffer.from(characters);
    return { eventId, type, receivedAt, fileName: null, content, sha256: hash('sha256', content) };
  }
  if (type !== 'FILE') return `type is ${JSON.stringify(type)} instead of CHARACTERS or FILE`;
  if (!fileName) return 'file_name is missing, and type is FILE';
  if (!sha256) return 'sha256 is missing, and type is FILE';
  if (file === null) return 'there is no part file, and type is FILE';
  const { content } = file;
  const real = hash('sha256', content);
  if (sha256.toLowerCase() !== real) return `sha256 is not that of the ${content.length} bytes of the file`;
  return { eventId, type, receivedAt, fileName, content, sha256: real };
}
