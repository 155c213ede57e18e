import { createRemoteParts } from './remote-parts.ts';
import { start } from './start.ts';

// Nothing escapes to the host page, whatever it did to the built-ins we stand on.
try {
  start(createRemoteParts);
} catch (fault) {
  console.warn('[consult-form] could not start', fault);
}
