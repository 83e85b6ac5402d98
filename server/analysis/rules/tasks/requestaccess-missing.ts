// Rule requestaccess-missing: an app registers background tasks and never asks Windows for the permission to run them.

import type { Node } from '../../../csharp/syntax/nodes';
import type { Manifest } from '../../../manifest/manifest';
import { asksOnlyForLockScreen, needsLockScreen } from '../../../manifest/taskTypes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import { registerCalls } from '../../models/tasks/registrations';

export const requestaccessMissing = defineRule({
  id: 'requestaccess-missing',
  severity: 'hint',
  summary: 'An app registers background tasks without ever calling BackgroundExecutionManager.RequestAccessAsync.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundexecutionmanager.requestaccessasync',
  checkCode(app, report, code) {
    if (!app.complete || app.manifests.some(hasNothingToAsk) || asksForAccess(app, code)) return;
    const [first, ...others] = registerCalls(app, code);
    if (!first) return;
    report({
      file: first.file,
      span: first.register,
      // Before Windows 10 no task of this kind runs without having asked; since then most do.
      ...(app.manifests.some(isBeforeWindows10) && { severity: 'warning' as const }),
      message:
        'This app registers background tasks but never asks whether it may run any: where the user or Windows has denied it, ' +
        'the task never starts and nothing says why. Await BackgroundExecutionManager.RequestAccessAsync() before registering.',
      related: others.map(({ file, register }) => ({ file, span: register, message: 'Another registration.' })),
    });
  },
});

function isBeforeWindows10({ generation }: Manifest): boolean {
  return generation !== undefined && generation !== 'windows10';
}

/** Windows 8 and 8.1 run most tasks without asking anybody. */
function hasNothingToAsk({ generation, backgroundTasks }: Manifest): boolean {
  if (generation === undefined || !asksOnlyForLockScreen(generation)) return false;
  const types = backgroundTasks.flatMap(extension => extension.tasks).map(task => task.type?.value ?? '');
  return !types.some(type => needsLockScreen(generation, type));
}

/**
 * Any use of that name that is, or might be, the one of BackgroundExecutionManager: other classes of Windows have a
 * RequestAccessAsync of their own, and are always written before the dot.
 */
function asksForAccess(app: App, code: AppCode): boolean {
  const word = /\bRequestAccess(Kind)?Async\b/;
  for (const { file, tree } of app.projects.flatMap(project => code.parsedWith(project, word)))
    for (const node of syntaxNodes(tree.root)) if (isRequest(node, file.text)) return true;
  return false;
}

function isRequest(node: Node, text: string): boolean {
  if (node.kind !== 'Invocation') return false;
  const called = node.expression;
  if (called.kind === 'IdentifierName') return /^RequestAccess(Kind)?Async$/.test(called.identifier.name);
  if (
    called.kind !== 'MemberAccess' ||
    !/^RequestAccess(Kind)?Async$/.test(text.slice(called.name.start, called.name.end))
  )
    return false;
  return !/(^|\.)(Geolocator|Radio|UserNotificationListener|MidiDeviceInformation)$/.test(
    text.slice(called.expression.start, called.expression.end),
  );
}
