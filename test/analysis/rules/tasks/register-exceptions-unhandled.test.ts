import test from 'node:test';
import { registerExceptionsUnhandled } from '../../../../server/analysis/rules/tasks/register-exceptions-unhandled';
import { backgroundTasks, windows8 } from '../../../harness/manifests';
import { registering } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('nothing catches', () => {
  checkRule(
    registerExceptionsUnhandled,
    registering(
      `
    try { Helper(); } finally { new BackgroundTaskBuilder().Register(); }
                                                            ^^^^^^^^ hint register-exceptions-unhandled: Register throws an exception when anything is wrong with the task: no trigger, an entry point that the manifest does not declare, a time below 15 minutes. Nothing catches it here, so the app ends. Catch it, and go on without the task.
    try { Helper(); } catch (Exception) { new BackgroundTaskBuilder().Register(); }
                                                                      ^^^^^^^^ hint register-exceptions-unhandled`,
      `
    void Helper() { new BackgroundTaskBuilder().Register(); }
                                                ^^^^^^^^ hint register-exceptions-unhandled`,
    ),
  );
});

test('caught here or by those who call', () => {
  for (const code of [
    'try { b.Register(); } catch (Exception) { }',
    'try { if (channel != null) { using (var x = (IDisposable)null) { b.Register(); } } } catch { }',
    'try { Action later = () => b.Register(); later(); } catch { }',
    'try { Helper(b); } catch { }',
    'try { Outer(b); } catch { }',
  ])
    checkSilent(
      registerExceptionsUnhandled,
      registering(
        `var b = new BackgroundTaskBuilder(); ${code}`,
        code.includes('Helper') || code.includes('Outer')
          ? `void Helper(BackgroundTaskBuilder b) { b.Register(); } void Outer(BackgroundTaskBuilder b) { ${code.includes('Outer') ? 'Helper(b);' : ''} }`
          : '',
      ),
    );
  checkSilent(
    registerExceptionsUnhandled,
    `//- /Package.appxmanifest\n${windows8(backgroundTasks('<Task Type="timer"/>'))}\n//- /A.cs\n${registering('new BackgroundTaskBuilder().Register();')}`,
  );
});

test('the fix', () => {
  checkFix(
    registerExceptionsUnhandled,
    registering('    var b = new BackgroundTaskBuilder();\n    b.Register();'),
    registering(`    var b = new BackgroundTaskBuilder();
    try
    {
        b.Register();
    }
    catch (Exception exception)
    {
        System.Diagnostics.Debug.WriteLine(exception);
    }`),
  );
});
