// Rule trigger-details-unchecked: what `as` gives for the trigger details is used without asking whether it is null.
import type { BoundAs, BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { LocalSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { nodesBelow, parentsIn, withoutConversion } from '../../models/code/boundNodes';
import { indentOf, insertAfter, lineBreakOf, nameSpan, spanOf, statementAround } from '../../models/code/codeEdits';
import { nullTest } from '../../models/code/conditions';
import { hasCatchAround } from '../../models/code/exceptionCover';
import { isAnyOf, type MemberUse, usesOf } from '../../models/code/memberUses';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import { isDeferralTaken } from '../../models/tasks/deferrals';

export const triggerDetailsUnchecked = defineRule({
  id: 'trigger-details-unchecked',
  severity: 'hint',
  summary: 'The result of casting TriggerDetails with "as" is used without a test for null.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskinstance.triggerdetails',
  checkCode(app, report, code) {
    const isCast = (node: BoundNode): node is BoundAs => node.kind === 'as' && isAnyOf(node.target, detailTypes);
    for (const use of usesOf(app, code, /\bTriggerDetails\b/, 'casts', isCast)) {
      const { node, frame } = use;
      if (!isTriggerDetails(node.operand)) continue;
      const local = localGiven(frame.body, node);
      const used = local ? uncheckedUse(frame.body, local) : directUse(frame.body, node);
      if (!used || hasCatchAround(frame, used, caught) || isTypeTested(frame.body)) continue;
      report({
        file: frame.file,
        span: nameSpan(used),
        message:
          `When the task was not started by the trigger that this code expects, "as" gives null here, and the next member is a ` +
          'NullReferenceException that ends the task. Test for null before using the details.',
        related: [{ file: frame.file, span: spanOf(use.syntax), message: 'Here it may become null.' }],
        fixes: local ? guardFix(use, local) : [],
      });
    }
  },
});

const detailTypes = [
  'SocketActivityTriggerDetails',
  'IControlChannelTriggerEventDetails',
  'IControlChannelTriggerResetEventDetails',
].map(name => `Windows.Networking.Sockets.${name}`);

function isTriggerDetails(expression: BoundExpression): boolean {
  const plain = withoutConversion(expression);
  return plain.kind === 'property' && plain.property.name === 'TriggerDetails';
}

function localGiven(body: BoundBody, node: BoundAs): LocalSymbol | undefined {
  const parent = parentsIn(body).get(node);
  if (!parent || !('kind' in parent)) return undefined;
  if (parent.kind === 'localDeclaration') return parent.local;
  return parent.kind === 'assignment' && parent.value === node && parent.target.kind === 'local'
    ? parent.target.local
    : undefined;
}

/** `(x as T).Member`. */
function directUse(body: BoundBody, node: BoundAs): Node | undefined {
  const parent = parentsIn(body).get(node);
  return parent && 'kind' in parent && isMemberOf(parent, node) ? parent.syntax : undefined;
}

/** The first member that is read of the local, unless the code asks anywhere whether there is something in it. */
function uncheckedUse(body: BoundBody, local: LocalSymbol): Node | undefined {
  let first: Node | undefined;
  for (const { node, parent } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind !== 'local' || node.local !== local || !('kind' in parent)) continue;
    if (isMemberOf(parent, node)) first ??= parent.syntax;
    else if (parent.kind !== 'assignment' && parent.kind !== 'localDeclaration') return undefined;
  }
  return first;
}

function isMemberOf(parent: BoundNode, receiver: BoundExpression): boolean {
  return (parent.kind === 'property' || parent.kind === 'call') && parent.receiver === receiver;
}

/** Whoever catches these looks after the exception. */
const caught = ['Exception', 'SystemException', 'NullReferenceException'];

/** `TriggerDetails is T`, `TriggerDetails != null`, or a pattern. */
function isTypeTested(body: BoundBody): boolean {
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    if ((node.kind === 'is' || node.kind === 'isPattern') && isTriggerDetails(node.operand)) return true;
    const test = node.kind === 'binary' ? nullTest(node) : undefined;
    if (test && isTriggerDetails(test.operand)) return true;
  }
  return false;
}

/** A test behind the statement; a deferral that was taken before is completed. */
function guardFix({ syntax, frame: { body, file } }: MemberUse<BoundAs>, local: LocalSymbol): ReportedFix[] {
  const statement = body.tree && statementAround(body.tree, syntax);
  const returnsNothing = body.method.returnType.kind === 'named' && body.method.returnType.name === 'Void';
  const deferral = deferralBefore(body, syntax);
  if (!statement || !returnsNothing || deferral === null) return [];
  const separator = `${lineBreakOf(file)}${indentOf(file, statement.start)}`;
  const code = deferral
    ? [`if (${local.name} == null)`, '{', `    ${deferral}.Complete();`, '    return;', '}'].join(separator)
    : `if (${local.name} == null) return;`;
  return [{ title: 'Return when there are no details', safe: false, edits: insertAfter(file, statement, code) }];
}

/** The variable that holds it; undefined when there is none, null when that cannot be told. */
function deferralBefore(body: BoundBody, { start }: Node): string | undefined | null {
  for (const { node, parent } of nodesBelow(body, { nestedFunctions: false })) {
    const isTaken = node.kind === 'call' && isDeferralTaken(node) && (node.syntax?.start ?? start) < start;
    if (!isTaken) continue;
    const hasTry = body.method.node && [...syntaxNodes(body.method.node)].some(each => each.kind === 'TryStatement');
    if (hasTry || !('kind' in parent)) return null;
    if (parent.kind === 'localDeclaration') return parent.local.name;
    if (parent.kind !== 'assignment') return null;
    if (parent.target.kind === 'local') return parent.target.local.name;
    return parent.target.kind === 'field' ? parent.target.field.name : null;
  }
  return undefined;
}
