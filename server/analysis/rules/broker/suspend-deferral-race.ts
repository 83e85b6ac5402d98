// Rule suspend-deferral-race: the app says that it may be suspended while its sockets are still being handed over.
import type { BoundCall } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import { defineRule } from '../../engine/rule';
import { nestedBodies, nodesBelow } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { isType, methodsMentioning } from '../../models/code/methods';
import { awaitWorkFix, workCutOff } from '../../models/tasks/cutOffWork';

export const suspendDeferralRace = defineRule({
  id: 'suspend-deferral-race',
  severity: 'error',
  summary: 'The deferral of suspending is completed while a socket is still being handed to the socket broker.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.suspendingdeferral.complete',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\bGetDeferral\b/)) {
        const compilation = code.compilationOf(code.rootOf(project));
        for (const each of [body, ...nestedBodies(body)]) {
          for (const { work, completed } of workCutOff(each, compilation, isCompletion)) {
            const { call, how } = work;
            const { name } = call.method;
            if (!call.syntax || !transfers(compilation, call.method)) continue;
            report({
              file,
              span: nameSpan(call.syntax),
              message:
                `${name} still runs when the deferral is completed: Windows may suspend the app before its socket belongs to the socket broker. ` +
                (how === 'begun' ? 'Await it first.' : `Let ${name} return a Task, and await it first.`),
              related: completed.syntax
                ? [
                    {
                      file,
                      span: nameSpan(completed.syntax),
                      message: 'Here Windows hears that the app may be suspended.',
                    },
                  ]
                : [],
              fixes: awaitWorkFix({ file, body: each }, work),
            });
          }
        }
      }
    }
  },
});

const deferrals = ['Windows.ApplicationModel.SuspendingDeferral', 'Windows.Foundation.Deferral'];

function isCompletion({ method }: BoundCall): boolean {
  return method.name === 'Complete' && deferrals.some(type => isType(method.containingType, type));
}

/** Does it, or what it calls, hand a socket over? */
function transfers(compilation: Compilation, { definition }: MethodSymbol, depth = 3): boolean {
  const { name } = definition;
  if (/^(TransferOwnership|CancelIOAsync)$/.test(name)) return true;
  const body = definition.node && depth > 0 ? compilation.bodyOf(definition) : undefined;
  if (!body) return false;
  return [...nodesBelow(body, { nestedFunctions: true })].some(
    ({ node }) => node.kind === 'call' && transfers(compilation, node.method, depth - 1),
  );
}
