import type { ComponentChild } from 'preact';
import type { Field } from '../../schema/types.ts';
import type { BlockProps } from './block-props.ts';
import { Lines } from './lines.tsx';
import { CLOCK } from './drawings.ts';
import { promiseOf } from './reply.ts';

/**
 * By when somebody replies to what has just arrived, as the form promised by its button: hours alone
 * do not tell how soon, so where it promised nothing there, nothing is said here.
 */
export function promised(shared: Omit<BlockProps<never>, 'block'>): ComponentChild {
  const { form } = shared;
  const promiseIn = (field: Field): string | undefined =>
    field.kind === 'block' && field.block.kind === 'reassurance'
      ? promiseOf({ ...shared, block: field.block })
      : undefined;
  const [text] = form.engine.visibleFields().flatMap((field) => promiseIn(field) ?? []);
  return <Lines form={form} lines={[[CLOCK, text]]} />;
}
