// Rule cct-property-bag-add: a channel's objects are added to the property bag, which fails when they are there already.
import type { BoundCall } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { channelsMade } from '../../models/channels/channels';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { controlChannelTrigger, isAnyOf, isMentioned, type MemberUse, usesOf } from '../../models/code/memberUses';
import { constantsOf, originsOf } from '../../models/code/origins';

export const cctPropertyBagAdd = defineRule({
  id: 'cct-property-bag-add',
  severity: 'warning',
  summary: 'The objects of a channel are added to CoreApplication.Properties without removing those from before.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    // What is neither made here nor asked for its id is no channel.
    if (!isMentioned(app, code, /\bControlChannelTrigger/)) return;
    const isAdd = (node: BoundNode): node is BoundCall => isBagCall(node) && node.method.name === 'Add';
    const adds = usesOf(app, code, /\bProperties\b/, 'additions to the bag', isAdd);
    if (adds.length === 0) return;
    const ids = channelIds(app, code);
    for (const use of adds) {
      if (!isChannelKey(use, ids) || isPrepared(use)) continue;
      report({
        file: use.frame.file,
        span: nameSpan(use.syntax),
        message:
          'Add throws an ArgumentException when there is something under this id already, and there is when the channel is opened a second time ' +
          'in the same process. Remove the old entry first, or assign by index.',
        fixes: indexFix(use),
      });
    }
  },
});

/** A call on `CoreApplication.Properties`, under whatever type. */
function isBagCall(node: BoundNode): node is BoundCall {
  if (node.kind !== 'call' || !node.receiver) return false;
  const bag = withoutConversion(node.receiver);
  return (
    bag.kind === 'property' &&
    bag.property.name === 'Properties' &&
    isAnyOf(bag.property.containingType, 'Windows.ApplicationModel.Core.CoreApplication')
  );
}

function channelIds(app: App, code: AppCode): Set<unknown> {
  return new Set(channelsMade(app, code).flatMap(({ ids }) => ids.flatMap(id => id?.value ?? [])));
}

/** `channel.ControlChannelTriggerId`, or the text that a channel got as its id. */
function isChannelKey({ node, frame, program }: MemberUse<BoundCall>, ids: ReadonlySet<unknown>): boolean {
  const expression = node.arguments[0]?.expression;
  if (!expression) return false;
  const value = { expression, frame };
  if (constantsOf(program, value).some(constant => constant && ids.has(constant.value))) return true;
  return originsOf(program, value).some(origin => {
    const read = origin?.expression;
    return (
      read?.kind === 'property' &&
      read.property.name === 'ControlChannelTriggerId' &&
      isAnyOf(read.property.containingType, controlChannelTrigger)
    );
  });
}

/** Another method of the same class looks into the bag or takes entries out: then the class knows what is in it. */
function isPrepared({ frame, program }: MemberUse<BoundCall>): boolean {
  const type = frame.body.method.containingType;
  const methods = type ? program.compilation.membersOf(type.definition) : [];
  return methods.some(method => {
    const body = method.kind === 'method' ? program.compilation.bodyOf(method) : undefined;
    return (
      body !== undefined &&
      [...nodesBelow(body, { nestedFunctions: true })].some(
        ({ node }) => isBagCall(node) && /^(Remove|ContainsKey|TryGetValue|TryAdd|Clear)$/.test(node.method.name),
      )
    );
  });
}

/** `bag.Add(key, value)` becomes `bag[key] = value`, which replaces what was there. */
function indexFix({ node, syntax, frame: { file } }: MemberUse<BoundCall>): ReportedFix[] {
  const [key, value] = node.arguments.map(argument => argument.expression.syntax);
  if (syntax.kind !== 'Invocation' || syntax.expression.kind !== 'MemberAccess' || !key || !value) return [];
  const [first, second, ...others] = syntax.arguments;
  if (!first || !second || others.length > 0 || first.name || second.name) return [];
  const bag = syntax.expression.expression;
  return [
    {
      title: 'Assign by index',
      safe: true,
      edits: [
        { file, span: { start: bag.end, end: first.start }, newText: '[' },
        { file, span: { start: first.end, end: second.start }, newText: '] = ' },
        { file, span: { start: second.end, end: syntax.end }, newText: '' },
      ],
    },
  ];
}
