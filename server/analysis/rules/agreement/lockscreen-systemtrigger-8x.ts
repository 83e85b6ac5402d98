// Rule lockscreen-systemtrigger-8x: a system trigger that only lock screen apps get on Windows 8 and 8.1, in an app that is none.
import type { Manifest } from '../../../manifest/manifest';
import { needsLockScreen, systemTriggerNeedsLockScreen } from '../../../manifest/taskTypes';
import type { XmlElement } from '../../../manifest/xml';
import { defineRule } from '../../engine/rule';
import { knowsAllDeclarations } from '../../models/manifest/declaredTasks';
import { registrations } from '../../models/tasks/registrations';

export const lockscreenSystemtrigger8x = defineRule({
  id: 'lockscreen-systemtrigger-8x',
  severity: 'warning',
  summary: 'On Windows 8 and 8.1, a system trigger is used that only fires for apps on the lock screen.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.systemtriggertype',
  checkCode(app, report, code) {
    if (!knowsAllDeclarations(app) || app.manifests.some(isOrShouldBeLockScreenApp)) return;
    const generations = app.manifests.flatMap(({ generation }) => generation ?? []);
    for (const { trigger } of registrations(app, code)) {
      const systemType = trigger?.systemType;
      if (!trigger || systemType === undefined) continue;
      if (!generations.every(each => systemTriggerNeedsLockScreen(each, systemType))) continue;
      report({
        file: trigger.file,
        span: trigger.span,
        message:
          `On Windows 8 and 8.1 the trigger ${systemType} fires only for an app that the user has put on the lock screen, and this ` +
          'manifest has no LockScreen element, so the task never runs. Add LockScreen to VisualElements and call RequestAccessAsync.',
        related: app.manifests.map(manifest => ({
          file: manifest,
          span: (elementIn(manifest, 'VisualElements') ?? manifest.document.root)?.nameSpan ?? { start: 0, end: 0 },
          message: 'LockScreen is missing here.',
        })),
      });
    }
  },
});

/** Where a declared type needs the lock screen, that is said at the declaration. */
function isOrShouldBeLockScreenApp(manifest: Manifest): boolean {
  const types = manifest.backgroundTasks.flatMap(({ tasks }) => tasks).map(({ type }) => type?.value ?? '');
  const { generation } = manifest;
  return (
    elementIn(manifest, 'LockScreen') !== undefined ||
    (generation !== undefined && types.some(type => needsLockScreen(generation, type)))
  );
}

function elementIn({ document }: Manifest, localName: string): XmlElement | undefined {
  const find = (element: XmlElement): XmlElement | undefined => {
    if (element.localName === localName) return element;
    for (const child of element.children) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  return document.root && find(document.root);
}
