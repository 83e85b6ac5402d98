// Rule cct-duplicate-channelid: two control channels that are kept side by side have the same id.
import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule } from '../../engine/rule';
import { channelsMade, type MadeChannel } from '../../models/channels/channels';
import { nodesBelow, parentsIn, withoutConversion } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import type { Constant } from '../../models/code/origins';
import { syntaxNodes } from '../../models/code/syntaxNodes';

export const cctDuplicateChannelid = defineRule({
  id: 'cct-duplicate-channelid',
  severity: 'warning',
  summary: 'Two ControlChannelTrigger objects that are kept side by side have the same id.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger.-ctor',
  checkCode(app, report, code) {
    const kept = channelsMade(app, code).flatMap(keptChannel);
    kept.forEach((channel, index) => {
      const same = kept.slice(0, index).find(earlier => isBesides(earlier, channel));
      if (!same) return;
      report({
        file: channel.id.frame.file,
        span: spanOf(channel.id.syntax),
        message:
          `Another channel of this app has the id "${channel.id.value}" too: the tasks cannot tell which of the two they run for, ` +
          'and find the wrong objects under the id. Give each channel an id of its own.',
        related: [{ file: same.id.frame.file, span: spanOf(same.id.syntax), message: 'The other channel.' }],
      });
    });
  },
});

interface KeptChannel {
  readonly channel: MadeChannel;
  readonly id: Constant;
  /** A local, or a field or property. */
  readonly variable: object;
  readonly isLocal: boolean;
}

/** With a known id, and put into a variable at once. */
function keptChannel(channel: MadeChannel): KeptChannel[] {
  const [id, ...others] = channel.ids;
  if (!id || others.length > 0) return [];
  const parents = parentsIn(channel.frame.body);
  let parent = parents.get(channel.node);
  while (parent && 'kind' in parent && (parent.kind === 'conversion' || parent.kind === 'sequence'))
    parent = parents.get(parent);
  if (!parent || !('kind' in parent)) return [];
  if (parent.kind === 'localDeclaration') return [{ channel, id, variable: parent.local, isLocal: true }];
  const variable = parent.kind === 'assignment' ? variableOf(parent.target) : undefined;
  return variable
    ? [{ channel, id, variable, isLocal: parent.kind === 'assignment' && parent.target.kind === 'local' }]
    : [];
}

/** The same object for the same variable. */
function variableOf(expression: BoundExpression): object | undefined {
  if (expression.kind === 'local') return expression.local;
  if (expression.kind === 'field') return expression.field.definition;
  return expression.kind === 'property' ? expression.property.definition : undefined;
}

/** Both live: in two variables of one method or class, on one way through the code, and the first was not disposed. */
function isBesides(earlier: KeptChannel, later: KeptChannel): boolean {
  if (earlier.id.value !== later.id.value || earlier.variable === later.variable) return false;
  const [one, other] = [earlier.channel.frame.body, later.channel.frame.body];
  const isTogether =
    earlier.isLocal || later.isLocal
      ? one === other
      : one.method.containingType?.definition === other.method.containingType?.definition;
  if (!isTogether || isDisposed(other, earlier.variable)) return false;
  return one !== other || !areAlternatives(one, earlier.channel.syntax, later.channel.syntax);
}

function isDisposed(body: BoundBody, variable: object): boolean {
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    const isDispose = node.kind === 'call' && node.method.name === 'Dispose';
    if (isDispose && node.receiver && variableOf(withoutConversion(node.receiver)) === variable) return true;
  }
  return false;
}

/** In two branches of an `if` or two sections of a `switch`, or one in a `catch`. */
function areAlternatives({ method }: BoundBody, one: Node, other: Node): boolean {
  if (!method.node) return false;
  const holds = (outer: Node | undefined, inner: Node) =>
    outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
  for (const node of syntaxNodes(method.node)) {
    if (node.kind === 'IfStatement' && node.else && holds(node.then, one) && holds(node.else, other)) return true;
    if (node.kind === 'SwitchSection' && holds(node, one) !== holds(node, other)) return true;
    if (node.kind === 'CatchClause' && holds(node, one) !== holds(node, other)) return true;
  }
  return false;
}
