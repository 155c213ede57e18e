import { NO_PREFERENCE } from '../../model/no-preference.ts';
import type { Answer, FieldOf, Form, Option } from '../../schema/types.ts';

export type OfferField = FieldOf<'location' | 'practitioner'>;

type Practitioner = NonNullable<Form['clinic']['practitioners']>[number];

/** Whether someone treats at a location; without one, or without any of theirs, they do. */
export const treatsAt = ({ locations }: Practitioner, location: Answer): boolean =>
  typeof location !== 'string' || !locations || locations.includes(location);

export interface OfferContext {
  clinic: Form['clinic'];
  /** Words for the choice of nobody in particular. */
  noPreference: string;
  /** Id of the location chosen, as far as one counts. */
  location(): Answer;
}

/** What there is to choose from as things stand. */
export function offersOf({ kind }: OfferField, context: OfferContext): Option[] {
  const { locations = [], practitioners = [] } = context.clinic;
  if (kind === 'location')
    return locations.map(({ id, name, address }) => ({ id, label: name, hint: address }));
  const here = practitioners.filter((one) => treatsAt(one, context.location()));
  const people = here.map(({ id, name, title }) => ({ id, label: name, hint: title }));
  return [...people, { id: NO_PREFERENCE, label: context.noPreference }];
}
