import { fetchConfig, parseConfigText, type ConfigRead } from '../config/read-config.ts';
import { say } from '../platform/say.ts';

/** Reads the form config that `data-config` names: a script element by `#id`, or a URL. */
async function read(name: string): Promise<ConfigRead> {
  if (!name.startsWith('#')) {
    const url = new URL(name, document.baseURI).href;
    return fetchConfig(url, {
      fetch: (address, init) => fetch(address, init),
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
  }
  const script = document.getElementById(name.slice(1));
  if (script) return parseConfigText(script.textContent ?? '');
  const message = `data-config: nothing on this page has the id '${name}'; put the config's script before the tag, or mend the id`;
  return {
    fault: { name: 'ConfigFault', code: 'empty', path: 'data-config', found: name, message },
  };
}

/** The form config, or nothing where it cannot be read: that is said, and the form still runs. */
export async function readWritten(name: string): Promise<unknown> {
  const result = await read(name);
  if ('config' in result) return result.config;
  say(result.fault.message);
  return undefined;
}
