import type { Answer, AnswerFault, Answers, Field, Form, Option, Step } from '../schema/types.ts';
import { createRequirement } from './requirement.ts';
import { sentFields } from './sent-fields.ts';
import { createStepWalk } from './step-walk.ts';
import { createTopics } from './topics.ts';
import { createValidation, type Check } from './validation.ts';
import { createVisibility } from './visibility.ts';

/** Topic that speaks when another step shows or the count of steps may have moved. */
export const STEPS_TOPIC = '#steps';

/** The state of one form. */
export interface Engine {
  readonly form: Form;
  answer(id: string): Answer;
  fault(id: string): AnswerFault | undefined;
  isVisible(id: string): boolean;
  /** The options of a field that can be chosen as things stand. */
  options(field: Field): Option[];
  isRequired(field: Field): boolean;
  /** Takes an answer, clears its fault and shows or hides what depends on it. */
  set(id: string, answer: Answer): void;
  /** Tells that the visitor left the field. */
  leave(field: Field): void;
  /** Steps that have something to ask, in order. */
  steps(): Step[];
  step(): Step;
  /** Judges the step and goes on; returns the fields at fault (none: it went on). */
  next(): Field[];
  back(): void;
  /** Judges all that is visible and goes to the first step at fault; returns its faults. */
  judgeAll(): Field[];
  /** Visible fields in form order. */
  visibleFields(): Field[];
  /** Those that a submission is made of: without sensitive ones where consent to them is declined. */
  sentFields(): Field[];
  /** Answers that count: those of visible fields, less the options that are hidden. */
  answers(): Answers;
  /** When each consent was last ticked or unticked, for its record. */
  consentTimes(): ReadonlyMap<string, Date>;
  /** Takes the full rules once they have arrived. */
  useCheck(check: Check): void;
  /** Listens to one field's id or to `STEPS_TOPIC`; returns an idempotent clean-up. */
  subscribe(topic: string, listener: () => void): () => void;
}

/** Hidden fields are answered from the start. */
function firstAnswers(fields: readonly Field[]): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const field of fields) if (field.kind === 'hidden') answers.set(field.id, field.value);
  return answers;
}

/** @param now the clock that dates consents */
export function createEngine(form: Form, now: () => Date): Engine {
  const fields = form.steps.flatMap((step) => step.fields);
  const consentIds = new Set(fields.filter((f) => f.kind === 'consent').map((f) => f.id));
  const answers = firstAnswers(fields);
  const consentTimes = new Map<string, Date>();
  const { subscribe, notify } = createTopics();
  const answer = (id: string): Answer => answers.get(id);
  const visibility = createVisibility(form.steps, answer);
  const requirement = createRequirement(fields, visibility.read);
  const validation = createValidation({
    answer: visibility.read,
    isRequired: requirement.isRequired,
    notify,
  });
  const shown = (step: Step): Field[] => step.fields.filter((f) => visibility.isVisible(f.id));
  const walk = createStepWalk(form.steps, shown, () => notify(STEPS_TOPIC));
  const visibleFields = (): Field[] => form.steps.flatMap(shown);

  function set(id: string, given: Answer): void {
    if (consentIds.has(id)) consentTimes.set(id, now());
    answers.set(id, given);
    validation.clear(id);
    const moved = visibility.update(id);
    const needed = [id, ...moved].flatMap((changed) => [...requirement.dependents(changed)]);
    for (const changed of new Set([id, ...moved, ...needed.map((field) => field.id)])) {
      // What was missing may be needed no more.
      if (validation.fault(changed)?.code === 'required') validation.clear(changed);
      notify(changed);
    }
    if (moved.length > 0) walk.update();
  }

  return {
    form,
    answer,
    fault: validation.fault,
    isVisible: visibility.isVisible,
    options: visibility.options,
    isRequired: requirement.isRequired,
    set,
    leave: validation.leave,
    steps: walk.steps,
    step: walk.current,
    next() {
      const faulty = validation.judge(shown(walk.current()));
      if (faulty.length === 0) walk.goTo(walk.neighbour(1));
      return faulty;
    },
    back: () => walk.goTo(walk.neighbour(-1)),
    judgeAll() {
      const found = walk.steps().map((step) => ({ step, faulty: validation.judge(shown(step)) }));
      const first = found.find(({ faulty }) => faulty.length > 0);
      walk.goTo(first?.step);
      return first?.faulty ?? [];
    },
    visibleFields,
    sentFields: () => sentFields(visibleFields(), answer),
    answers: () => new Map(visibleFields().map(({ id }) => [id, visibility.read(id)])),
    consentTimes: () => consentTimes,
    useCheck: validation.use,
    subscribe,
  };
}
