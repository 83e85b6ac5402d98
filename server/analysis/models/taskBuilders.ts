// What one method does with its BackgroundTaskBuilder objects, up to each call of Register.
import type { BoundBody, BoundExpression } from '../../csharp/binding/bound';
import type { Node } from '../../csharp/syntax/nodes';
import { type BoundNode, nodesBelow } from './boundNodes';
import { isType } from './methods';

export interface BuilderUse {
  /** The call of Register. */
  readonly register: Node;
  /** The last ones before Register; several when they stand on different paths. */
  readonly names: readonly BoundExpression[];
  readonly entryPoints: readonly BoundExpression[];
  readonly triggers: readonly BoundExpression[];
  /** The builder is made and filled here and nowhere else. */
  readonly isWhole: boolean;
}

const builderType = 'Windows.ApplicationModel.Background.BackgroundTaskBuilder';

export function buildersIn(body: BoundBody): BuilderUse[] {
  const steps = stepsIn(body).sort((a, b) => a.at - b.at);
  return steps.flatMap((step, index): BuilderUse[] => {
    if (step.kind !== 'register' || !step.node.syntax) return [];
    const before = steps.slice(0, index).filter(each => each.builder === step.builder);
    const made = before.findLastIndex(each => each.kind === 'create');
    const since = before.slice(made + 1);
    const isShared = steps.some(each => each.builder === step.builder && each.kind === 'escape');
    return [
      {
        register: step.node.syntax,
        names: lastOf(since, 'name'),
        entryPoints: lastOf(since, 'entryPoint'),
        triggers: lastOf(since, 'trigger'),
        isWhole: made >= 0 && !isShared && !since.some(each => each.kind === 'other'),
      },
    ];
  });
}

/** A variable, or the object itself where it has no name. */
type Builder = object;
type Part = 'name' | 'entryPoint' | 'trigger';
interface Step {
  readonly kind: 'create' | 'register' | 'escape' | 'other' | Part;
  readonly builder: Builder;
  readonly at: number;
  readonly node: BoundNode;
  readonly value?: BoundExpression;
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
        const kind =
          target.property.name === 'TaskEntryPoint'
            ? 'entryPoint'
            : target.property.name === 'Name'
              ? 'name'
              : undefined;
        if (kind) add(kind, target.receiver && builderOf(target.receiver), node, end, value);
      } else if (value && isType(value.type, builderType)) {
        const variable = node.kind === 'assignment' ? builderOf(node.target) : node.local;
        const inner = builderOf(value);
        if (!variable) continue;
        if (inner && inner !== value) aliases.set(inner, variable);
        if (creationIn(value)) add('create', variable, node, value.syntax?.start ?? 0);
      }
    } else if (node.kind === 'call' && isType(node.method.containingType, builderType)) {
      const builder = node.receiver && builderOf(node.receiver);
      if (node.method.name === 'Register') add('register', builder, node, end);
      else if (node.method.name === 'SetTrigger') add('trigger', builder, node, end, node.arguments[0]?.expression);
      else if (node.method.name.startsWith('SetTaskEntryPoint')) add('other', builder, node, end);
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
