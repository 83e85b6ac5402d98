import test from 'node:test';
import { worksOnlyOnLockscreen } from '../../../../server/analysis/rules/tasks/works-only-on-lockscreen';
import { checkRule, checkSilent } from '../../../harness/rules';

const asking = (code: string) => `
using System;
using Windows.ApplicationModel.Background;
using Windows.ApplicationModel.Core;
using Windows.UI.Xaml;
class A
{
    async void Ask()
    {
        var status = await BackgroundExecutionManager.RequestAccessAsync();
${code}
    }
    void Tell(string text) { }
}`;

test('the app ends where access is denied', () => {
  checkRule(
    worksOnlyOnLockscreen,
    asking(`
        if (status == BackgroundAccessStatus.Denied) Application.Current.Exit();
                                                                         ^^^^ hint works-only-on-lockscreen: The app ends here because it may not run in the background: …
        if (status == BackgroundAccessStatus.DeniedByUser || status == BackgroundAccessStatus.Unspecified) { Tell("no"); CoreApplication.Exit(); }
                                                                                                                                         ^^^^ hint works-only-on-lockscreen
        switch (status)
        {
            case BackgroundAccessStatus.AlwaysAllowed: break;
            case BackgroundAccessStatus.DeniedBySystemPolicy: Application.Current.Exit(); break;
                                                                                  ^^^^ hint works-only-on-lockscreen
        }`),
  );
});

test('it goes on, or ends for other reasons', () => {
  for (const code of [
    'if (status == BackgroundAccessStatus.Denied) Tell("no");',
    'if (status == BackgroundAccessStatus.AlwaysAllowed) Application.Current.Exit();',
    'if (status != BackgroundAccessStatus.Denied) Application.Current.Exit();',
    'switch (status) { case BackgroundAccessStatus.Denied: Tell("no"); break; default: Application.Current.Exit(); break; }',
    'Application.Current.Exit();',
  ])
    checkSilent(worksOnlyOnLockscreen, asking(code));
});
