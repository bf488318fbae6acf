// Where things are, whatever folder a script is started from.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = path.dirname(fileURLToPath(import.meta.url));

/** A file of the extension. */
export const extension = (...parts) => path.join(scripts, '..', ...parts);

/** A file of the whole project. */
export const project = (...parts) => path.join(scripts, '..', '..', ...parts);
