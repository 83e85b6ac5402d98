// Rule lockscreen-wide-logo: what the lock screen shows needs a wide logo.
import { hasWideLogo, wantsWideLogo } from '../../../manifest/lockScreen';
import { attribute } from '../../../manifest/manifest';
import { defineRule } from '../../engine/rule';

export const lockscreenWideLogo = defineRule({
  id: 'lockscreen-wide-logo',
  severity: 'error',
  summary: 'The app wants a place on the lock screen that only an app with a wide logo can have.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-uap-lockscreen',
  check(app, report) {
    for (const manifest of app.manifests) {
      const { generation } = manifest;
      for (const { lockScreen, visualElements } of manifest.applications) {
        const notification = lockScreen && attribute(lockScreen, 'Notification');
        if (!generation || !visualElements || !notification) continue;
        if (!wantsWideLogo(generation, notification.value) || hasWideLogo(visualElements)) continue;
        report({
          file: manifest,
          span: notification.valueSpan,
          message: `"${notification.value}" shows the text of the wide tile, but the app has none, so Windows rejects the manifest. Add DefaultTile with ${generation === 'windows8' ? 'WideLogo' : 'Wide310x150Logo'}, or write "badge".`,
        });
      }
    }
  },
});
