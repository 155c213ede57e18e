const usualPort = 4173;

export interface Settings {
  readonly port: number;
  readonly host?: string;
}

/** Reads PORT and HOST; throws a sentence that a person can act on. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { PORT: port = '', HOST: host = '' } = environment;
  return { port: readPort(port.trim()), ...(host.trim() === '' ? {} : { host: host.trim() }) };
}

function readPort(value: string): number {
  if (value === '') return usualPort;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Error(`PORT is '${value}'; it must be a whole number from 0 to 65535.`);
}
