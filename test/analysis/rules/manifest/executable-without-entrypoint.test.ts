import test from 'node:test';
import { executableWithoutEntrypoint as rule } from '../../../../server/analysis/rules/manifest/executable-without-entrypoint';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

test('a program without a class', () => {
  checkRule(
    rule,
    windows10(`
<Extension Category="windows.backgroundTasks" Executable="$targetnametoken$.exe">
                                                          ^^^^^^^^^^^^^^^^^^^^^ error executable-without-entrypoint: This background task has an Executable, but no EntryPoint, so nothing says which class in it to run, and Windows rejects the manifest. Add EntryPoint with the full name of the class that implements IBackgroundTask.
<BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>`),
  );
  checkRule(
    rule,
    windows81(`
<Extension Category="windows.backgroundTasks" Executable="">
                                                         ^^ error executable-without-entrypoint
<BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>`),
  );
});

test('with a class or a script, without a program, and of another category', () => {
  for (const attributes of ['Executable="x.exe" EntryPoint="A.B"', 'Executable="x.exe" StartPage="x.js"', ''])
    checkSilent(rule, windows10(backgroundTasks('<Task Type="controlChannel"/>', attributes)));
  checkSilent(
    rule,
    windows10(
      '<uap:Extension Category="windows.protocol" Executable="x.exe"><uap:Protocol Name="chat"/></uap:Extension>',
    ),
  );
});

test('an extension that is still being typed', () => {
  checkSilent(rule, windows10('<Extension Category="windows.backgroundTasks" Executable="x.exe" Entry</Extension>'));
  checkSilent(rule, windows10('<Extension Category="windows.backgroundTasks" Executable="x.exe"'));
});
