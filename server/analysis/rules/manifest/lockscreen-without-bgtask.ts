// Rule lockscreen-without-bgtask: before Windows 10, only apps with background tasks can be on the lock screen.
import { asksOnlyForLockScreen } from '../../../manifest/taskTypes';
import { defineRule } from '../../engine/rule';
import { removeElement } from '../../models/manifest/elementEdits';

export const lockscreenWithoutBgtask = defineRule({
  id: 'lockscreen-without-bgtask',
  severity: 'warning',
  summary: 'An app for Windows 8 or 8.1 has a LockScreen element, but no background task.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/appxmanifestschema/element-lockscreen',
  check(app, report) {
    for (const manifest of app.manifests) {
      const { generation } = manifest;
      // In Windows 10 a task in the app's own process is not declared, so its absence says nothing.
      if (!generation || !asksOnlyForLockScreen(generation) || manifest.backgroundTasks.length > 0) continue;
      for (const { lockScreen } of manifest.applications) {
        if (!lockScreen) continue;
        report({
          file: manifest,
          span: lockScreen.nameSpan,
          message:
            'LockScreen offers the app for the lock screen, but only apps with background tasks can be put there, and this one declares none. Declare a task in an extension of category windows.backgroundTasks, or remove LockScreen.',
          fixes: [{ title: 'Remove LockScreen', safe: false, edits: [removeElement(manifest, lockScreen)] }],
        });
      }
    }
  },
});
