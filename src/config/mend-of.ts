/** What mends a config that cannot be read, by the code of its fault. */
const MENDS = {
  too_large: 'this is hardly a form config; check the address',
  empty: 'write a JSON object there: { … }',
  web_page: 'is the address misspelt, or does it lead to a login? Open it in a private window',
  not_an_object: 'a form config begins with { and ends with }',
  not_json: 'JSON has double quotes, no comments and no comma after the last item',
  bad_status: 'open the address in a browser: anyone must be able to read the config there',
  unreachable: 'check the address, and that its server sends Access-Control-Allow-Origin',
  timeout: 'take a faster host, or put the config into the page and name it by #id',
} as const;

/** Why a config cannot be read. */
export type ReadFaultCode = keyof typeof MENDS;

export const mendOf = (code: ReadFaultCode): string => MENDS[code];
