// Rule http-cct-null-request: a field may still be null when it is handed to a control channel as the request.

import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import { textIn } from '../../../workspace/textFile';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { joinLines, statementOf, stepBefore } from '../../models/channels/channelEdits';
import { handedOver } from '../../models/channels/controlChannels';
import { isTestedForNull, type RequestField, requestField } from '../../models/channels/requestFields';
import { nodesBelow } from '../../models/code/boundNodes';
import { callFinder } from '../../models/code/callers';
import { insertBefore, nameSpan, systemName } from '../../models/code/codeEdits';
import type { Frame, Program } from '../../models/code/values';
import { placeOf } from '../../models/sockets/lateUses';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

export const httpCctNullRequest = defineRule({
  id: 'http-cct-null-request',
  severity: 'hint',
  summary: 'The HTTP request that UsingTransport gets may be null.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) for (const use of unsetRequests(traces)) report(describe(use));
  },
});

/** The field of a request that nothing on any way to UsingTransport fills, uses or tests. */
function* unsetRequests(traces: Traces): Generator<ObjectUse> {
  const uses = traces.uses(handedOver, /\.HttpRequestMessage$/);
  const filled = new Set(uses.filter(({ object }) => object.origin !== 'given').map(placeOf));
  const seen = new Set<string>();
  for (const use of uses) {
    const place = placeOf(use);
    const field = requestField(argumentOf(use));
    if (!field || filled.has(place) || seen.has(place) || !isNullAtFirst(traces.program, field)) continue;
    seen.add(place);
    if (use.before.isEmpty && !isTested(traces.program, use.frame, field)) yield use;
  }
}

function argumentOf({ node }: ObjectUse): BoundExpression | undefined {
  return node.kind === 'call' ? node.arguments[0]?.expression : undefined;
}

/** No initializer and no constructor of its class gives it a value. */
function isNullAtFirst({ compilation, files }: Program, field: RequestField): boolean {
  const { containingType } = field;
  if (!files.has(field.location?.tree.path ?? '')) return false;
  const bodies = [
    compilation.typeInitializerOf(containingType),
    ...compilation
      .membersOf(containingType)
      .flatMap(member =>
        member.kind === 'method' && member.methodKind === 'constructor' ? [compilation.bodyOf(member)] : [],
      ),
  ];
  return !bodies.some(body => body && writes(body, field));
}

function writes(body: BoundBody, field: RequestField): boolean {
  return [...nodesBelow(body, { nestedFunctions: true })].some(
    ({ node }) => node.kind === 'assignment' && requestField(node.target) === field,
  );
}

/** Here, or by somebody who calls this. */
function isTested(program: Program, frame: Frame, field: RequestField, depth = 0): boolean {
  if (isTestedForNull(frame, field)) return true;
  const calls = depth < 3 ? callFinder(program)(frame.body.method) : [];
  return calls.some(call => isTested(program, call.frame, field, depth + 1));
}

function describe(use: ObjectUse): Reported {
  const { file } = use.frame;
  const syntax = argumentOf(use)?.syntax ?? use.syntax;
  const name = textIn(file, syntax);
  return {
    file,
    span: nameSpan(syntax),
    message:
      `Nothing on the way here gives ${name} a request, and UsingTransport throws an exception for null that does ` +
      'not name the cause. Make the request first, or test the field and say what is missing.',
    fixes: testFix(use, name),
  };
}

function testFix(use: ObjectUse, name: string): ReportedFix[] {
  const { file } = use.frame;
  const statement = statementOf(use);
  if (statement?.kind !== 'ExpressionStatement' || !/^[\w.]+$/.test(name)) return [];
  const step = stepBefore(file.text, statement.start);
  const exception = systemName(file, 'InvalidOperationException');
  const test = joinLines(file, statement, [
    `if (${name} == null)`,
    `${step}throw new ${exception}("There is no request for the control channel.");`,
  ]);
  return [{ title: `Test ${name} for null`, safe: false, edits: insertBefore(file, statement, test) }];
}
