// Rule waitforpush-status-ignored: what WaitForPushEnabled returns is not tested.
import type { BoundBody, BoundCall } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { LocalSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { joinLines, receiverText, statusTest, waitLines } from '../../models/channels/channelEdits';
import { nodesBelow, parentsIn } from '../../models/code/boundNodes';
import { insertAfter, nameSpan, spanOf, statementAround } from '../../models/code/codeEdits';
import { isType, methodsMentioning, type SourceMethod } from '../../models/code/methods';

export const waitforpushStatusIgnored = defineRule({
  id: 'waitforpush-status-ignored',
  severity: 'warning',
  summary: 'What WaitForPushEnabled returns is not tested.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltriggerstatus',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const method of methodsMentioning(code, project, /\bWaitForPushEnabled\b/)) {
        for (const { call, syntax, local } of untestedWaits(method.body)) {
          report({
            file: method.file,
            span: nameSpan(syntax),
            message:
              'WaitForPushEnabled does not throw when the channel gets no slot, it returns a status, and that is not tested ' +
              'here. Go on only with HardwareSlotAllocated or SoftwareSlotAllocated.',
            fixes: testFix(method, call, local),
          });
        }
      }
    }
  },
});

interface UntestedWait {
  readonly call: BoundCall;
  readonly syntax: Node;
  /** Has the status and is at most shown. */
  readonly local: LocalSymbol | undefined;
}

function untestedWaits(body: BoundBody): UntestedWait[] {
  const parents = parentsIn(body);
  return [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node, parent }): UntestedWait[] => {
    if (node.kind !== 'call' || !node.syntax || node.method.name !== 'WaitForPushEnabled') return [];
    if (!isType(node.method.containingType, 'Windows.Networking.Sockets.ControlChannelTrigger')) return [];
    const around = 'kind' in parent ? parent : undefined;
    const wait = { call: node, syntax: node.syntax };
    if (around?.kind === 'expression') return [{ ...wait, local: undefined }];
    const local = localOf(around);
    return local && isOnlyShown(body, local, parents) ? [{ ...wait, local }] : [];
  });
}

function localOf(around: BoundNode | undefined): LocalSymbol | undefined {
  if (around?.kind === 'localDeclaration') return around.local;
  return around?.kind === 'assignment' && around.target.kind === 'local' ? around.target.local : undefined;
}

/** Never read, or only as a text. */
function isOnlyShown(
  body: BoundBody,
  local: LocalSymbol,
  parents: ReadonlyMap<BoundNode, BoundNode | BoundBody>,
): boolean {
  for (const { node, parent } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind !== 'local' || node.local !== local) continue;
    const around = 'kind' in parent && parent.kind === 'conversion' ? parents.get(parent) : parent;
    if (!around || !('kind' in around) || !isText(around, node)) return false;
  }
  return true;
}

function isText(around: BoundNode, part: BoundNode): boolean {
  if (around.kind === 'assignment') return around.target === part;
  if (around.kind === 'binary') return around.use.operands === 'string' && around.use.operator === '+';
  if (around.kind !== 'call') return around.kind === 'newArray';
  const { name, containingType } = around.method;
  return name === 'ToString' || /^System\.(String|Diagnostics\.Debug)$/.test(containingType.definition.metadataName);
}

/** A test behind the call; a call that stands alone gets a variable too. */
function testFix({ file, body }: SourceMethod, { syntax }: BoundCall, local: LocalSymbol | undefined): ReportedFix[] {
  const statement = syntax && body.tree && statementAround(body.tree, syntax);
  if (!syntax || !statement) return [];
  const title = 'Test the status';
  if (local) {
    const test = joinLines(file, statement, statusTest(file, statement, local.name));
    return [{ title, safe: false, edits: insertAfter(file, statement, test) }];
  }
  const channel = receiverText(file, syntax);
  if (channel === undefined || statement.kind !== 'ExpressionStatement') return [];
  const newText = joinLines(file, statement, waitLines(file, statement, channel));
  return [{ title, safe: false, edits: [{ file, span: spanOf(statement), newText }] }];
}
