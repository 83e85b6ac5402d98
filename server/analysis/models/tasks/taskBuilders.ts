// What one method does with its BackgroundTaskBuilder objects, up to each call of Register.
import type { BoundBody, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { Node } from '../../../csharp/syntax/nodes';
import { nestedBodies, nodesBelow } from '../code/boundNodes';
import { blockAround, statementAround } from '../code/codeEdits';
import { followPaths, plainFacts } from '../code/flow';
import { isType } from '../code/methods';
import { ofBody } from '../code/ofBody';

export interface BuilderUse {
  /** The call of Register. */
  readonly register: Node;
  readonly call: BoundCall;
  /** The last ones before Register; several when they stand on different paths. */
  readonly names: readonly BoundExpression[];
  readonly entryPoints: readonly BoundExpression[];
  readonly triggers: readonly BoundExpression[];
  readonly networkRequests: readonly BoundExpression[];
  /** All since the builder was made, on whatever path. */
  readonly conditions: readonly BoundExpression[];
  /** The builder is made and filled here and nowhere else. */
  readonly isWhole: boolean;
}

const builderType = 'Windows.ApplicationModel.Background.BackgroundTaskBuilder';

export const buildersIn = ofBody((body): readonly BuilderUse[] => {
  const steps = stepsIn(body).sort((a, b) => a.at - b.at);
  return steps.flatMap((step, index): BuilderUse[] => {
    const { node } = step;
    if (step.kind !== 'register' || !node.syntax || node.kind !== 'call') return [];
    const before = steps.slice(0, index).filter(each => each.builder === step.builder);
    const made = before.findLastIndex(each => each.kind === 'create');
    const since = before.slice(made + 1);
    const isShared = steps.some(each => each.builder === step.builder && each.kind === 'escape');
    return [
      {
        register: node.syntax,
        call: node,
        names: lastOf(since, 'name'),
        entryPoints: lastOf(since, 'entryPoint'),
        triggers: lastOf(since, 'trigger'),
        networkRequests: lastOf(since, 'network'),
        conditions: since.flatMap(({ kind, value }) => (kind === 'condition' && value ? [value] : [])),
        isWhole: made >= 0 && !isShared && isOwn(step.builder) && !since.some(each => each.kind === 'other'),
      },
    ];
  });
});

/** A setting that comes after the only Register that could have used it. */
export interface LateSetting {
  /** The assignment, or the call of AddCondition or SetTrigger. */
  readonly setting: BoundExpression;
  readonly register: BoundCall;
}

interface LateState {
  readonly registered: ReadonlyMap<Builder, BoundCall>;
  /** Set after Register; by builder. */
  readonly late: ReadonlyMap<BoundExpression, LateSetting & { readonly builder: Builder }>;
}

/** Of builders that only this code has. */
export const lateSettingsIn = ofBody((body): readonly LateSetting[] => {
  const { stepOf, isPrivate } = ownSteps(body);
  const without = <K, V>(map: ReadonlyMap<K, V>, isGone: (key: K, value: V) => boolean) =>
    new Map([...map].filter(([key, value]) => !isGone(key, value)));
  const facts = plainFacts<LateState>({
    join: (a, b) => ({
      // Only what has been registered on all paths is over.
      registered: without(a.registered, builder => !b.registered.has(builder)),
      late: new Map([...a.late, ...b.late]),
    }),
    same: (a, b) => a.registered.size === b.registered.size && a.late.size === b.late.size,
    assign: (local, _value, state) => ({ ...state, registered: without(state.registered, each => each === local) }),
    effect(expression, state) {
      const step = stepOf.get(expression);
      if (!step || !isPrivate(step.builder)) return state;
      const { builder, kind } = step;
      if (kind === 'create') return { ...state, registered: without(state.registered, each => each === builder) };
      if (kind === 'register' && expression.kind === 'call')
        return {
          registered: new Map([...state.registered, [builder, expression]]),
          late: without(state.late, (_, each) => each.builder === builder),
        };
      const register = state.registered.get(builder);
      if (!register || kind === 'escape') return state;
      return { ...state, late: new Map([...state.late, [expression, { setting: expression, register, builder }]]) };
    },
  });
  const start: LateState = { registered: new Map(), late: new Map() };
  const exits = [body, ...nestedBodies(body)].flatMap(each => followPaths(each, start, facts) ?? []);
  return [...new Map(exits.flatMap(({ state }) => [...state.late])).values()];
});

/**
 * Calls of SetTrigger, each with the one after it that takes its place before anything is registered. Only statements of
 * one block: a trigger that is replaced on some paths is a default.
 */
export const replacedTriggersIn = ofBody((body): readonly (readonly [BoundCall, BoundCall])[] => {
  const steps = stepsIn(body).sort((a, b) => a.at - b.at);
  return steps.flatMap(({ builder, node }, i) => {
    if (!isTriggerSet(node) || !isOwn(builder)) return [];
    const next = steps
      .slice(i + 1)
      .find(each => each.builder === builder && !['name', 'network', 'condition'].includes(each.kind))?.node;
    return next && isTriggerSet(next) && isInSameBlock(body, node, next) ? [[node, next] as const] : [];
  });
});

function isTriggerSet(node: BoundNode): node is BoundCall {
  return node.kind === 'call' && node.method.name === 'SetTrigger';
}

function isInSameBlock({ tree }: BoundBody, a: BoundNode, b: BoundNode): boolean {
  const [one, other] = [a, b].map(({ syntax }) => tree && syntax && statementAround(tree, syntax));
  const block = tree && one && blockAround(tree, one);
  return (
    other !== undefined && block !== undefined && [one, other].every(each => each && block.statements.includes(each))
  );
}

/** Two conditions that are both added to a builder whenever the second is: the arguments of AddCondition. */
export const conditionPairsIn = ofBody((body): readonly (readonly [BoundExpression, BoundExpression])[] => {
  const { stepOf } = ownSteps(body);
  type Added = ReadonlyMap<Builder, readonly BoundExpression[]>;
  const pairs = new Map<BoundExpression, readonly BoundExpression[]>();
  const facts = plainFacts<Added>({
    join: (a, b) =>
      new Map([...a].map(([builder, all]) => [builder, all.filter(each => b.get(builder)?.includes(each))])),
    same: (a, b) => [...a].every(([builder, all]) => all.length === (b.get(builder)?.length ?? 0)),
    assign: (local, _value, state) => new Map([...state].filter(([builder]) => builder !== local)),
    effect(expression, state) {
      const step = stepOf.get(expression);
      if (!step) return state;
      if (step.kind === 'create') return new Map([...state].filter(([builder]) => builder !== step.builder));
      if (step.kind !== 'condition' || !step.value) return state;
      const { value, builder } = step;
      const before = (state.get(builder) ?? []).filter(each => each !== value);
      pairs.set(value, before);
      return new Map([...state, [builder, [...before, value]]]);
    },
  });
  for (const each of [body, ...nestedBodies(body)]) followPaths<Added>(each, new Map(), facts);
  return [...pairs].flatMap(([later, all]) => all.map(earlier => [earlier, later] as const));
});

/** A variable, or the object itself where it has no name. */
type Builder = object;
type Part = 'name' | 'entryPoint' | 'trigger' | 'network' | 'condition';
interface Step {
  readonly kind: 'create' | 'register' | 'escape' | 'other' | Part;
  readonly builder: Builder;
  readonly at: number;
  readonly node: BoundNode;
  readonly value?: BoundExpression;
}

/** Other properties, such as TaskGroup, change what the builder makes in ways of their own. */
const properties: Readonly<Record<string, Step['kind']>> = {
  Name: 'name',
  TaskEntryPoint: 'entryPoint',
  IsNetworkRequested: 'network',
};

const methods: Readonly<Record<string, Step['kind']>> = {
  Register: 'register',
  SetTrigger: 'trigger',
  AddCondition: 'condition',
};

function ownSteps(body: BoundBody) {
  const steps = stepsIn(body);
  const shared = new Set(steps.flatMap(({ kind, builder }) => (kind === 'escape' ? [builder] : [])));
  return {
    stepOf: new Map<BoundNode, Step>(steps.map(step => [step.node, step])),
    isPrivate: (builder: Builder) => isOwn(builder) && !shared.has(builder),
  };
}

/** No field, property or parameter, to which other code has access. */
function isOwn(builder: Builder): boolean {
  return 'kind' in builder && (builder.kind === 'local' || builder.kind === 'new');
}

/** Those since the registration before, or, when there are none, the last of all: a builder may be used again. */
function lastOf(steps: readonly Step[], kind: Part): BoundExpression[] {
  const registered = steps.findLastIndex(step => step.kind === 'register');
  const values = (from: readonly Step[]) =>
    from.flatMap(step => (step.kind === kind && step.value ? [step.value] : []));
  const recent = values(steps.slice(registered + 1));
  return recent.length > 0 ? recent : values(steps).slice(-1);
}

function stepsIn(body: BoundBody): Step[] {
  const steps: Step[] = [];
  const aliases = new Map<Builder, Builder>();
  const add = (
    kind: Step['kind'],
    builder: Builder | undefined,
    node: BoundNode,
    at: number,
    value?: BoundExpression,
  ) => {
    if (builder) steps.push({ kind, builder, node, at, value });
  };
  for (const { node, parent } of nodesBelow(body, { nestedFunctions: true })) {
    const end = node.syntax?.end ?? 0;
    if (node.kind === 'assignment' || node.kind === 'localDeclaration') {
      const value = node.kind === 'assignment' ? node.value : node.initializer;
      const target = node.kind === 'assignment' ? node.target : undefined;
      if (target?.kind === 'property' && isType(target.property.containingType, builderType)) {
        const kind = properties[target.property.name] ?? 'other';
        add(kind, target.receiver && builderOf(target.receiver), node, end, value);
      } else if (value && isType(value.type, builderType)) {
        const variable = node.kind === 'assignment' ? builderOf(node.target) : node.local;
        const inner = builderOf(value);
        if (!variable) continue;
        if (inner && inner !== value) aliases.set(inner, variable);
        if (creationIn(value)) add('create', variable, node, value.syntax?.start ?? 0);
      }
    } else if (node.kind === 'call' && isType(node.method.containingType, builderType)) {
      const builder = node.receiver && builderOf(node.receiver);
      const { name } = node.method;
      const kind = methods[name] ?? (name.startsWith('SetTaskEntryPoint') ? 'other' : undefined);
      if (kind) add(kind, builder, node, end, node.arguments[0]?.expression);
    } else if (node.kind === 'new' && isType(node.type, builderType)) {
      add('create', node, node, node.syntax?.start ?? 0);
    } else if (isVariable(node) && isType(node.type, builderType) && !isUse(node, parent)) {
      add('escape', builderOf(node), node, end);
    }
  }
  const real = (builder: Builder, depth = 0): Builder => {
    const known = aliases.get(builder);
    return known && depth < 8 ? real(known, depth + 1) : builder;
  };
  return steps.map(step => ({ ...step, builder: real(step.builder) }));
}
/** Reading a member of it, giving it its value, or putting it where an initializer leaves it. */
function isUse(node: BoundExpression, parent: BoundNode | BoundBody): boolean {
  if (!('kind' in parent)) return false;
  if (parent.kind === 'property' || parent.kind === 'call') return parent.receiver === node;
  if (parent.kind === 'assignment') return parent.target === node;
  if (parent.kind === 'sequence') return true;
  return parent.kind === 'expression';
}

function isVariable(node: BoundNode): node is Extract<BoundExpression, { kind: 'local' | 'field' | 'parameter' }> {
  return node.kind === 'local' || node.kind === 'field' || node.kind === 'parameter';
}

function builderOf(expression: BoundExpression): Builder | undefined {
  switch (expression.kind) {
    case 'conversion':
      return builderOf(expression.operand);
    case 'sequence':
      return builderOf(expression.value);
    case 'assignment':
      return builderOf(expression.target);
    case 'local':
      return expression.local;
    case 'parameter':
      return expression.parameter;
    case 'field':
      return expression.field.definition;
    case 'property':
      return expression.property.definition;
    case 'new':
    case 'call':
      return expression;
    default:
      return undefined;
  }
}

function creationIn(expression: BoundExpression): boolean {
  if (expression.kind === 'conversion') return creationIn(expression.operand);
  if (expression.kind === 'sequence')
    return expression.effects.some(effect => effect.kind === 'assignment' && creationIn(effect.value));
  return expression.kind === 'new';
}
