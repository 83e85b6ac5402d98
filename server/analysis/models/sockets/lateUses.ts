// Uses of sockets and the like that come after something that forbids them, and how to put them first.

import type { BoundExpression } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { textIn } from '../../../workspace/textFile';
import type { Reported, ReportedFix } from '../../engine/rule';
import { alwaysFollows } from '../code/alwaysFollows';
import { withoutConversion } from '../code/boundNodes';
import { moveUp, nameSpan, statementAround } from '../code/codeEdits';
import { syntaxNodes } from '../code/syntaxNodes';
import type { Event } from '../traces/history';
import type { ObjectUse } from '../traces/objectUse';
import type { WalkUses } from '../traces/selection';
import { type Traces, tracesOf } from '../traces/traces';

export interface LateUse {
  readonly use: ObjectUse;
  /** What had happened to the object on every path, in the order of the text. */
  readonly earlier: readonly ObjectUse[];
}

/** In: the late event, of objects of a class, and the events it must not follow. Out: each place in the code once. */
export function lateUses(
  app: App,
  code: AppCode,
  order: { readonly late: Event | RegExp; readonly of: string | RegExp; readonly after: RegExp },
): readonly LateUse[] {
  const { late, of, after } = order;
  return selectLate(app, code, `${late} of ${of} after ${after}`, ({ uses }, traces) =>
    uses(late, of).flatMap(use => {
      const past = use.before.certain.filter(event => after.test(event));
      const earlier = past.flatMap(event => usesBefore(traces, use, event));
      return earlier.length > 0 && !mayHoldAnother(use, earlier) ? [{ use, earlier: inOrder(earlier) }] : [];
    }),
  );
}

/** Each place in the code once. */
function selectLate(
  app: App,
  code: AppCode,
  name: string,
  find: (uses: WalkUses, traces: Traces) => LateUse[],
): readonly LateUse[] {
  const found = new Map<string, LateUse>();
  for (const traces of tracesOf(app, code))
    for (const each of traces.select(name, find)) {
      const place = placeOf(each.use);
      if (!found.has(place)) found.set(place, each);
    }
  return [...found.values()];
}

/**
 * Uses that the event comes before on some path, which leads to the use in any case: the rest of `lateUses`. Only in the
 * code of one method.
 */
export function sometimesLate(
  app: App,
  code: AppCode,
  order: { readonly late: RegExp; readonly of: RegExp; readonly after: Event },
): readonly LateUse[] {
  const { late, of, after } = order;
  return selectLate(app, code, `${late} of ${of} sometimes after ${after}`, ({ uses }, traces) =>
    uses(late, of).flatMap(use => {
      const { tree } = use.frame.body;
      if (!tree || use.before.always(after) || !use.before.sometimes(after)) return [];
      const earlier = usesBefore(traces, use, after).filter(
        each =>
          each.frame.file === use.frame.file &&
          alwaysFollows(tree, use.syntax, each.syntax) &&
          !isGivenAnother(use, each.syntax),
      );
      return earlier.length > 0 ? [{ use, earlier: inOrder(earlier) }] : [];
    }),
  );
}

/** Does the variable get something else on the way? */
function isGivenAnother(use: ObjectUse, { end }: Node): boolean {
  const name = nameOf(use);
  const { body, file } = use.frame;
  const nodes = body.method.node ? syntaxNodes(body.method.node) : [];
  return nodes.some(
    node =>
      node.kind === 'AssignmentExpression' &&
      end <= node.start &&
      node.start < use.syntax.start &&
      textIn(file, node.left) === name,
  );
}

/** Where the event had happened to the object before the use. */
export function usesBefore(traces: Traces, use: ObjectUse, event: Event): readonly ObjectUse[] {
  const nodes = new Set(use.before.at(event));
  const found = traces.usesOf(use.object, event).filter(({ node }) => node.syntax && nodes.has(node.syntax));
  return [...new Map(found.map(each => [placeOf(each), each])).values()];
}

