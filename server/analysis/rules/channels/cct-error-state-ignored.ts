// Rule cct-error-state-ignored: the Completed handler of a read on a control channel does nothing when the read failed.

import type { BoundBody, BoundExpression, BoundIf, BoundStatement, BoundSwitch } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { Node } from '../../../csharp/syntax/nodes';
import { textIn } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { asyncStatus, readHandlers, statusTest } from '../../models/channels/readHandlers';
import { isLastIn, nodesBelow, parentsIn, withoutConversion } from '../../models/code/boundNodes';
import { indentOf, lineBreakOf, spanOf } from '../../models/code/codeEdits';
import type { Frame } from '../../models/code/values';
import { tracesOf } from '../../models/traces/traces';

export const cctErrorStateIgnored = defineRule({
  id: 'cct-error-state-ignored',
  severity: 'warning',
  summary: 'The Completed handler of a read on a control channel does nothing when the read has failed.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const { code: handler } of readHandlers(traces)) {
        const test = onlySuccess(handler.body);
        if (!test) continue;
        report({
          file: handler.file,
          span: spanOf(test.success),
          message:
            'This handler looks only at reads that have succeeded: after AsyncStatus.Error nothing is read any more, and ' +
            'the app does not notice that its connection is gone. Call GetResults() for Error too, it throws the reason, ' +
            'and connect again.',
          fixes: fixOf(handler, test),
        });
      }
    }
  },
});

interface SuccessTest {
  readonly statement: BoundIf | BoundSwitch;
  /** `status == AsyncStatus.Completed`, or `AsyncStatus.Completed` of a case. */
  readonly success: Node;
}

/** The only place that looks at the status, when it lets failures pass. */
function onlySuccess(body: BoundBody): SuccessTest | undefined {
  const status = body.method.parameters[1];
  const nodes = [...nodesBelow(body, { nestedFunctions: true })].map(({ node }) => node);
  const looks = nodes.filter(node => node.kind === 'parameter' && node.parameter === status);
  if (looks.length !== 1 || nodes.some(isErrorCode)) return undefined;
  for (const node of nodes) {
    if (node.kind === 'if' && isOnlySuccess(body, node) && node.condition.syntax)
      return { statement: node, success: node.condition.syntax };
    if (node.kind === 'switch') {
      const success = onlyCase(node);
      if (success && isParameter(node.expression, status)) return { statement: node, success };
    }
  }
  return undefined;
}

function isParameter(expression: BoundExpression, parameter: unknown): boolean {
  const plain = withoutConversion(expression);
  return plain.kind === 'parameter' && plain.parameter === parameter;
}

function isErrorCode(node: BoundNode): boolean {
  return node.kind === 'property' && node.property.name === 'ErrorCode';
}

/** `if (status == Completed) { … }` as the last statement, or `if (status != Completed) return;`. */
function isOnlySuccess(body: BoundBody, statement: BoundIf): boolean {
  const test = statusTest(statement.condition);
  if (test?.value !== asyncStatus.completed || statement.else) return false;
  return test.isEqual ? isLastIn(body, statement) : isBareReturn(statement.then);
}

function isBareReturn(statement: BoundStatement): boolean {
  const only = statement.kind === 'block' && statement.statements.length === 1 ? statement.statements[0] : statement;
  return only?.kind === 'return';
}

/** `AsyncStatus.Completed` of a switch that has no section that does anything for the others. */
function onlyCase({ sections }: BoundSwitch): Node | undefined {
  let success: Node | undefined;
  for (const { labels, statements } of sections) {
    const values = labels.map(({ pattern }) =>
      pattern?.kind === 'constant' ? pattern.value.constant?.value : undefined,
    );
    if (values.length === 1 && values[0] === asyncStatus.completed) {
      const [label] = labels;
      success = label?.pattern?.kind === 'constant' ? label.pattern.value.syntax : undefined;
    } else if (values.some(value => value !== asyncStatus.canceled) && !isEmpty(statements)) return undefined;
  }
  return success;
}

function isEmpty(statements: readonly BoundStatement[]): boolean {
  return statements.every(({ kind }) => kind === 'goto' || kind === 'empty' || kind === 'label');
}

/** Lets failures reach GetResults, where what it throws is caught. */
function fixOf({ body, file }: Frame, { statement, success }: SuccessTest): ReportedFix[] {
  if (!isResultCaught(body, statement)) return [];
  const title = 'Take the result of failed reads too';
  if (statement.kind === 'switch') {
    if (statement.sections.some(({ labels }) => labels.some(({ pattern }) => isFor(pattern, asyncStatus.error))))
      return [];
    const colon = file.text.indexOf(':', success.end) + 1;
    const newText = `${lineBreakOf(file)}${indentOf(file, success.start)}case AsyncStatus.Error:`;
    return [{ title, safe: false, edits: [{ file, span: { start: colon, end: colon }, newText }] }];
  }
  if (statement.condition.kind !== 'binary') return [];
  const [text, operator] = [textIn(file, success), statement.condition.use.operator];
  const newText = text.replace(operator, operator === '==' ? '!=' : '==').replace(/\bCompleted\b/, 'Canceled');
  return [{ title, safe: false, edits: [{ file, span: spanOf(success), newText }] }];
}

function isFor(pattern: BoundSwitch['sections'][number]['labels'][number]['pattern'], value: number): boolean {
  return pattern?.kind === 'constant' && pattern.value.constant?.value === value;
}

function isResultCaught(body: BoundBody, statement: BoundIf | BoundSwitch): boolean {
  const parents = parentsIn(body);
  const [taken] = [...nodesBelow(body, { nestedFunctions: false })].flatMap(({ node }) =>
    node.kind === 'call' && node.method.name === 'GetResults' ? [node] : [],
  );
  let inner: BoundNode | undefined = taken;
  while (inner && inner !== statement) {
    const outer = parents.get(inner);
    if (!outer || !('kind' in outer)) return false;
    if (outer.kind === 'try' && outer.catches.length > 0 && outer.block === inner) return true;
    inner = outer;
  }
  // Around the test.
  for (let outer = inner && parents.get(inner); outer && 'kind' in outer; outer = parents.get(outer))
    if (outer.kind === 'try' && outer.catches.length > 0) return true;
  return false;
}
