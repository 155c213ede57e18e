import { withoutIdle } from '../engine/without-idle.ts';
import { PLACE_KINDS, SMALL_KINDS } from '../model/field-kinds.ts';
import type { FieldKind, Form } from '../schema/types.ts';
import type { Addition, FormContext } from '../ui/form-context.ts';
import type { Root } from '../ui/root.ts';

type CreateAddition = (form: FormContext, root: Root) => Addition;

/** Gives a form what its fields of further kinds need, before it is drawn. */
export type AddFurther = (form: FormContext, root: Root) => void;

interface Fetched {
  create: CreateAddition;
  /** What of the form is asked at all, where that hangs on more than conditions. */
  settle?: (form: Form) => Form;
}

interface Part {
  kinds: readonly FieldKind[];
  fetch(): Promise<Fetched>;
}

/** A form as it is asked, and what some of its fields need besides. */
export interface Additions {
  form: Form;
  addFurther: AddFurther;
}

/** Which chunk brings which kinds. */
const PARTS: readonly Part[] = [
  {
    kinds: SMALL_KINDS,
    fetch: async () => ({ create: (await import('./further/index.ts')).createFurther }),
  },
  {
    kinds: PLACE_KINDS,
    async fetch() {
      const { createPlaces, settlePlaces } = await import('./places/index.tsx');
      return { create: createPlaces, settle: settlePlaces };
    },
  },
  {
    kinds: ['picture'],
    fetch: async () => ({ create: (await import('./pictures/index.tsx')).createPictures }),
  },
  {
    kinds: ['photos'],
    async fetch() {
      const { createPhotos, settlePhotos } = await import('./photos/index.tsx');
      return { create: createPhotos, settle: settlePhotos };
    },
  },
  {
    kinds: ['price'],
    fetch: async () => ({ create: (await import('./price/index.tsx')).createPrice }),
  },
  {
    kinds: ['block'],
    fetch: async () => ({ create: (await import('./blocks/index.ts')).createBlocks }),
  },
  {
    kinds: ['review'],
    async fetch() {
      const { createReview, settleReview } = await import('./review/index.tsx');
      return { create: createReview, settle: settleReview };
    },
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
    send(job, deliver) {
      const [send] = [...of.values()].flatMap((one) => one.send ?? []);
      return send ? send(job, deliver) : deliver(job);
    },
    arrived: () => [...of.values()].map((one) => one.arrived?.()),
    enrich: () =>
      [...new Set(of.values())].reduce((all, one) => ({ ...all, ...one.enrich?.() }), {}),
  };
}

/** Fetches what the fields of further kinds of a form need, all at once and no more. */
export async function importAdditions(whole: Form): Promise<Additions> {
  const form = withoutIdle(whole);
  const used = new Set(form.steps.flatMap(({ fields }) => fields.map(({ kind }) => kind)));
  const needed = PARTS.filter(({ kinds }) => kinds.some((kind) => used.has(kind)));
  const fetched = await Promise.all(
    needed.map(async ({ kinds, fetch }) => ({ kinds, ...(await fetch()) })),
  );
  return {
    form: fetched.reduce((settled, { settle }) => settle?.(settled) ?? settled, form),
    addFurther(context, root) {
      const of = new Map<FieldKind, Addition>();
      for (const { kinds, create } of fetched) {
        const addition = create(context, root);
        for (const kind of kinds) of.set(kind, addition);
      }
      context.further = join(of);
    },
  };
}
