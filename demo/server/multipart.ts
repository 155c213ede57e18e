import { judgeSubmission, parseJson, refuse } from './submission.ts';
import type { ParsedSubmission } from './submission.ts';

/**
 * Reads a submission that came with its photos: in a part named `submission`, or key by key. Of the
 * photos the demo keeps that they came and how large they were; a clinic's receiver would store them.
 */
export async function parseMultipart(
  contentType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ParsedSubmission> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return refuse(400, 'The body is not multipart/form-data.');
  }
  const keys: Record<string, string> = {};
  const files: { part: string; name: string; bytes: number }[] = [];
  for (const [part, value] of form) {
    if (typeof value === 'string') keys[part] = value;
    else files.push({ part, name: value.name, bytes: value.size });
  }
  const { submission, ...flat } = keys;
  const parsed = submission === undefined ? judgeSubmission(flat) : parseJson(submission);
  if (!parsed.ok || files.length === 0) return parsed;
  return { ok: true, submission: { ...parsed.submission, files } };
}
