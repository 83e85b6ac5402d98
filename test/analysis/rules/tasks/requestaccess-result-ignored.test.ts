import test from 'node:test';
import { requestaccessResultIgnored } from '../../../../server/analysis/rules/tasks/requestaccess-result-ignored';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const asking = (code: string) => `
using System;
using Windows.ApplicationModel.Background;
class A
{
    async void Ask()
    {
${code}
    }
    void Use(object status) { }
    bool Ask(object status) { return true; }
    BackgroundAccessStatus other;
}`;

const timer = backgroundTasks('<Task Type="timer"/>');
const on10 = (code: string) => `//- /Package.appxmanifest\n${windows10(timer)}\n//- /A.cs${asking(code)}`;
const on81 = (code: string) => `//- /Package.appxmanifest\n${windows81(timer)}\n//- /A.cs${asking(code)}`;

test('the answer is dropped', () => {
  checkRule(
    requestaccessResultIgnored,
    asking(`
        await BackgroundExecutionManager.RequestAccessAsync();
                                         ^^^^^^^^^^^^^^^^^^ hint requestaccess-result-ignored: The answer is dropped: where the user or Windows says no, the tasks of this app are registered and never run, and nothing says why. Look at the BackgroundAccessStatus that RequestAccessAsync gives, and tell the user when it is a denied one.
        BackgroundExecutionManager.RequestAccessAsync("App");
                                   ^^^^^^^^^^^^^^^^^^ hint requestaccess-result-ignored
        _ = BackgroundExecutionManager.RequestAccessAsync();
                                       ^^^^^^^^^^^^^^^^^^ hint requestaccess-result-ignored
        var asked = BackgroundExecutionManager.RequestAccessAsync();
                                               ^^^^^^^^^^^^^^^^^^ hint requestaccess-result-ignored
        var answer = await BackgroundExecutionManager.RequestAccessAsync();
                                                      ^^^^^^^^^^^^^^^^^^ hint requestaccess-result-ignored`),
  );
});

test('tests that come out the same for every status', () => {
  checkRule(
    requestaccessResultIgnored,
    on10(`
        var status = await BackgroundExecutionManager.RequestAccessAsync();
        if (status != BackgroundAccessStatus.DeniedByUser || status != BackgroundAccessStatus.DeniedBySystemPolicy || (status != BackgroundAccessStatus.Unspecified))
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning requestaccess-result-ignored: This is always true, for the status is never all of these at once: a no is taken for a yes. Join the tests with &&.
            Use(status);
        if (BackgroundAccessStatus.AlwaysAllowed == status && status == BackgroundAccessStatus.AllowedSubjectToSystemPolicy) Use(status);
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning requestaccess-result-ignored: This is never true, for the status cannot be all of these at once: what depends on it is never done. Join the tests with ||.
        if (DateTime.Now.Hour == 3 || status != BackgroundAccessStatus.DeniedByUser || status != BackgroundAccessStatus.DeniedBySystemPolicy) Use(status);
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning requestaccess-result-ignored: This is always true, …`),
  );
  const test = (operator: string) =>
    on10(`
        var a = await BackgroundExecutionManager.RequestAccessAsync();
        if (a != BackgroundAccessStatus.DeniedByUser ${operator} a != BackgroundAccessStatus.DeniedBySystemPolicy ${operator} a != BackgroundAccessStatus.Unspecified) Use(a);`);
  checkFix(requestaccessResultIgnored, test('||'), test('&&'));
});

test('values that this Windows does not give, or half of them', () => {
  checkRule(
    requestaccessResultIgnored,
    on10(`
        var status = await BackgroundExecutionManager.RequestAccessAsync();
        if (status == BackgroundAccessStatus.Denied) return;
                                             ^^^^^^ hint requestaccess-result-ignored: Since version 1607 Windows 10 does not give this value any more, so that this test always comes out the same. …`),
  );
  checkRule(
    requestaccessResultIgnored,
    on10(`
        var status = await BackgroundExecutionManager.RequestAccessAsync();
        if (status == BackgroundAccessStatus.DeniedByUser) return;
                                             ^^^^^^^^^^^^ hint requestaccess-result-ignored: Windows can say no in two ways, and the code only looks for DeniedByUser: …`),
  );
  checkRule(
    requestaccessResultIgnored,
    on81(`
        var status = await BackgroundExecutionManager.RequestAccessAsync();
        if (status == BackgroundAccessStatus.DeniedByUser) return;
                                             ^^^^^^^^^^^^ hint requestaccess-result-ignored: Windows 8 does not give this value: …`),
  );
});

test('looked at in one of many ways', () => {
  for (const test of [
    'if (status == BackgroundAccessStatus.DeniedByUser || status == BackgroundAccessStatus.DeniedBySystemPolicy) return;',
    'if (status != BackgroundAccessStatus.AlwaysAllowed && status != BackgroundAccessStatus.AllowedSubjectToSystemPolicy) return;',
    'switch (status) { case BackgroundAccessStatus.Denied: case BackgroundAccessStatus.DeniedByUser: case BackgroundAccessStatus.DeniedBySystemPolicy: return; }',
    'if (status != BackgroundAccessStatus.DeniedByUser || other != BackgroundAccessStatus.DeniedBySystemPolicy) return;',
    'if (status == BackgroundAccessStatus.DeniedByUser && Ask(BackgroundAccessStatus.DeniedBySystemPolicy)) return;',
    'Use(status);',
    'Use(status.ToString());',
  ])
    checkSilent(
      requestaccessResultIgnored,
      on10(`var status = await BackgroundExecutionManager.RequestAccessAsync(); ${test}`),
    );
  checkSilent(
    requestaccessResultIgnored,
    on81(
      'var status = await BackgroundExecutionManager.RequestAccessAsync(); if (status == BackgroundAccessStatus.Denied) return;',
    ),
  );
  checkSilent(
    requestaccessResultIgnored,
    asking('await BackgroundExecutionManager.RequestAccessAsync(); Use(BackgroundExecutionManager.GetAccessStatus());'),
  );
  checkSilent(requestaccessResultIgnored, asking('await Windows.Devices.Geolocation.Geolocator.RequestAccessAsync();'));
});

test('the fix leaves the method when the answer is no', () => {
  const denied = (...names: string[]) => names.map(name => `access == BackgroundAccessStatus.${name}`).join(' || ');
  checkFix(
    requestaccessResultIgnored,
    on10('        await BackgroundExecutionManager.RequestAccessAsync();\n        Use(1);'),
    on10(`        var access = await BackgroundExecutionManager.RequestAccessAsync();
        if (${denied('DeniedByUser', 'DeniedBySystemPolicy', 'Unspecified')}) return;
        Use(1);`),
  );
  checkFix(
    requestaccessResultIgnored,
    on81('        await BackgroundExecutionManager.RequestAccessAsync();'),
    on81(`        var access = await BackgroundExecutionManager.RequestAccessAsync();
        if (${denied('Denied', 'Unspecified')}) return;`),
  );
});
