import { SMALL_KINDS } from '../model/field-kinds.ts';
import type { FieldKind, Form } from '../schema/types.ts';
import type { Addition, FormContext } from '../ui/form-context.ts';
import type { Root } from '../ui/root.ts';

type CreateAddition = (form: FormContext, root: Root) => Addition;

/** Gives a form what its fields of further kinds need, before it is drawn. */
export type AddFurther = (form: FormContext, root: Root) => void;

interface Part {
  kinds: readonly FieldKind[];
  fetch(): Promise<CreateAddition>;
}

/** Which chunk brings which kinds. */
const PARTS: readonly Part[] = [
  {
    kinds: SMALL_KINDS,
    fetch: async () => (await import('./further/index.ts')).createFurther,
  },
  {
    kinds: ['picture'],
    fetch: async () => (await import('./pictures/index.tsx')).createPictures,
  },
  {
    kinds: ['price'],
    fetch: async () => (await import('./price/index.tsx')).createPrice,
  },
  {
    kinds: ['block'],
    fetch: async () => (await import('./blocks/index.ts')).createBlocks,
  },
];

/** The additions of a form as one: each field is left to the addition of its kind. */
function join(of: ReadonlyMap<FieldKind, Addition>): NonNullable<FormContext['further']> {
  return {
    Control(props) {
      const Control = of.get(props.field.kind)?.Control;
      return Control && <Control {...props} />;
    },
    addRules: (check) => (field, answer) => (of.get(field.kind)?.check ?? check)(field, answer),
    tell: (field, answer) => of.get(field.kind)?.tell?.(field, answer),
    enrich: () =>
      [...new Set(of.values())].reduce((all, one) => ({ ...all, ...one.enrich?.() }), {}),
  };
}

/** Fetches what the fields of further kinds of a form need, all at once and no more. */
export async function importAdditions({ steps }: Form): Promise<AddFurther> {
  const used = new Set(steps.flatMap(({ fields }) => fields.map(({ kind }) => kind)));
  const needed = PARTS.filter(({ kinds }) => kinds.some((kind) => used.has(kind)));
  const fetched = await Promise.all(
    needed.map(async ({ kinds, fetch }) => ({ kinds, create: await fetch() })),
  );
  return (form, root) => {
    const of = new Map<FieldKind, Addition>();
    for (const { kinds, create } of fetched) {
      const addition = create(form, root);
      for (const kind of kinds) of.set(kind, addition);
    }
    form.further = join(of);
  };
}
