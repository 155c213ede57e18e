import type { ReadyTemplate, Template } from '../schema/types.ts';
import { completeField } from './complete-field.ts';

/**
 * A template with all defaults of its fields filled in. The build runs this, so that no page does:
 * a template is shipped as the literal that comes out here.
 */
export const completeTemplate = (template: Template): ReadyTemplate => ({
  ...template,
  steps: template.steps.map((step) => ({ ...step, fields: step.fields.map(completeField) })),
});
