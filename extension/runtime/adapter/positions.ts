// From our positions (0-based) and sources to those of the client, and back: the only place where lines start at 1.

import path from 'node:path';
import type { DebugProtocol } from '@vscode/debugprotocol';
import type { SourceId, Variable } from './debugTarget';
import type { References } from './references';
import type { Session } from './request';

export function toClientLine(session: Session, line: number): number {
  return line + session.firstLine;
}

export function toClientColumn(session: Session, column: number): number {
  return column + session.firstColumn;
}

export function fromClientLine(session: Session, line: number): number {
  return line - session.firstLine;
}

export function fromClientColumn(session: Session, column: number): number {
  return column - session.firstColumn;
}

export function toClientSource(references: References, source: SourceId): DebugProtocol.Source {
  if ('file' in source) return { name: path.posix.basename(source.file), path: path.normalize(source.file) };
  return {
    name: path.posix.basename(source.library),
    // A path as well, for the tab's label: the client asks by number because the number is not 0.
    path: source.library,
    sourceReference: references.librarySource(source.library),
    origin: 'library of the simulated Windows',
    presentationHint: 'deemphasize',
  };
}

export function toClientVariable(references: References, variable: Variable): DebugProtocol.Variable {
  return {
    name: variable.name,
    value: variable.value,
    type: variable.type,
    evaluateName: variable.evaluateName,
    presentationHint: variable.isLazy ? { lazy: true } : undefined,
    variablesReference: references.addVariables(variable.children && (() => variable.children?.() ?? [])),
  };
}
