import type { Preset } from '../schema/types.ts';
import { FEW_HOSTS } from './few-hosts.ts';
import { hostOf } from './receiver.ts';

/** Host names that are known to be such receivers; where a host has other uses, with the path. */
const HOSTS: readonly (readonly [preset: Preset, host: RegExp, path?: RegExp])[] = [
  ...FEW_HOSTS,
  ['hubspot', /^api(-\w+)?\.hsforms\.com$/],
  ['gohighlevel', /^(\w+\.)?leadconnectorhq\.com$/, /\/hooks\//],
  ['formspree', /^formspree\.io$/],
  ['salesforce', /^(webto|[\w.-]+\.my)\.salesforce\.com$/, /\/servlet\/servlet\.WebToLead\b/i],
];

/** The preset that a webhook's address suggests; nothing for a host nobody knows. */
export function presetOf(url: string): Preset | undefined {
  const host = hostOf(url);
  return HOSTS.find(([, known, path]) => known.test(host) && (path?.test(url) ?? true))?.[0];
}
