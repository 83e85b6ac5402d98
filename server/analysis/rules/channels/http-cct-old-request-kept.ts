// Rule http-cct-old-request-kept: a new request takes the place of the one before, which nobody disposes of.

import type { BoundAssignment, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { textIn } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { functionAround } from '../../models/channels/channelSetup';
import { handedOver, isKnownElsewhere } from '../../models/channels/controlChannels';
import { isTestedForNull, requestField } from '../../models/channels/requestFields';
import { parentsIn } from '../../models/code/boundNodes';
import { callFinder } from '../../models/code/callers';
import { insertBefore, spanOf, statementAround } from '../../models/code/codeEdits';
import { callsToStatic, type MemberUse } from '../../models/code/memberUses';
import type { Frame, Program } from '../../models/code/values';
import { type Traces, tracesOf } from '../../models/traces/traces';

export const httpCctOldRequestKept = defineRule({
  id: 'http-cct-old-request-kept',
  severity: 'warning',
  summary: 'A new HTTP request for a control channel takes the place of the last one, which is never disposed.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    const requestsMade = callsToStatic(app, code, 'System.Net.Http.RtcRequestFactory', 'Create');
    if (requestsMade.length === 0) return;
    for (const made of requestsMade) {
      const replaced = replacement(made);
      if (!replaced || !tracesOf(app, code).some(traces => isKept(traces, made.node))) continue;
      const { name, syntax } = replaced;
      report({
        file: made.frame.file,
        span: spanOf(syntax),
        message:
          `The new request aborts the one that ${name} held before, and nobody disposes that one: each time this ` +
          'runs, another one keeps its resources. Call Dispose() on the old request first.',
        fixes: disposeFix(made, replaced),
      });
    }
  },
});

interface Replaced {
  /** The field as the code names it. */
  readonly name: string;
  readonly syntax: { readonly start: number; readonly end: number };
}

/** The field or property that gets the request and may have held another one before. */
function replacement({ node, frame, program }: MemberUse<BoundCall>): Replaced | undefined {
  const assignment = assignmentOf(node, frame);
  const syntax = assignment?.target.syntax;
  const field = assignment && requestField(assignment.target);
  if (!assignment || !syntax || !field || isTestedForNull(frame, field)) return undefined;
  // Whoever runs a lambda, runs it as often as it likes.
  if (!functionAround(frame.body, node) && runsOnce(program, frame)) return undefined;
  return { name: textIn(frame.file, syntax), syntax };
}

function assignmentOf(value: BoundNode, { body }: Frame): BoundAssignment | undefined {
  const outer = parentsIn(body).get(value);
  return outer && 'kind' in outer && outer.kind === 'assignment' && outer.value === value ? outer : undefined;
}

/** A constructor, or what only constructors call; not what is called from two places, or by code that is not seen. */
function runsOnce(program: Program, { body }: Frame, depth = 0): boolean {
  if (body.method.methodKind === 'constructor') return true;
  const [only, ...others] = callFinder(program)(body.method);
  if (!only || others.length > 0 || depth >= 3) return false;
  return !isRepeated(only.call, only.frame) && runsOnce(program, only.frame, depth + 1);
}

function isRepeated(node: BoundNode, { body }: Frame): boolean {
  const parents = parentsIn(body);
  for (let outer = parents.get(node); outer && 'kind' in outer; outer = parents.get(outer))
    if (['while', 'doWhile', 'for', 'forEach', 'lambda', 'localFunction'].includes(outer.kind)) return true;
  return false;
}

/** It goes to a channel, and nothing that stands in the same field is disposed, or given to code that is not seen. */
function isKept(traces: Traces, made: BoundExpression): boolean {
  const use = traces.uses(handedOver).find(({ object }) => object.node === made);
  const family = use && traces.familyOf(use.object);
  return family !== undefined && !family.has('Dispose') && !isKnownElsewhere(family);
}

function disposeFix({ syntax, frame: { file, body } }: MemberUse<BoundCall>, { name }: Replaced): ReportedFix[] {
  const statement = body.tree && statementAround(body.tree, syntax);
  if (statement?.kind !== 'ExpressionStatement') return [];
  const edits = insertBefore(file, statement, `${name}?.Dispose();`);
  return [{ title: `Dispose the earlier ${name}`, safe: true, edits }];
}
