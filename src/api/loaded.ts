import { mountWidget } from '../widget/index.ts';
import { createInstance, type Instance, type InstanceOptions } from './instance.ts';

export type { Instance, InstanceOptions } from './instance.ts';

/**
 * Makes one form; what the tag imports once one is needed. The chunk exports it by the chunk's own
 * name: so the tag asks for it.
 */
export const widget = (options: InstanceOptions): Promise<Instance> =>
  createInstance(options, mountWidget);
