// The switch statement: labels, sections, and the gotos between them.
import {
  type ConstantValue,
  LabelSymbol,
  type MethodSymbol,
  type NamedType,
  type TypeSymbol,
} from '../../symbols/symbols';
import { isEnum, isNullable, isSpecial, isString, numericName, sameType, stripNullable } from '../../symbols/types';
import type { SwitchStatement } from '../../syntax/nodes';
import type { BodyBinder, SwitchContext } from '../bodyBinder';
import type { BoundExpression, BoundSwitch } from '../bound';
import { bindRvalue } from '../expressions/expressions';
import { bindCondition } from '../expressions/logical';
import { bindPattern } from '../expressions/patterns';
import { sequenceReachesEnd } from '../reachability';
import { implicitConversion, isTuple } from '../resolution/conversions';
import { convert } from '../resolution/convert';
import { declareLocalFunctions } from './localDeclarations';
import { bindStatements, declareLabels } from './statements';

export function bindSwitch(b: BodyBinder, node: SwitchStatement): BoundSwitch {
  const expression = governing(b, bindRvalue(b, node.expression));
  const outer = [b.breakLabel, b.switchContext] as const;
  const breakLabel = new LabelSymbol('break');
  b.breakLabel = breakLabel;
  const context: SwitchContext = { governing: expression.type, cases: [], defaultLabel: undefined, pending: [] };
  b.switchContext = context;
  const bound = b.inScope((scope): BoundSwitch => {
    const all = node.sections.flatMap(section => section.statements);
    declareLabels(b, all);
    const functions = declareLocalFunctions(b, all);
    const labelled = node.sections.map(section => ({
      section,
      labels: section.labels.map(label => ({
        node: label,
        label: new LabelSymbol(label.pattern ? 'case' : 'default'),
      })),
    }));
    const sections = labelled.map(({ section, labels }) =>
      b.inScope(inner => {
        const boundLabels = labels.map(({ node: labelNode, label }) => {
          const pattern = labelNode.pattern && bindPattern(b, labelNode.pattern, expression.type);
          if (!pattern) context.defaultLabel = label;
          else if (pattern.kind === 'constant' && caseConstant(pattern.value) !== undefined) {
            const value = caseConstant(pattern.value) ?? null;
            const { type } = pattern.value;
            if (
              !labelNode.when &&
              context.cases.some(
                entry => !entry.isFiltered && sameConstant(entry.value, value) && sameType(entry.type, type),
              )
            )
              b.error(
                'CS0152',
                `The switch statement contains multiple cases with the label value '${String(value)}'`,
                labelNode,
              );
            context.cases.push({ value, type, label, isFiltered: labelNode.when !== undefined });
          }
          return { syntax: labelNode, label, pattern, when: labelNode.when && bindCondition(b, labelNode.when) };
        });
        // Variables of a section's statements belong to the whole switch block.
        const statements = b.at(scope, () =>
          withNames(scope, inner, () => bindStatements(b, section.statements, functions)),
        );
        const falls = section.statements.length > 0 && sequenceReachesEnd(statements);
        if (falls && isReachable(expression, boundLabels)) {
          const label = section.labels[0] ?? section;
          const shown = b.tree.text.slice(label.start, label.end);
          const isFinal = section === node.sections.at(-1);
          b.error(
            isFinal ? 'CS8070' : 'CS0163',
            isFinal
              ? `Control cannot fall out of switch from final case label ('${shown}')`
              : `Control cannot fall through from one case label ('${shown}') to another`,
            label,
          );
        }
        scope.locals.push(...inner.locals);
        return { syntax: section, labels: boundLabels, statements };
      }),
    );
    return { kind: 'switch', syntax: node, expression, locals: scope.locals, sections, breakLabel };
  });
  for (const jump of context.pending) {
    const found = jump.isDefault
      ? context.defaultLabel
      : context.cases.find(entry => jump.value !== undefined && sameConstant(entry.value, jump.value))?.label;
    jump.resolve(found);
  }
  [b.breakLabel, b.switchContext] = outer;
  return bound;
}

/** Of a constant only the case with its value is ever entered. */
function isReachable({ constant, type }: BoundExpression, labels: BoundSwitch['sections'][number]['labels']): boolean {
  if (!constant || type.kind === 'null') return true;
  return labels.some(({ pattern }) => {
    if (constant.value === null && (pattern?.kind === 'type' || pattern?.kind === 'recursive')) return false;
    if (pattern?.kind !== 'constant') return true;
    const value = caseConstant(pattern.value);
    return value === undefined || sameConstant(value, constant.value);
  });
}

/**
 * What is switched over: a value whose type is none that has constants, but converts to one such type. Of several operators the only one
 * that need not be lifted counts, then the only one that is lifted on one side, then on both.
 */
function governing(b: BodyBinder, expression: BoundExpression): BoundExpression {
  const type = stripNullable(expression.type);
  if (type.kind !== 'named' || type.special || isEnum(type) || isTuple(type)) return expression;
  const found: GoverningTarget[] = [];
  for (let owner: NamedType | undefined = type; owner; owner = b.compilation.baseTypeOf(owner))
    for (const member of b.compilation.membersNamed(owner, 'op_Implicit'))
      if (member.kind === 'method') found.push(...governingTarget(b, expression.type, member));
  const least = Math.min(...found.map(({ liftings }) => liftings));
  const [best, ...others] = found.filter(({ liftings }) => liftings === least);
  return best && others.length === 0 ? convert(b, expression, best.type) : expression;
}

interface GoverningTarget {
  readonly type: TypeSymbol;
  readonly liftings: number;
}

function governingTarget(b: BodyBinder, from: TypeSymbol, operator: MethodSymbol): GoverningTarget[] {
  const parameter = operator.parameters[0]?.type;
  const result = operator.returnType;
  if (!parameter || !hasConstants(result)) return [];
  const takes = (type: TypeSymbol) => implicitConversion(b.compilation, type, parameter, false) !== undefined;
  if (takes(from)) return [{ type: result, liftings: 0 }];
  if (!isNullable(from) || isNullable(parameter) || !takes(stripNullable(from))) return [];
  return isNullable(result) || isString(result)
    ? [{ type: result, liftings: 1 }]
    : [{ type: b.compilation.nullableOf(result), liftings: 2 }];
}

function hasConstants(type: TypeSymbol): boolean {
  const value = stripNullable(type);
  if (isSpecial(value, 'float', 'double', 'decimal')) return false;
  return numericName(value) !== undefined || isString(value);
}

/** The constant of a case, seen through the conversion to a nullable governing type. */
export function caseConstant(value: BoundExpression): ConstantValue | undefined {
  if (value.constant) return value.constant.value;
  return value.kind === 'conversion' ? caseConstant(value.operand) : undefined;
}

/** Pattern variables of a section's labels are visible in its statements only. */
function withNames<T>(scope: BodyBinder['scope'], inner: BodyBinder['scope'], run: () => T): T {
  const added = [...inner.names].filter(([name]) => !scope.names.has(name));
  for (const [name, symbol] of added) scope.names.set(name, symbol);
  const result = run();
  for (const [name, symbol] of added) if (scope.names.get(name) === symbol) scope.names.delete(name);
  return result;
}

function sameConstant(a: ConstantValue, c: ConstantValue): boolean {
  if (typeof a === 'object' && a !== null && typeof c === 'object' && c !== null)
    return a.mantissa * 10n ** BigInt(c.scale) === c.mantissa * 10n ** BigInt(a.scale);
  return a === c;
}
