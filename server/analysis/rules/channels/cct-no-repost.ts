// Rule cct-no-repost: the Completed handler of a read on a control channel can end without the next read.
import type { Span } from '../../../base/text';
import { defineRule, type Reported } from '../../engine/rule';
import { lostReads, type Place, type ReadHandler, readHandlers } from '../../models/channels/readHandlers';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import { tracesOf } from '../../models/traces/traces';

export const cctNoRepost = defineRule({
  id: 'cct-no-repost',
  severity: 'error',
  summary: 'The Completed handler of a read on a control channel can end without posting the next read.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const handler of readHandlers(traces)) {
        const { ends, throwers } = lostReads(traces.program, handler.code);
        for (const end of ends) report(describeEnd(handler, end));
        for (const thrower of throwers) report(describeThrower(thrower));
      }
    }
  },
});

const consequence =
  'then no read is outstanding any more, and nothing that arrives starts the push task. Call ReadAsync again before the ' +
  'handler returns';

function describeEnd(handler: ReadHandler, { at, frame }: Place): Reported {
  if (at) {
    return {
      file: frame.file,
      span: spanOf(at),
      message: `On this path the Completed handler ends without another ReadAsync: ${consequence}, also here.`,
    };
  }
  return {
    file: handler.use.frame.file,
    span: completedSpan(handler),
    message: `This Completed handler can come to its end without another ReadAsync: ${consequence}.`,
  };
}

function describeThrower({ at, frame }: Place): Reported {
  return {
    file: frame.file,
    severity: 'warning',
    span: at ? nameSpan(at) : { start: 0, end: 0 },
    message:
      'When this throws, because a message came in pieces or is not what was expected, the Completed handler ends in a ' +
      `catch without another ReadAsync: ${consequence}, in the catch too or before this line.`,
  };
}

/** `Completed` of `operation.Completed = …`. */
function completedSpan({ use: { syntax } }: ReadHandler): Span {
  return syntax.kind === 'AssignmentExpression' ? nameSpan(syntax.left) : spanOf(syntax);
}
