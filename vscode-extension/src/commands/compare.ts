import type { Panels } from '../panels';
import { reportInFront } from './editing';

/** Shows every figure of the report in front beside last year's. */
export async function compareYears(panels: Panels): Promise<void> {
  const editor = reportInFront();
  if (editor !== undefined) {
    await panels.compare(editor.document.uri);
  }
}
