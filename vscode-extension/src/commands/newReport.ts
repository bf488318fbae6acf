import * as vscode from 'vscode';
import type { BlankReport } from '../protocol';
import type { Server } from '../server';
import { t } from '../words';

const AGENCY = 'gouji.lastAgency';
const FIRST_YEAR = 2008;
const LAST_YEAR = 2099;
/** The first year whose reports follow the format of 2021. */
const NEW_FORMAT = 2021;

/** Asks whose report it is, on which year and in which format, and opens a blank one. */
export async function newReport(memory: vscode.Memento, server: Server): Promise<void> {
  const title = t('New annual report');
  const agency = await vscode.window.showInputBox({
    title: `${title} (1/3)`,
    prompt: t('The full name of the agency, as in the title'),
    placeHolder: t('for example 示例市生态环境局'),
    value: memory.get<string>(AGENCY, ''),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? t('Please write the name of the agency.') : undefined),
  });
  if (agency === undefined) {
    return;
  }
  const year = await vscode.window.showInputBox({
    title: `${title} (2/3)`,
    prompt: t('The year that is reported on'),
    value: String(new Date().getFullYear() - 1),
    ignoreFocusOut: true,
    validateInput: (text) => (isYear(text) ? undefined : t('Please write a year from {0} to {1}.', FIRST_YEAR, LAST_YEAR)),
  });
  if (year === undefined) {
    return;
  }
  const standard = await askFormat(`${title} (3/3)`, Number(year));
  if (standard === undefined) {
    return;
  }
  await memory.update(AGENCY, agency.trim());
  const params = { agency: agency.trim(), year: Number(year), standard };
  const blank = await server.request<BlankReport>('gouji/blankReport', params);
  if (blank === undefined) {
    void vscode.window.showErrorMessage(t('Gouji does not run, so no report could be made. Start it again and retry.'));
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'gouji', content: blank.text });
  await vscode.window.showTextDocument(document);
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text.trim()) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
}

async function askFormat(title: string, year: number): Promise<string | undefined> {
  const formats = [
    { standard: '2021', label: t('Format of 2021'), description: t('reports on 2021 and later') },
    { standard: '2019', label: t('Format of 2019'), description: t('reports on 2019 and 2020') },
  ];
  const ordered = year < NEW_FORMAT ? formats.reverse() : formats;
  const choice = await vscode.window.showQuickPick(ordered, {
    title,
    placeHolder: t('The format that the report follows'),
    ignoreFocusOut: true,
  });
  return choice?.standard;
}
