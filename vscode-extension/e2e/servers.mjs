// The processes of Gouji's server.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { places } from './editor.mjs';

/** The processes of Gouji's server that this VS Code started: their numbers and programs. */
export function servers() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [program, ...args] = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
        const folder = readlinkSync(`/proc/${name}/cwd`);
        const ours = args.includes('gouji.jar') && args.includes('lsp') && folder.startsWith(places.extensions);
        return ours ? [{ id: Number(name), program }] : [];
      } catch {
        return []; // it ended meanwhile, or is somebody else's
      }
    });
}
