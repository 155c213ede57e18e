import { isInsecure } from '../model/is-insecure.ts';
import * as PATTERNS from '../model/patterns.ts';
import { ADDRESS } from './atoms.ts';
import { createFault } from './create-fault.ts';
import type { Fault } from './faults.ts';

/** `javascript:` and the like; `clinic.com:8080` and `localhost:8080` are hosts. */
const SCHEME = /^\s*(?!https?:)[a-z][a-z\d+-]*:(?!\d+(\/|$))/i;
/** A host without its scheme. */
const HOST = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?$/;

/** A port of more digits than the highest has, or as many. */
const PORT = /^https?:\/\/[^/?#]*:(\d{5,})(?:[/?#]|$)/i;

/** A user's name or password, which `fetch` refuses in an address. */
const LOGIN = /^(\s*https?:\/\/)[^\s/?#]*@/i;

/** The scheme of an address that is none of a web server's. */
const schemeOf = (address: string): string | undefined => SCHEME.exec(address)?.[0].trim();

/** Refuses `javascript:` and the like where any address will do, a relative one too. */
export function judgeScheme(path: string, found: string): Fault[] {
  return schemeOf(found) === undefined ? [] : [judgeAddress(path, found)];
}

/** The address of a web server that was most likely meant, where one without its scheme was. */
export function webAddressFor(found: string): string | undefined {
  const bare = found.trim().replace(/^\/\//, '');
  const meant = HOST.test(bare) ? `https://${bare}` : bare;
  return PATTERNS.address.test(meant) ? meant : undefined;
}

/** Says of an address that cannot be one what is wrong with it. */
export function judgeAddress(path: string, found: string): Fault {
  const scheme = schemeOf(found);
  if (scheme !== undefined) {
    return createFault({
      code: 'refused_address',
      path,
      found,
      says: `is refused: '${scheme}' is no address of a web server`,
      mend: 'write one that begins with https://',
    });
  }
  if (LOGIN.test(found)) {
    return createFault({
      code: 'refused_address',
      path,
      // The console is no place for a password.
      found: found.replace(LOGIN, '$1…@'),
      says: 'has a user name or password in it, which no browser sends',
      mend: 'write it without, to a webhook that takes requests without a login',
    });
  }
  const [, port] = PORT.exec(found.trim()) ?? [];
  if (Number(port) > 65_535) {
    const says = `names port ${port}, and ports end at 65535`;
    return createFault({
      code: 'bad_format',
      path,
      found,
      says,
      mend: 'write a lower one, or none',
    });
  }
  const suggestion = webAddressFor(found);
  return createFault({ code: 'bad_format', path, found, says: `is not ${ADDRESS}`, suggestion });
}

/** A plain http webhook on an https page, which every browser blocks. */
export function judgeWebhook(path: string, url: unknown, pageProtocol: string): Fault[] {
  if (typeof url !== 'string' || !isInsecure(url, pageProtocol)) return [];
  return [
    createFault({
      code: 'insecure_webhook',
      path,
      found: url,
      says: 'is plain http, which browsers block on an https page',
      suggestion: url.replace(/^http:/i, 'https:'),
    }),
  ];
}
