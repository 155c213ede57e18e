import { isEmpty } from '../../engine/index.ts';
import { ANSWER_PREFIX } from '../../model/fillable.ts';
import type { FormContext } from '../../ui/form-context.ts';
import { fill } from './fill.ts';
import type { Prefill } from './prefill.ts';

/** What scripts filled in last, by form and field: not by the visitor. */
const filled = new WeakMap<object, Map<string, string>>();

/** Answers what nobody has answered yet, and what a script has and the visitor left as it was. */
export function fillAnswers(form: FormContext, answers: Prefill): void {
  const { engine } = form;
  const before = filled.get(engine) ?? new Map<string, string>();
  const said = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  const isKept = (id: string): boolean => {
    const now = engine.answer(id);
    return !isEmpty(now) && String(now) !== before.get(id);
  };
  const taken = said.map(([id]) => id).filter((id) => !isKept(id));
  fill(
    form,
    said.map(([id, answer]) => [ANSWER_PREFIX + id, String(answer)]),
    isKept,
  );
  filled.set(
    engine,
    new Map([...before, ...taken.map((id) => [id, String(engine.answer(id))] as const)]),
  );
}
