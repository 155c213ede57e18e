import type { Preset } from '../schema/types.ts';
import { hostOf } from './receiver.ts';

/** Host names that are known to be such receivers, those that the one-file build knows too. */
export const FEW_HOSTS: readonly (readonly [preset: Preset, host: RegExp])[] = [
  ['zapier', /^hooks\.zapier\.com$/],
  ['make', /^hook\.([\w-]+\.)*(make\.com|make\.celonis\.com|integromat\.com)$/],
  ['n8n', /\.app\.n8n\.cloud$/],
  ['google-sheets', /^script\.google\.com$/],
];

/** The preset that a webhook's address suggests; nothing for a host nobody knows. */
export function presetOf(url: string): Preset | undefined {
  const host = hostOf(url);
  return FEW_HOSTS.find(([, known]) => known.test(host))?.[0];
}
