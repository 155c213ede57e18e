import { createEngine, type Engine } from '../../../../src/engine/index.ts';
import { settlePlaces } from '../../../../src/engine/places/index.ts';
import type { FieldConfig, FormConfig } from '../../../../src/schema/types.ts';
import { formOf, NOW } from '../support.ts';

export const LOCATIONS = [
  { id: 'dallas', name: 'Dallas', address: '12 Elm Street' },
  { id: 'plano', name: 'Plano' },
];
export const PRACTITIONERS = [
  { id: 'ruiz', name: 'Ana Ruiz', title: 'Lead artist', locations: ['dallas'] },
  { id: 'lin', name: 'Sam Lin', locations: ['plano'] },
  { id: 'okoye', name: 'Tobe Okoye' },
];
export const CLINIC = { locations: LOCATIONS, practitioners: PRACTITIONERS };

export const where = { id: 'location', kind: 'location', label: 'Where?' } as const;
export const who = { id: 'practitioner', kind: 'practitioner', label: 'With whom?' } as const;

/** An engine on a form of this clinic, as the widget has it. */
export function placesEngine(
  fields: FieldConfig[],
  clinic: NonNullable<FormConfig['clinic']> = CLINIC,
): Engine {
  return createEngine(settlePlaces(formOf({ clinic, fields })), () => NOW);
}

export const shown = (engine: Engine): string[] => engine.visibleFields().map(({ id }) => id);
