import { STEPS_TOPIC } from '../engine/index.ts';
import { withoutIdle } from '../engine/without-idle.ts';
import { PLACE_KINDS, SMALL_KINDS } from '../model/field-kinds.ts';
import { say } from '../platform/say.ts';
import type { Field, FieldKind, Form } from '../schema/types.ts';
import type { Addition, FormContext, Further } from '../ui/form-context.ts';
import { Live } from '../ui/parts/live.ts';
import type { Root } from '../ui/root.ts';
import { settleParts } from './settle-parts.ts';

type CreateAddition = (form: FormContext, root: Root) => Addition;

/** Gives a form what its fields of further kinds need, before it is drawn. */
export type AddFurther = (form: FormContext, root: Root) => void;

interface Fetched {
  create: CreateAddition;
  /** What of the form is asked at all, where only the part itself can say. */
  settle?: (form: Form) => Form;
}

interface Part {
  kinds: readonly FieldKind[];
  fetch(): Promise<Fetched>;
  /**
   * Where none of its fields must be answered a form can do without it: until its visitor goes on,
   * if none stands in the first step, and for good, if it is not to be had.
   */
  canSpare?: true;
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
    fetch: async () => ({ create: (await import('./places/index.tsx')).createPlaces }),
    canSpare: true,
  },
  {
    kinds: ['picture'],
    fetch: async () => ({ create: (await import('./pictures/index.tsx')).createPictures }),
  },
  {
    kinds: ['photos'],
    fetch: async () => ({ create: (await import('./photos/index.tsx')).createPhotos }),
    canSpare: true,
  },
  {
    kinds: ['price'],
    fetch: async () => ({ create: (await import('./price/index.tsx')).createPrice }),
  },
  {
    kinds: ['block'],
    fetch: async () => ({ create: (await import('./blocks/index.ts')).createBlocks }),
    canSpare: true,
  },
  {
    kinds: ['review'],
    async fetch() {
      const { createReview, settleReview } = await import('./review/index.tsx');
      return { create: createReview, settle: settleReview };
    },
  },
];

type OfKind = Map<FieldKind, Addition>;

/** The additions of a form as one: each field is left to the addition of its kind, once it is there. */
function join(of: OfKind, listen: (redraw: () => void) => () => void): Further {
  return {
    Control: (props) => (
      <Live
        listen={listen}
        render={() => {
          const Control = of.get(props.field.kind)?.Control;
          return Control && <Control {...props} />;
        }}
      />
    ),
    addRules: (check) => (field, answer) => (of.get(field.kind)?.check ?? check)(field, answer),
    tell: (field, answer) => of.get(field.kind)?.tell?.(field, answer),
    ways(job) {
      const [ways] = [...of.values()].flatMap((one) => one.ways ?? []);
      return ways?.(job) ?? [job];
    },
    arrived: () => [...of.values()].map((one) => one.arrived?.()),
    enrich() {
      const enriched = {};
      for (const one of new Set(of.values())) Object.assign(enriched, one.enrich?.());
      return enriched;
    },
  };
}

const isOf =
  ({ kinds }: Part) =>
  ({ kind }: Field): boolean =>
    kinds.includes(kind);

const mustAnswer = (field: Field): boolean =>
  ('required' in field && field.required) || ('requiredWhen' in field && !!field.requiredWhen);

/** Fetches what the fields of further kinds of a form need, and no more, as far as it is to be had at once. */
export async function importAdditions(whole: Form): Promise<Additions> {
  const form = settleParts(withoutIdle(whole));
  const needed = PARTS.filter((part) => form.steps.some(({ fields }) => fields.some(isOf(part))));
  const isSpare = (part: Part): boolean =>
    !!part.canSpare && !form.steps.some(({ fields }) => fields.filter(isOf(part)).some(mustAnswer));
  const waiting = needed.filter((part) => isSpare(part) && !form.steps[0]?.fields.some(isOf(part)));
  const load = async (part: Part) => ({ ...part, ...(await part.fetch()) });
  /** What a form can do without is said, and is not there. */
  const tryTo = (part: Part) =>
    load(part).catch((cause: unknown) => {
      if (!isSpare(part)) throw cause;
      say('not shown, its code did not load:', part.kinds.join(), cause);
      return undefined;
    });
  const now = needed.filter((part) => !waiting.includes(part));
  const fetched = (await Promise.all(now.map(tryTo))).filter((one) => one !== undefined);

  function addFurther(context: FormContext, root: Root): void {
    const of: OfKind = new Map();
    const redraws = new Set<() => void>();
    const add = ({ kinds, create }: Part & Fetched): void => {
      const addition = create(context, root);
      for (const kind of kinds) of.set(kind, addition);
    };
    fetched.forEach(add);
    context.further = join(of, (redraw) => {
      redraws.add(redraw);
      return () => redraws.delete(redraw);
    });
    if (!waiting[0]) return;
    const stop = context.engine.subscribe(STEPS_TOPIC, () => {
      stop();
      for (const part of waiting)
        void tryTo(part).then((one) => {
          if (one) add(one);
          redraws.forEach((redraw) => redraw());
        });
    });
  }

  let settled = form;
  for (const { settle } of fetched) settled = settle?.(settled) ?? settled;
  return { form: settled, addFurther };
}
