// Rule ws-error-not-classified: a failed connection is caught, and nobody asks what kind of failure it was.

import type { BoundStatement } from '../../../csharp/binding/bound';
import type { CatchClause } from '../../../csharp/syntax/nodes';
import { textIn } from '../../../workspace/textFile';
import { defineRule, type ReportedFix, type TextFile } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { indentOf, lineBreakOf } from '../../models/code/codeEdits';
import { bodiesIn, isType } from '../../models/code/methods';
import { programsOf } from '../../models/code/programs';
import { findConnect } from '../../models/sockets/webSockets';

export const wsErrorNotClassified = defineRule({
  id: 'ws-error-not-classified',
  severity: 'hint',
  summary: 'A failed connection of a WebSocket is caught without a look at the kind of failure.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketerror.getstatus',
  checkCode(app, report, code) {
    for (const { compilation, files } of programsOf(app, code)) {
      for (const { body, file } of bodiesIn(compilation, files, /\bConnectAsync\b/)) {
        for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
          const clause = node.kind === 'try' && findConnect(node.block) ? blindCatch(node, file) : undefined;
          if (!clause) continue;
          report({
            file,
            span: { start: clause.start, end: clause.start + 'catch'.length },
            message:
              'Whether it makes sense to try again depends on what went wrong, and the message of the exception does not ' +
              'tell that to the program. Call WebSocketError.GetStatus with its HResult.',
            fixes: statusFix(clause, file),
          });
        }
      }
    }
  },
});

/** The catch for everything, when the exception is at most shown. */
function blindCatch(node: Extract<BoundStatement, { kind: 'try' }>, file: TextFile): CatchClause | undefined {
  const text = (clause: { readonly start: number; readonly end: number }) => textIn(file, clause);
  const looks = /\b(GetStatus|HResult|WebErrorStatus|SocketErrorStatus|COMException)\b/;
  if (node.catches.some(({ syntax, filter }) => filter !== undefined || looks.test(text(syntax)))) return undefined;
  const general = node.catches.find(({ type }) => isType(type, 'System.Exception'))?.syntax;
  if (general?.kind !== 'CatchClause' || /\bthrow\b/.test(text(general.block))) return undefined;
  const name = general.name?.name;
  return name !== undefined && isHandedOn(name, text(general.block)) ? undefined : general;
}

/** Somebody else may look at it: anything but showing it. */
function isHandedOn(name: string, block: string): boolean {
  const shown = new RegExp(
    `\\b(Debug|Trace|Console)\\.Write(Line)?\\([^;]*|\\b${name}\\.(Message|StackTrace|ToString\\(\\)|GetType\\(\\)\\S*)`,
    'g',
  );
  return new RegExp(`\\b${name}\\b`).test(block.replace(shown, ''));
}

function statusFix({ name, block }: CatchClause, file: TextFile): ReportedFix[] {
  const { text } = file.lines;
  if (!name || /\bstatus\b/.test(text.slice(block.start, block.end))) return [];
  const isShort = /^\s*using\s+Windows\.Networking\.Sockets\s*;/m.test(text);
  const owner = isShort ? 'WebSocketError' : 'Windows.Networking.Sockets.WebSocketError';
  const statement = `var status = ${owner}.GetStatus(${name.name}.GetBaseException().HResult);`;
  const start = block.start + 1;
  const [first] = block.statements;
  const isOwnLine = /^[ \t]*\r?\n/.test(text.slice(start));
  const indent = first ? indentOf(file, first.start) : `${indentOf(file, block.start)}    `;
  const newText = isOwnLine ? `${lineBreakOf(file)}${indent}${statement}` : ` ${statement}`;
  return [
    { title: 'Ask for the kind of failure', safe: false, edits: [{ file, span: { start, end: start }, newText }] },
  ];
}
