import type { Region } from '../../model/regions.ts';
import { completeField } from '../../model/complete-field.ts';
import type { ReadyTemplate, WrittenField } from '../../schema/types.ts';
import type { Consents } from './consents.ts';
import { OTHER } from './other.ts';
import { UK_EU } from './uk-eu.ts';
import { US } from './us.ts';

const SETS: Readonly<Record<Region, Consents>> = { us: US, 'uk-eu': UK_EU, other: OTHER };

/** A consent in the region's words, with the one to share behind the one for health answers. */
function reword(field: WrittenField, set: Consents): WrittenField[] {
  const { version, health_sharing: sharing, isHealthAsked: _asked, ...labels } = set;
  const label = new Map(Object.entries(labels)).get(field.id);
  if (field.kind !== 'consent' || label === undefined) return [field];
  const worded = { ...field, label, version };
  if (field.id !== 'health_answers' || sharing === undefined) return [worded];
  const shared = { id: 'health_sharing', kind: 'consent', label: sharing, version } as const;
  return [worded, completeField(shared)];
}

/** The consent for health answers, for a template that has none. */
function healthConsent({ health_answers: label, version }: Consents): WrittenField {
  return completeField({ id: 'health_answers', kind: 'consent', label, version, required: true });
}

/** A template as it reads in a region: its consents in the region's words, and what else that asks. */
export function templateFor(region: Region, template: ReadyTemplate): ReadyTemplate {
  const set = SETS[region];
  const isAsked = template.steps.some(({ fields }) =>
    fields.some((f) => f.id === 'health_answers'),
  );
  const more = set.isHealthAsked && !isAsked ? [healthConsent(set)] : [];
  const last = template.steps.at(-1);
  const steps = template.steps.map((step) => ({
    ...step,
    fields: [...step.fields.flatMap((field) => reword(field, set)), ...(step === last ? more : [])],
  }));
  return { ...template, steps };
}
