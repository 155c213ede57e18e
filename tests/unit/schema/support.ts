import { formConfigSchema } from '../../../src/schema/form-config.ts';
import type { Fault, JudgeContext } from '../../../src/schema/index.ts';
import { judgeConfig } from '../../../src/schema/index.ts';
import { judgeBlocks } from '../../../src/schema/judge-blocks.ts';
import * as places from '../../../src/schema/judge-places.ts';

export const context: JudgeContext = {
  pageProtocol: 'https:',
  hasWebhook: true,
  schema: formConfigSchema,
  judgeBlocks,
  places,
};

export const text = (id: string, more: object = {}) => ({ id, kind: 'text', label: id, ...more });

/** What the console shows of a config that is sound but for `part`. */
export function messages(part: object, over: Partial<JudgeContext> = {}): string[] {
  return faults(part, over).map(({ message }) => message);
}

export function faults(part: object, over: Partial<JudgeContext> = {}): Fault[] {
  return judgeConfig({ fields: [text('a')], ...part }, { ...context, ...over });
}
