import type { ReadyTemplate, Template } from '../schema/types.ts';
import { completeField } from './complete-field.ts';
import * as DEFAULTS from './defaults.ts';

/**
 * A template with its defaults filled in. The build runs this, so that no page does: a template is
 * shipped as the literal that comes out here.
 */
export function completeTemplate({
  success = {},
  messages = {},
  headingLevel = DEFAULTS.headingLevel,
  ...template
}: Template): ReadyTemplate {
  const steps = template.steps.map((step) => ({
    ...step,
    fields: step.fields.map(completeField),
  }));
  return { ...template, success, messages, headingLevel, steps };
}
