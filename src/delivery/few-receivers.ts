import type { Preset } from '../schema/types.ts';
import { encode } from './encoders.ts';
import { presetOf } from './few-hosts.ts';
import type { PresetFile } from './presets/preset-file.ts';
import { PLAIN, UNKNOWN_HOST, type Receiver, type Webhook } from './receiver.ts';

type Few = Partial<PresetFile>;

const OWN: Few = { dropsDoubles: true };
const CELLS: Few = { encoder: 'form', flat: true, cells: true };

/** What the one-file build knows of receivers: not those that take names of their own alone. */
const FEW: Readonly<Partial<Record<Preset, Few>>> = {
  json: OWN,
  server: OWN,
  text: { encoder: 'text' },
  form: { encoder: 'form' },
  zapier: CELLS,
  make: CELLS,
  n8n: {},
  gohighlevel: { flat: true },
  'google-sheets': { ...CELLS, encoder: 'text', dropsDoubles: true, accepts: 'ok-body' },
};

/**
 * In the one-file build: the receiver that a webhook names, or that its host suggests.
 * @throws where it cannot be sent to as a config wants it: then phone and mail show
 */
export async function knownReceiver({ url = '', preset, minimal }: Webhook): Promise<Receiver> {
  const name = preset ?? presetOf(url);
  const known: Few | undefined = name ? FEW[name] : UNKNOWN_HOST;
  if (!known || minimal) throw new Error(name);
  return {
    preset: { ...PLAIN, ...known },
    encode: (submission, form) => encode(submission, form, known),
  };
}
