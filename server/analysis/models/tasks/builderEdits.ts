// Fixes that give a BackgroundTaskBuilder another setting.
import type { ReportedFix } from '../../engine/rule';
import { insertBefore, statementAround } from '../code/codeEdits';
import type { TaskRegistration } from './registrations';

/** In: what follows the dot after the builder. Where the builder is a variable, the statement goes before its Register. */
export function beforeRegister({ call, frame, file }: TaskRegistration, code: string, title: string): ReportedFix[] {
  const receiver = call.receiver?.syntax;
  const statement = frame.body.tree && call.syntax && statementAround(frame.body.tree, call.syntax);
  if (!statement || receiver?.kind !== 'IdentifierName') return [];
  return [{ title, safe: true, edits: insertBefore(file, statement, `${receiver.identifier.name}.${code}`) }];
}
