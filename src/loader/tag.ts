import { createRemoteParts } from './remote-parts.ts';
import { say } from './say.ts';
import { start } from './start.ts';

// Nothing escapes to the host page, whatever it did to the built-ins we stand on.
try {
  start(createRemoteParts);
} catch (fault) {
  say('could not start', fault);
}
