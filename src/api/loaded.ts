import { mountWidget } from '../widget/index.ts';
import { createInstance as create, type Instance, type InstanceOptions } from './instance.ts';

export type { Instance, InstanceOptions } from './instance.ts';

/** What the tag imports once a form is needed: by then the widget is wanted, so it comes along. */
export const createInstance = (options: InstanceOptions): Promise<Instance> =>
  create(options, mountWidget);
