// Rule reconnect-data-not-persisted: a task connects with a host or port that only the process of the app has known.
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { FieldSymbol } from '../../../csharp/symbols/symbols';
import { defineRule } from '../../engine/rule';
import { asWritten, nodesBelow } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { callsTo, isAnyOf, streamSocket } from '../../models/code/memberUses';
import { taskRuns } from '../../models/code/methods';
import type { Program } from '../../models/code/values';

export const reconnectDataNotPersisted = defineRule({
  id: 'reconnect-data-not-persisted',
  severity: 'hint',
  off: true,
  summary: 'A background task connects again with data from a field, which is empty in a new process.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    const tasks = new Set(
      app.projects.flatMap(project => [...taskRuns(code, project)].map(run => run.method.containingType?.metadataName)),
    );
    for (const { node, frame, program } of callsTo(app, code, streamSocket, 'ConnectAsync')) {
      const owner = frame.body.method.containingType;
      if (!owner || !tasks.has(owner.metadataName)) continue;
      for (const { expression } of node.arguments) {
        const read = dataIn(expression);
        if (!read?.syntax || isFilledIn(program, read.field, owner.metadataName)) continue;
        report({
          file: frame.file,
          span: nameSpan(read.syntax),
          message:
            `When the broker starts this task in a new process ${read.field.name} is empty, because nothing in the task fills it: ` +
            'connecting again fails. Keep host and port in ApplicationData.Current.LocalSettings, or in the SocketActivityContext.',
        });
      }
    }
  },
});

/** The field behind `new HostName(field)`, `field` or a property that only holds a value. */
function dataIn(argument: BoundExpression): { field: FieldSymbol; syntax: BoundExpression['syntax'] } | undefined {
  const expression = asWritten(argument);
  if (expression.kind === 'new' && isAnyOf(expression.type, 'Windows.Networking.HostName')) {
    const [name] = expression.arguments;
    return name && dataIn(name.expression);
  }
  if (expression.kind === 'field' && !expression.field.isConst)
    return { field: expression.field.definition, syntax: expression.syntax };
  const held = expression.kind === 'property' ? expression.property.definition.backingField : undefined;
  return held && { field: held.definition, syntax: expression.syntax };
}

/** By its declaration, or by code of the task. */
function isFilledIn(program: Program, field: FieldSymbol, task: string): boolean {
  const { compilation } = program;
  for (const type of compilation.sourceTypes) {
    if (type.metadataName !== task && type !== field.containingType.definition) continue;
    const bodies = [
      compilation.typeInitializerOf(type),
      ...compilation.membersOf(type).flatMap(member => {
        const isFilling =
          member.kind === 'method' && (type.metadataName === task || member.methodKind === 'constructor');
        return isFilling ? [compilation.bodyOf(member)] : [];
      }),
    ];
    for (const body of bodies) {
      if (!body) continue;
      for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
        if (node.kind !== 'assignment') continue;
        const { target } = node;
        if (target.kind === 'field' && target.field.definition === field) return true;
        if (target.kind === 'property' && target.property.definition.backingField?.definition === field) return true;
      }
    }
  }
  return false;
}