export function placeOf({ node, frame }: ObjectUse): string {
  return `${frame.file.path}:${node.syntax?.start}`;
}

/** The word to mark. */
export function useSpan({ node, frame }: ObjectUse): { readonly start: number; readonly end: number } {
  const syntax = node.syntax ?? frame.body.block.syntax;
  if (!syntax) return { start: 0, end: 0 };
  const outer = withoutAwait(syntax);
  return outer.kind === 'AssignmentExpression' ? nameSpan(outer.left) : nameSpan(outer);
}

/** Related information for the first of the earlier uses. */
export function firstOf({ earlier }: Pick<LateUse, 'earlier'>, message: string): NonNullable<Reported['related']> {
  const [first] = earlier;
  return first ? [{ file: first.frame.file, span: useSpan(first), message }] : [];
}

/** What the code calls the object: `socket`, `this.listener`, `Connection.Socket`. */
export function nameOf(use: ObjectUse): string {
  const { syntax } = subjectOf(use.node, use.object.type) ?? {};
  const text = syntax ? textIn(use.frame.file, syntax) : '';
  return /^[\w.]+$/.test(text) ? text : use.object.type.slice(use.object.type.lastIndexOf('.') + 1);
}

/** The expression that is the object: of `socket.Control.NoDelay = false` it is `socket`. */
function subjectOf(node: BoundExpression, type: string): BoundExpression | undefined {
  let at: BoundExpression | undefined = node;
  while (at) {
    at = withoutConversion(at);
    if (at.type.kind === 'named' && at.type.definition.metadataName === type && at !== node) return at;
    if (at.kind === 'await') at = at.operand;
    else if (at.kind === 'call' || at.kind === 'property') at = at.receiver;
    else if (at.kind === 'assignment') at = at.target;
    else if (at.kind === 'eventAssignment') at = at.target.receiver;
    else if (at.kind === 'bad') at = at.call?.receiver;
    else return undefined;
  }
  return undefined;
}

/** A lambda runs later: a field may hold another object by then. */
function mayHoldAnother(use: ObjectUse, earlier: readonly ObjectUse[]): boolean {
  const lambda = lambdaAround(use);
  const isApart =
    lambda && !earlier.some(({ node, frame }) => frame.file === use.frame.file && isInside(node.syntax, lambda));
  return isApart ? subjectOf(use.node, use.object.type)?.kind !== 'local' : false;
}

/** The innermost lambda around a use. */
export function lambdaAround({ node, frame }: ObjectUse): Node | undefined {
  let innermost: Node | undefined;
  const { tree } = frame.body;
  if (!tree || !node.syntax) return undefined;
  for (const each of syntaxNodes(frame.body.method.node ?? tree.root))
    if ((each.kind === 'Lambda' || each.kind === 'AnonymousMethod') && isInside(node.syntax, each)) innermost = each;
  return innermost;
}

export function isInside(node: Node | undefined, outer: Node): boolean {
  return node !== undefined && outer.start <= node.start && node.end <= outer.end;
}

function inOrder(uses: readonly ObjectUse[]): readonly ObjectUse[] {
  return [...uses].sort((a, b) => (a.node.syntax?.start ?? 0) - (b.node.syntax?.start ?? 0));
}

function withoutAwait(syntax: Node): Node {
  return syntax.kind === 'AwaitExpression' ? withoutAwait(syntax.expression) : syntax;
}

/** The late statement goes before the one that it must not follow. */
export function putFirst({ use, earlier }: LateUse, title: string): ReportedFix[] {
  const [first] = earlier;
  const { tree } = use.frame.body;
  if (!first?.node.syntax || !use.node.syntax || !tree || first.frame.file !== use.frame.file) return [];
  const late = statementAround(tree, use.node.syntax);
  const edits = late && moveUp(use.frame.file, tree, late, first.node.syntax);
  return edits ? [{ title, safe: true, edits }] : [];
}
