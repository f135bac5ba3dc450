import { Response } from 'undici';
import { jsonObject } from './json-object.ts';

/** The part of an upload that says what it is; nothing in it is checked yet. */
export interface UploadForm {
  request: Record<string, unknown>;
  /** The part `file`; null when there is none. */
  file: { name: string; content: Buffer } | null;
}

/** Name of the part that says what is uploaded (zh-cn_topic_0070649351). */
const REQUEST_PART = 'isvUpdateFileReq';

/** Reads the multipart body of an upload; what is wrong with it, in words, when it cannot be read. */
export async function uploadForm(
  contentType: string | undefined,
  body: Buffer,
): Promise<UploadForm | string> {
  if (contentType?.split(';')[0]?.trim().toLowerCase() !== 'multipart/form-data')
    return `Content-Type is ${contentType ?? 'missing'} instead of multipart/form-data with a boundary`;
  const form = await new Response(body, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => null);
  if (form === null) return 'the body cannot be read as multipart/form-data with the boundary of its header';

  const part = form.get(REQUEST_PART);
  if (part === null) return `there is no part ${REQUEST_PART}`;
  const type = typeOfPart(body, REQUEST_PART);
  if (type !== 'application/json')
    return `the part ${REQUEST_PART} is of type ${type ?? 'none'} instead of application/json`;
  const request = jsonObject(typeof part === 'string' ? part : await part.text());
  if (request === null) return `the part ${REQUEST_PART} is no JSON object`;

  const file = form.get('file');
  if (typeof file === 'string') return 'the part file has no file name, so it is no file';
  if (file === null) return { request, file: null };
  return { request, file: { name: file.name, content: Buffer.from(await file.arrayBuffer()) } };
}

/** The media type in the header of a part: a parsed form no longer tells it of parts without a file name. */
function typeOfPart(body: Buffer, name: string): string | null {
  const heads = body.toString('latin1').matchAll(/--[^\r\n]+\r\n((?:[^\r\n]+\r\n)+)\r\n/g);
  for (const [, head = ''] of heads) {
    if (!new RegExp(`^content-disposition:.*\\bname="${name}"`, 'im').test(head)) continue;
    return /^content-type:\s*([^;\s]+)/im.exec(head)?.[1]?.toLowerCase() ?? null;
  }
  return null;
}
