// Rule lockscreen-required-8x: before Windows 10, some tasks run only for apps on the lock screen.
import type { Application, Manifest } from '../../../manifest/manifest';
import { needsLockScreen, needsLockScreenByBuildOnly } from '../../../manifest/taskTypes';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { insertBefore } from '../../models/manifest/elementEdits';
import { tasksOf } from '../../models/manifest/typedTasks';

export const lockscreenRequired8x = defineRule({
  id: 'lockscreen-required-8x',
  severity: 'error',
  summary: 'An app for Windows 8 or 8.1 declares a task that needs the lock screen, but no LockScreen element.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/appxmanifestschema/element-lockscreen',
  check(app, report) {
    for (const manifest of app.manifests) {
      const { generation } = manifest;
      if (!generation) continue;
      for (const application of manifest.applications) {
        const { visualElements, lockScreen } = application;
        if (!visualElements || lockScreen) continue;
        const needy = tasksOf(application).filter(({ type }) => needsLockScreen(generation, type.value));
        const grave = needy.filter(({ type }) => !needsLockScreenByBuildOnly(type.value));
        const first = grave[0] ?? needy[0];
        if (!first) continue;
        const consequence =
          grave.length > 0
            ? 'on Windows 8 and 8.1 such tasks run only for apps on the lock screen, so the build says APPX1675 and the task never runs'
            : "Visual Studio's build says APPX1675 about such tasks in apps without one";
        report({
          file: manifest,
          span: first.type.valueSpan,
          severity: grave.length > 0 ? undefined : 'warning',
          message: `The app has a task of type ${first.type.value}, but no LockScreen: ${consequence}. Add a LockScreen element with Notification and BadgeLogo to "${visualElements.name}".`,
          related: [
            { file: manifest, span: visualElements.nameSpan, message: 'LockScreen belongs in here.' },
            ...needy
              .filter(task => task !== first)
              .map(({ type }) => ({
                file: manifest,
                span: type.valueSpan,
                message: `The same goes for ${type.value}.`,
              })),
          ],
          fixes: insertFix(manifest, application),
        });
      }
    }
  },
});

/** The image is still to be drawn. */
function insertFix(manifest: Manifest, { visualElements }: Application): ReportedFix[] {
  if (!visualElements) return [];
  const before = visualElements.children.find(each => each.localName === 'SplashScreen');
  if (!before) return [];
  const name = visualElements.name.replace(/[^:]*$/, 'LockScreen');
  const text = `<${name} Notification="badge" BadgeLogo="Assets\\BadgeLogo.png" />`;
  return [{ title: 'Add a LockScreen element', safe: false, edits: [insertBefore(manifest, before, text)] }];
}
