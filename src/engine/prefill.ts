import { isFillable } from '../model/fillable.ts';
import type { Answer, Field } from '../schema/types.ts';
import type { Engine } from './create-engine.ts';
import { toggleOption } from './toggle-option.ts';

/** Characters of a figure, a day or a postal code, which have no `maxLength`. */
const SHORT = 40;

type Named = readonly { id: string }[];

function readList(options: Parameters<typeof toggleOption>[0], text: string): Answer {
  const wanted = text.split(',').map((id) => id.trim());
  const chosen = options.filter(({ id }) => wanted.includes(id));
  let list: readonly string[] = [];
  for (const { id } of chosen) list = toggleOption(options, list, id);
  return list[0] === undefined ? undefined : list;
}

const readOne = (options: Named, text: string): Answer => options.find(({ id }) => id === text)?.id;

/**
 * The answer that a page's own words give to a field: an option by its id, a list by ids with
 * commas between, all else as it would be typed. `undefined` where it is none that can be given now.
 */
export function readPrefill(
  field: Field,
  words: string,
  { form, options }: Pick<Engine, 'form' | 'options'>,
): Answer {
  const { clinic } = form;
  const text = words.trim();
  if (!isFillable(field.kind) || text === '') return undefined;
  switch (field.kind) {
    case 'checkboxes':
      return readList(options(field), text);
    case 'select':
    case 'radio':
    case 'picture':
      return readOne(options(field), text);
    case 'location':
      return readOne(clinic.locations ?? [], text);
    case 'practitioner':
      return readOne(clinic.practitioners ?? [], text);
    default: {
      const most = 'maxLength' in field ? field.maxLength : SHORT;
      return text.length <= most ? text : undefined;
    }
  }
}
