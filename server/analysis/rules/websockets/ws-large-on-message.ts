// Rule ws-large-on-message: a file goes out as one message of a MessageWebSocket.
import type { BoundExpression } from '../../../csharp/binding/bound';
import { defineRule } from '../../engine/rule';
import { withoutConversion } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { programsOf } from '../../models/code/programs';
import { follow, type Program } from '../../models/code/values';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

export const wsLargeOnMessage = defineRule({
  id: 'ws-large-on-message',
  severity: 'hint',
  off: true,
  summary: 'A file is sent by a MessageWebSocket, which is made for small messages.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/websockets',
  checkCode(app, report, code) {
    const programs = programsOf(app, code);
    for (const [i, traces] of tracesOf(app, code).entries()) {
      const program = programs[i];
      for (const { frame, syntax } of program ? fileSends(traces, program) : [])
        report({
          file: frame.file,
          span: nameSpan(syntax),
          message:
            'A MessageWebSocket keeps a whole message in memory, here and at the other side, and a file may be large. ' +
            'Send it in pieces by a StreamWebSocket.',
        });
    }
  },
});

function fileSends(traces: Traces, program: Program): ObjectUse[] {
  const copies = traces.uses(/^to RandomAccessStream\.Copy\w*Async OutputStream$/, 'MessageWebSocket');
  const writers = new Set(traces.uses('to DataWriter OutputStream', 'MessageWebSocket').map(({ node }) => node));
  const writes = traces
    .uses(/^Write(Buffer|Bytes)$/, 'DataWriter')
    .filter(({ object }) => [...traces.familyOf(object).objects].some(({ node }) => node && writers.has(node)));
  return [...copies, ...writes].filter(({ node, frame }) => {
    const [sent] = node.kind === 'call' ? node.arguments : [];
    const followed = sent ? follow(program, { expression: sent.expression, frame }) : 'unknown';
    return followed !== 'unknown' && 'value' in followed && isFileContent(followed.value.expression);
  });
}

/** What is read from a file, or a file that is open. */
function isFileContent(expression: BoundExpression): boolean {
  const value = withoutConversion(expression);
  const read = value.kind === 'await' ? withoutConversion(value.operand) : value;
  if (read.kind !== 'call') return false;
  const owner = read.method.containingType?.definition.metadataName ?? '';
  return (
    /^(ReadBufferAsync|Open\w*Async)$/.test(read.method.name) &&
    /^Windows\.Storage\.(FileIO|PathIO|StorageFile|IStorageFile)$/.test(owner)
  );
}
