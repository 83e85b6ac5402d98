// Rule requestaccess-result-ignored: an app asks for background access and does not hear a no.

import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { LocalSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { textIn } from '../../../workspace/textFile';
import { defineRule, type Report, type ReportedFix } from '../../engine/rule';
import { nestedBodies, nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { insertAfter, nameSpan, spanOf } from '../../models/code/codeEdits';
import { isMentioned } from '../../models/code/memberUses';
import { isType, methodsMentioning } from '../../models/code/methods';
import type { Frame } from '../../models/code/values';
import { constantTests, current, type NamedStatus, old, statusesNamed } from '../../models/tasks/accessStatuses';

export const requestaccessResultIgnored = defineRule({
  id: 'requestaccess-result-ignored',
  severity: 'hint',
  summary: 'The answer of RequestAccessAsync is not looked at, or with tests that always come out the same.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundaccessstatus',
  checkCode(app, report, code) {
    const named = statusesNamed(app, code);
    // Another place may ask for the status, and look at it.
    if (named.length === 0) reportDropped(app, code, report);
    else reportOutdated(app, named, report);
    reportConstantTests(app, code, report);
  },
});

const manager = 'Windows.ApplicationModel.Background.BackgroundExecutionManager';

function reportDropped(app: App, code: AppCode, report: Report): void {
  if (isMentioned(app, code, /\bGetAccessStatus\b/)) return;
  for (const project of app.projects) {
    for (const frame of methodsMentioning(code, project, /\bRequestAccessAsync\b/)) {
      const { file, body } = frame;
      for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
        const call = withoutAwait(droppedBy(node, body));
        if (call?.kind !== 'call' || call.method.name !== 'RequestAccessAsync' || !call.syntax) continue;
        if (!isType(call.method.containingType, manager)) continue;
        report({
          file,
          span: nameSpan(call.syntax),
          message:
            'The answer is dropped: where the user or Windows says no, the tasks of this app are registered and never run, and nothing ' +
            'says why. Look at the BackgroundAccessStatus that RequestAccessAsync gives, and tell the user when it is a denied one.',
          fixes: node.syntax && !isInLambda(node, body) ? returnFix(frame, node.syntax, app) : [],
        });
      }
    }
  }
}

/** What a statement throws away: as it stands there, by `_ =`, or in a variable that nobody reads. */
function droppedBy(node: BoundNode, body: BoundBody): BoundExpression | undefined {
  if (node.kind === 'localDeclaration') return isRead(node.local, body) ? undefined : node.initializer;
  if (node.kind !== 'expression') return undefined;
  const { expression } = node;
  return expression.kind === 'assignment' && expression.target.kind === 'discard' ? expression.value : expression;
}

function withoutAwait(expression: BoundExpression | undefined): BoundExpression | undefined {
  const plain = expression && withoutConversion(expression);
  return plain?.kind === 'await' ? withoutConversion(plain.operand) : plain;
}

function isRead(local: LocalSymbol, body: BoundBody): boolean {
  return nodesBelow(body, { nestedFunctions: true }).some(
    ({ node }) => node.kind === 'bad' || (node.kind === 'local' && node.local === local),
  );
}

function isInLambda(node: BoundNode, body: BoundBody): boolean {
  return [...nestedBodies(body)].some(each =>
    [...nodesBelow(each, { nestedFunctions: false })].some(({ node: inner }) => inner === node),
  );
}

/** Where the method can end without a value: whatever follows is not done when the answer is no. */
function returnFix({ file, body }: Frame, statement: Node, { manifests }: App): ReportedFix[] {
  const { node, isAsync, returnType } = body.method;
  const text = node ? textIn(file, node) : '';
  const givesNothing = isType(returnType, 'System.Void') || isType(returnType, 'System.Threading.Tasks.Task');
  if (!isAsync || !givesNothing || /\baccess\b/.test(text) || !/^await\b/.test(file.text.slice(statement.start)))
    return [];
  const isOlder = manifests.some(({ generation }) => generation !== 'windows10');
  const denied = (isOlder ? ['Denied', 'Unspecified'] : ['DeniedByUser', 'DeniedBySystemPolicy', 'Unspecified'])
    .map(name => `access == BackgroundAccessStatus.${name}`)
    .join(' || ');
  const test = insertAfter(file, statement, `if (${denied}) return;`);
  // As the only statement of an if it has no place for a variable.
  if (test.length !== 1) return [];
  const { start } = statement;
  const variable = { file, span: { start, end: start }, newText: 'var access = ' };
  return [{ title: 'Return when the answer is no', safe: false, edits: [variable, ...test] }];
}

function reportOutdated(app: App, named: readonly NamedStatus[], report: Report): void {
  const generations = app.manifests.map(({ generation }) => generation);
  if (generations.length === 0 || generations.includes(undefined)) return;
  const isWindows10 = generations.includes('windows10');
  const isOlder = generations.some(each => each !== 'windows10');
  const names = new Set(named.map(({ name }) => name));
  const [first] = named;
  if (!first) return;
  const lacksNew = isWindows10 && !current.some(name => names.has(name));
  const lacksOld = isOlder && !isWindows10 && !old.some(name => names.has(name));
  const onlyOneDenial =
    isWindows10 && names.has('DeniedByUser') !== names.has('DeniedBySystemPolicy') && !namesAllowed(names);
  const message = lacksNew
    ? 'Since version 1607 Windows 10 does not give this value any more, so that this test always comes out the same. Test for ' +
      'DeniedByUser, DeniedBySystemPolicy and Unspecified, or for AlwaysAllowed and AllowedSubjectToSystemPolicy.'
    : lacksOld
      ? 'Windows 8 does not give this value: it answers with Denied or Unspecified where it says no. Test for those.'
      : onlyOneDenial
        ? `Windows can say no in two ways, and the code only looks for ${first.name}: DeniedByUser when the user has switched the app off, ` +
          'DeniedBySystemPolicy when a rule of the machine has. Test for both, and for Unspecified.'
        : undefined;
  if (message !== undefined) report({ file: first.file, span: first.span, message });
}

function reportConstantTests(app: App, code: AppCode, report: Report): void {
  for (const { file, test, isTrue, joins } of constantTests(app, code)) {
    const other = isTrue ? '&&' : '||';
    report({
      file,
      span: spanOf(test),
      severity: 'warning',
      message: isTrue
        ? 'This is always true, for the status is never all of these at once: a no is taken for a yes. Join the tests with &&.'
        : 'This is never true, for the status cannot be all of these at once: what depends on it is never done. Join the tests with ||.',
      fixes:
        joins.length > 0
          ? [
              {
                title: `Join them with ${other}`,
                safe: false,
                edits: joins.map(span => ({ file, span: spanOf(span), newText: other })),
              },
            ]
          : [],
    });
  }
}

function namesAllowed(names: ReadonlySet<string>): boolean {
  return names.has('AlwaysAllowed') || names.has('AllowedSubjectToSystemPolicy');
}
