// A server that takes submissions, and a script that judges configs.
import * as z from 'zod/mini';
import {
  configJsonSchema,
  judge,
  submissionSchema,
  type Fault,
  type Submission,
} from 'consult-form/schema';

export function take(body: unknown): Submission | undefined {
  const read = submissionSchema.safeParse(body);
  if (!read.success) return undefined;
  const { contact, answers } = read.data;
  console.log(contact.phone, answers['topic']?.text, read.data.priceGuide?.display);
  // @ts-expect-error: there is no such key
  console.log(read.data.phone);
  return read.data;
}

/** Schemas are zod's own: a server composes them. */
export const envelope = z.object({ clinic: z.string(), submission: submissionSchema });
export const device: 'phone' | 'tablet' | 'desktop' = z.parse(envelope, {}).submission.visitor
  .device;

export async function faultsIn(config: unknown): Promise<readonly Fault[]> {
  const faults = await judge(config, { pageProtocol: 'https:' });
  return faults.filter(({ code }) => code !== 'no_webhook');
}

export const schema: Record<string, unknown> = configJsonSchema();
