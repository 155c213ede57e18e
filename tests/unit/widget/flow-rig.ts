import { vi } from 'vitest';
import { NESTED_JSON } from '../../../src/delivery/receiver.ts';
import type { Outcome } from '../../../src/model/outcomes.ts';
import type { Field } from '../../../src/schema/types.ts';
import { createFlow, type FlowParts, type FlowView } from '../../../src/widget/later/flow.ts';
import type { Prepared } from '../../../src/widget/later/prepare-submission.ts';

export const NAME: Field = {
  kind: 'text',
  id: 'first_name',
  label: 'First name',
  required: true,
  sensitive: false,
  maxLength: 80,
};

/** Makes submissions, each another one, told apart by their reference. */
export function maker(says = () => 'the same'): () => Prepared {
  let made = 0;
  return () => {
    made += 1;
    const job = {
      url: 'https://hooks.example/abc',
      preset: NESTED_JSON,
      body: `body ${made}`,
      contentType: 'application/json',
    };
    const dispatch = { id: `id ${made}`, at: made, jobs: [job] };
    return { dispatch, reference: `R${made}`, said: says(), written: [] };
  };
}

/** A flow each of whose steps is told, in order. */
export function flowOf({ deliver, ...parts }: Partial<FlowParts> = {}) {
  const told: string[] = [];
  const sent: string[] = [];
  const view: FlowView = {
    idle: () => void told.push('idle'),
    sending: () => void told.push('sending'),
    overdue: (prepared) => void told.push(`overdue ${prepared?.reference ?? 'nothing'}`),
    outcome: (outcome, prepared) =>
      void told.push(`${outcome} ${prepared?.reference ?? 'nothing'}`),
    faults: (faulty) => void told.push(`faults: ${faulty.map(({ id }) => id).join()}`),
  };
  const flow = createFlow({
    kept: {},
    view,
    judge: () => Promise.resolve([]),
    prepare: maker(),
    ...parts,
    deliver(prepared, hearLate) {
      sent.push(
        ...prepared.dispatch.jobs.map(({ body }) => (typeof body === 'string' ? body : '')),
      );
      return deliver?.(prepared, hearLate) ?? Promise.resolve<Outcome>('delivered');
    },
  });
  return { flow, told, sent };
}

/** Lets all that hangs on settled promises happen; no time goes by. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

/** A promise to be settled by hand. */
export function pending<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
