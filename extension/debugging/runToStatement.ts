// The command that goes to a statement by its number: the debugger of VS Code has no request for it.

import * as vscode from 'vscode';
import { debugType } from '../contributions';

/** Only runs of a scenario count their statements; of another one the adapter says why it cannot go back. */
export async function runToStatement(): Promise<void> {
  const session = vscode.debug.activeDebugSession;
  if (session?.type !== debugType) return;
  const number = await vscode.window.showInputBox({
    title: vscode.l10n.t('Run to a Statement'),
    prompt: vscode.l10n.t('Number of the statement in the run, as each stop tells it; the run goes back or on to it.'),
    validateInput: text => (numberIn(text) ? undefined : vscode.l10n.t('A whole number from 1 on.')),
  });
  if (number === undefined) return;
  try {
    await session.customRequest('bgtask/runToStatement', { statement: numberIn(number) });
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/** Stops write "1,234". Undefined for what is no number of a statement. */
function numberIn(text: string): number | undefined {
  const digits = text.replace(/[,\s]/g, '');
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : undefined;
}
