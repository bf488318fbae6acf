import * as vscode from 'vscode';
import type { BlankReport, Edition, Form } from '../protocol';
import type { Server } from '../server';
import { t } from '../words';
import { editionsFor, idOf, lastPeriod, numbersOf, stepsOf } from './periods';

const AGENCY = 'gouji.lastAgency';
/** The years that the server makes reports on. */
const FIRST_YEAR = 2008;
const LAST_YEAR = 2099;

/** What the server needs to know of a blank report; `standard` is the id of an edition. */
interface Wanted {
  form: string;
  agency: string;
  year: number;
  period: string;
  standard: string;
}

/** Asks which form it follows, whose report it is and what it reports on, and opens a blank one. */
export async function newReport(memory: vscode.Memento, server: Server): Promise<void> {
  const uri = place()?.toString();
  await server.started();
  const forms = await server.request<Form[]>('gouji/forms', { uri });
  if (forms === undefined) {
    sayItDoesNotRun();
    return;
  }
  const form = await askForm(forms);
  const wanted = form && (await askWanted(form, memory));
  if (wanted === undefined) {
    return;
  }
  const blank = await server.request<BlankReport>('gouji/blankReport', { ...wanted, uri });
  if (blank === undefined) {
    sayItDoesNotRun();
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'gouji', content: blank.text });
  await vscode.window.showTextDocument(document);
}

function sayItDoesNotRun(): void {
  void vscode.window.showErrorMessage(t('Gouji does not run, so no report could be made. Start it again and retry.'));
}

/** Where the report is likely to be saved: the configuration of that place may name forms. */
function place(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const inWorkspace = active !== undefined && vscode.workspace.getWorkspaceFolder(active) !== undefined;
  return inWorkspace ? active : (vscode.workspace.workspaceFolders?.[0]?.uri ?? active);
}

/** Asks for the form where there are several; undefined where the question is left. */
async function askForm(forms: readonly Form[]): Promise<Form | undefined> {
  if (forms.length < 2) {
    return forms[0];
  }
  const choices = forms.map((form) => ({ label: form.name, form }));
  return (await choose(choices, t('New report'), t('The form that the report follows')))?.form;
}

/** Asks all that a blank report of a form needs; undefined where a question is left. */
async function askWanted(form: Form, memory: vscode.Memento): Promise<Wanted | undefined> {
  const steps = stepsOf(form);
  let step = 0;
  const title = (): string => `${t('New report')} (${++step}/${steps})`;
  const agency = await askAgency(title(), memory.get<string>(AGENCY, ''));
  if (agency === undefined) {
    return undefined;
  }
  const last = lastPeriod(form.frequency, new Date());
  const year = await askYear(title(), last.year);
  if (year === undefined) {
    return undefined;
  }
  const number = form.frequency === 'year' ? 1 : await askNumber(title(), form, year === last.year ? last.number : 1);
  if (number === undefined) {
    return undefined;
  }
  const edition = form.editions.length > 1 ? await askEdition(title(), form, year) : form.editions[0];
  if (edition === undefined) {
    return undefined;
  }
  await memory.update(AGENCY, agency);
  return { form: form.id, agency, year, period: idOf(form.frequency, { year, number }), standard: edition.id };
}

async function askAgency(title: string, before: string): Promise<string | undefined> {
  const agency = await vscode.window.showInputBox({
    title,
    prompt: t('The full name of the agency, as in the title'),
    placeHolder: t('for example 示例市生态环境局'),
    value: before,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? t('Please write the name of the agency.') : undefined),
  });
  return agency?.trim();
}

async function askYear(title: string, likely: number): Promise<number | undefined> {
  const year = await vscode.window.showInputBox({
    title,
    prompt: t('The year that is reported on'),
    value: String(likely),
    ignoreFocusOut: true,
    validateInput: (text) => (isYear(text) ? undefined : t('Please write a year from {0} to {1}.', FIRST_YEAR, LAST_YEAR)),
  });
  return year === undefined ? undefined : Number(year);
}

function isYear(text: string): boolean {
  return /^\s*\d{4}\s*$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
}

async function askNumber(title: string, { frequency }: Form, likely: number): Promise<number | undefined> {
  const choices = numbersOf(frequency, likely).map((number) => ({
    label: frequency === 'quarter' ? t('Quarter {0}', number) : t('Month {0}', number),
    number,
  }));
  const question = frequency === 'quarter' ? t('The quarter that is reported on') : t('The month that is reported on');
  return (await choose(choices, title, question))?.number;
}

async function askEdition(title: string, form: Form, year: number): Promise<Edition | undefined> {
  const choices = editionsFor(form.editions, year).map((edition) => ({ label: edition.name, description: years(edition), edition }));
  return (await choose(choices, title, t('The format that the report follows')))?.edition;
}

/** The years of report that an edition is for; a form may leave open when its first edition began. */
function years({ firstYear, lastYear }: Edition): string {
  if (lastYear == null) {
    return firstYear > 0 ? t('reports on {0} and later', firstYear) : '';
  }
  if (firstYear === lastYear) {
    return t('reports on {0}', firstYear);
  }
  return firstYear > 0 ? t('reports on {0} to {1}', firstYear, lastYear) : t('reports up to {0}', lastYear);
}

function choose<T extends vscode.QuickPickItem>(choices: T[], title: string, question: string): Thenable<T | undefined> {
  return vscode.window.showQuickPick(choices, { title, placeHolder: question, ignoreFocusOut: true });
}
