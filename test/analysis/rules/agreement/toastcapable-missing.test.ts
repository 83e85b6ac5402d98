import test from 'node:test';
import { toastcapableMissing } from '../../../../server/analysis/rules/agreement/toastcapable-missing';
import { windows10, windows81 } from '../../../harness/manifests';
import { fixture } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const toast = `class Alert
{
void Show(Windows.UI.Notifications.ToastNotification toast)
{
Windows.UI.Notifications.ToastNotificationManager.CreateToastNotifier().Show(toast);
}
}`;
const app = (visualElements: string, code = toast, manifest = windows81) =>
  fixture({
    '/Package.appxmanifest': manifest('').replace(
      /<(\w+:)?VisualElements .*(\/>|<\/\1VisualElements>)/,
      `\n${visualElements}`,
    ),
    '/File.cs': code,
  });

test('toasts without ToastCapable', () => {
  const related = (text: string) =>
    text.replace(/(.*\.Show\(toast.*)/, `$1\n${' '.repeat(72)}^^^^ related: A toast is shown here.`);
  checkRule(
    toastcapableMissing,
    related(app('<m2:VisualElements/>')).replace(
      '<m2:VisualElements/>',
      '<m2:VisualElements/>\n ^^^^^^^^^^^^^^^^^ hint toastcapable-missing: This app shows toasts and is not declared as ToastCapable: Windows 8 and 8.1 then show none of them and say nothing. Write ToastCapable="true".',
    ),
  );
  checkRule(
    toastcapableMissing,
    related(app('<VisualElements ToastCapable="false"/>')).replace(
      'ToastCapable="false"/>',
      `ToastCapable="false"/>\n${' '.repeat(30)}^^^^^ hint toastcapable-missing`,
    ),
  );
});

test('silent: declared, no toasts, Windows 10', () => {
  checkSilent(toastcapableMissing, app('<VisualElements ToastCapable="true"/>'));
  checkSilent(toastcapableMissing, app('<VisualElements/>', 'class Alert { }'));
  checkSilent(toastcapableMissing, app('<VisualElements/>', toast, windows10));
});

test('the fix declares it', () => {
  checkFix(
    toastcapableMissing,
    app('<VisualElements DisplayName="Chat"/>'),
    app('<VisualElements DisplayName="Chat" ToastCapable="true"/>'),
  );
  checkFix(
    toastcapableMissing,
    app('<VisualElements ToastCapable="false"/>'),
    app('<VisualElements ToastCapable="true"/>'),
  );
});
