// Rule trigger-details-mismatch: a task expects details in TriggerDetails that none of its triggers gives.
import table from '../../../../schemas/windows/triggerDetails.json';
import type { BoundBody, BoundExpression, BoundPattern } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { TypeSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import { typesForTrigger } from '../../../manifest/triggerTypes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import { isAnyOf, objectsMade, seesAllCode } from '../../models/code/memberUses';
import { taskRuns } from '../../models/code/methods';
import { declaredTasks, knowsAllDeclarations } from '../../models/manifest/declaredTasks';
import { knowsAllEntryPoints, registrationsByEntryPoint, type Trigger } from '../../models/tasks/registrations';
import { triggerName } from '../../models/tasks/taskKnowledge';

export const triggerDetailsMismatch = defineRule({
  id: 'trigger-details-mismatch',
  severity: 'warning',
  summary: 'A background task takes TriggerDetails for something that none of the triggers it is registered for gives.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskinstance.triggerdetails',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body, method, isInProcess } of taskRuns(code, project)) {
        const expected = isInProcess ? [] : detailsIn(body);
        const name = method.containingType.metadataName;
        const [first] = expected;
        const triggers = first && triggersOf(name, app, code);
        if (!first || !triggers || expected.some(each => mayCome(each.row, name, triggers, app))) continue;
        const kinds = [...new Set(triggers.map(({ kind }) => triggerName(kind)))].join(', ');
        report({
          file,
          span: nameSpan(first.at),
          message:
            `This task is registered for ${kinds}, and TriggerDetails is never a ${shortName(first.row)} then: ` +
            'the code that needs one never runs, or fails. Look for the details of its own trigger, or register the task for the other one.',
          related: triggers.map(trigger => ({
            file: trigger.file,
            span: spanOf(trigger.span),
            message: 'The task is registered for this trigger.',
          })),
        });
      }
    }
  },
});

interface Row {
  readonly class: string;
  readonly triggers: readonly string[];
  readonly systemTypes?: readonly string[];
}
const rows: readonly Row[] = Object.values(table.rows);

/** What the code takes `TriggerDetails` for; nothing where it also takes them for something that is not in the table. */
function detailsIn(body: BoundBody): { readonly at: Node; readonly row: Row }[] {
  const found = nodesBelow(body, { nestedFunctions: true }).flatMap(({ node }) => {
    const { operand, types } = testIn(node) ?? {};
    const at = operand && withoutConversion(operand);
    if (at?.kind !== 'property' || at.property.name !== 'TriggerDetails' || !at.syntax) return [];
    const { syntax } = at;
    return (types ?? []).map(type => ({ at: syntax, row: rows.find(row => isAnyOf(type, row.class)) }));
  });
  return found.flatMap(({ at, row }) => (row && found.every(each => each.row) ? [{ at, row }] : []));
}

function testIn(
  node: BoundNode,
): { readonly operand: BoundExpression; readonly types: readonly TypeSymbol[] } | undefined {
  if (node.kind === 'as' || node.kind === 'is') return { operand: node.operand, types: [node.target] };
  if (node.kind === 'isPattern') return { operand: node.operand, types: typesIn(node.pattern) };
  return node.kind === 'conversion' && node.explicit ? { operand: node.operand, types: [node.type] } : undefined;
}

function typesIn(pattern: BoundPattern): readonly TypeSymbol[] {
  switch (pattern.kind) {
    case 'type':
      return [pattern.target];
    case 'not':
      return typesIn(pattern.pattern);
    case 'or':
    case 'and':
      return [...typesIn(pattern.left), ...typesIn(pattern.right)];
    default:
      return [];
  }
}

/** Of all registrations; undefined when there are none, or when there may be others. */
function triggersOf(name: string, app: App, code: AppCode): readonly Trigger[] | undefined {
  const registrations = registrationsByEntryPoint(app, code).get(name) ?? [];
  const triggers = registrations.flatMap(({ trigger }) => trigger ?? []);
  const areAll =
    triggers.length > 0 &&
    triggers.length === registrations.length &&
    knowsAllEntryPoints(app, code) &&
    // Whoever makes one may run it for triggers of his own.
    objectsMade(app, code, name).length === 0;
  return areAll ? triggers : undefined;
}

/** One of the triggers gives it, or may be another one in code that is not seen. */
function mayCome(row: Row, name: string, triggers: readonly Trigger[], app: App): boolean {
  const isGiven = triggers.some(
    ({ kind, systemType }) =>
      row.triggers.includes(kind) &&
      (!row.systemTypes || systemType === undefined || row.systemTypes.includes(systemType)),
  );
  return isGiven || !(seesAllCode(app) || isRuledOut(row, name, app));
}

/** By the manifests: they declare the task for no such trigger. */
function isRuledOut({ triggers }: Row, name: string, app: App): boolean {
  const declared = declaredTasks(app).filter(({ entryPoint }) => entryPoint.value === name);
  return (
    knowsAllDeclarations(app) &&
    declared.length > 0 &&
    declared.every(({ manifest: { generation }, types }) =>
      triggers.every(trigger => generation && !typesForTrigger(trigger, generation).some(type => types.includes(type))),
    )
  );
}

function shortName(row: Row): string {
  return row.class.slice(row.class.lastIndexOf('.') + 1);
}
