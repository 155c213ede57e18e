import { readReports as read } from '../../config/read-reports.ts';
import type { Outcome } from '../../model/outcomes.ts';
import type { PageContext } from '../../config/read-template.ts';
import { say } from '../../platform/say.ts';
import type { Reports } from '../../schema/types.ts';
import type { FormContext, Send } from '../../ui/form-context.ts';
import type { FormReading } from '../read-form.ts';
import { tellAnalytics } from './tell-analytics.ts';
import { reportOf, tellMonitor, type Known } from './tell-monitor.ts';

/**
 * Sends as before, and tells of each outcome: what goes wrong with that touches no outcome. A
 * visitor who leaves first leaves it unknown: a monitor hears that it was `sending` until then.
 */
function reporting({ engine: { form } }: FormContext, { analytics, monitor }: Reports): Send {
  /** A lead is told once, however often its form is sent. */
  const told = new Set<string>();
  /** What a monitor was told, so that none of it is told again. */
  const reports = new Set<string>();
  return async (id, deliver, hear) => {
    const report = (outcome: Known): void => {
      try {
        const body = monitor && reportOf(id, form.id, outcome);
        if (body && !reports.has(body)) void tellMonitor(monitor, body);
        if (body) reports.add(body);
        if (outcome === 'delivered' && !told.has(id)) tellAnalytics(analytics, form);
        if (outcome === 'delivered') told.add(id);
      } catch (cause) {
        say('an outcome could not be told', cause);
      }
    };
    const leave = (): void => report('sending');
    const heard = (outcome: Outcome): void => {
      report(outcome);
      hear(outcome);
    };
    // A page that is kept for the way back goes on from here, and the outcome is told then.
    if (monitor) addEventListener('pagehide', leave);
    try {
      const outcome = await deliver(heard);
      report(outcome);
      return outcome;
    } catch (fault) {
      report('failed');
      throw fault;
    } finally {
      removeEventListener('pagehide', leave);
    }
  };
}

/**
 * Has the outcomes of a form told to whom its config names. What sends a form is where this hooks in:
 * nothing that every form loads knows of it. The paths of what cannot be used go to `dropped`.
 */
export function readReports(
  config: unknown,
  page: PageContext,
  dropped: string[],
): (reading: FormReading) => FormReading {
  const reports = read(config, page, dropped);
  return (reading) => ({
    ...reading,
    addFurther(context, root) {
      reading.addFurther?.(context, root);
      context.further = {
        Control: () => null,
        addRules: (check) => check,
        ...context.further,
        send: reporting(context, reports),
      };
    },
  });
}
