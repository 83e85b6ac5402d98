import test from 'node:test';
import { uap10ActivationInconsistent } from '../../../../server/analysis/rules/manifest/uap10-activation-inconsistent';
import { windows10 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const namespace = 'xmlns:x="http://schemas.microsoft.com/appx/manifest/uap/windows10/10"';
const started = (attributes: string) =>
  windows10('', namespace).replace(
    /<Application Id.*?>/,
    `\n<Application Id="App" Executable="Chat.exe" ${attributes}>\n`,
  );

test('win32App has neither EntryPoint nor app container', () => {
  checkRule(
    uap10ActivationInconsistent,
    started(`
x:RuntimeBehavior="win32App" EntryPoint="A.B" x:TrustLevel="appContainer"
                   ^^^^^^^^ related: It contradicts this.
                             ^^^^^^^^^^ error uap10-activation-inconsistent: A program with x:RuntimeBehavior="win32App" starts like any Win32 program and has no EntryPoint, so Windows rejects the manifest. Remove EntryPoint, or write "windowsApp" if it is a class of a Windows app.
`),
  );
  checkRule(
    uap10ActivationInconsistent,
    started(`
x:RuntimeBehavior="win32App" x:TrustLevel="appContainer"
                   ^^^^^^^^ related: It contradicts this.
                                           ^^^^^^^^^^^^ error uap10-activation-inconsistent: A program with x:RuntimeBehavior="win32App" cannot run in an app container, so Windows rejects the manifest. Write x:TrustLevel="mediumIL", or x:RuntimeBehavior="packagedClassicApp".
`),
  );
});

test('windowsApp starts by a class', () => {
  checkRule(
    uap10ActivationInconsistent,
    started(`
x:RuntimeBehavior="windowsApp"
^^^^^^^^^^^^^^^^^ error uap10-activation-inconsistent: A program with x:RuntimeBehavior="windowsApp" starts by its class, but no EntryPoint names one, so Windows rejects the manifest.…
`),
  );
  checkRule(
    uap10ActivationInconsistent,
    started(`
x:RuntimeBehavior="windowsApp" EntryPoint="Windows.FullTrustApplication"
                   ^^^^^^^^^^ related: It contradicts this.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error uap10-activation-inconsistent: x:RuntimeBehavior="windowsApp" means a Windows app, but "Windows.FullTrustApplication" a desktop program, so Windows rejects the manifest.…
`),
  );
});

test('what goes together', () => {
  for (const attributes of [
    'EntryPoint="Chat.App"',
    'x:RuntimeBehavior="windowsApp" x:TrustLevel="appContainer" EntryPoint="Chat.App"',
    'x:RuntimeBehavior="windowsApp" EntryPoint="$targetentrypoint$"',
    'x:RuntimeBehavior="windowsApp" x:HostId="Host"',
    'x:RuntimeBehavior="packagedClassicApp" x:TrustLevel="appContainer" EntryPoint="Windows.FullTrustApplication"',
    'x:RuntimeBehavior="packagedClassicApp" x:TrustLevel="mediumIL"',
    'x:RuntimeBehavior="win32App" x:TrustLevel="mediumIL"',
    'x:RuntimeBehavior="$behavior$"',
  ])
    checkSilent(uap10ActivationInconsistent, started(attributes));
});
