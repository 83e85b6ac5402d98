import test from 'node:test';
import { bgtaskMultipleInstancesConflict as rule } from '../../../../server/analysis/rules/manifest/bgtask-multiple-instances-conflict';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const uap4 = 'xmlns:u="http://schemas.microsoft.com/appx/manifest/uap/windows10/4"';
const extension = (outer: string, inner: string) =>
  `<Extension Category="windows.backgroundTasks" EntryPoint="A.B"${outer}><BackgroundTasks${inner}><Task Type="timer"/></BackgroundTasks></Extension>`;

test('each attribute that ties the task to one process', () => {
  checkRule(
    rule,
    windows10(
      `
<Extension Category="windows.backgroundTasks" EntryPoint="A.B" ResourceGroup="one">
                                                               ^^^^^^^^^^^^^ related: ResourceGroup stands here.
<BackgroundTasks ServerName="two"
                 ^^^^^^^^^^ related: ServerName stands here.
  u:SupportsMultipleInstances="true"><Task Type="timer"/></BackgroundTasks></Extension>
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error bgtask-multiple-instances-conflict: With u:SupportsMultipleInstances each activation of the task gets a process of its own, but ResourceGroup and ServerName tie it to one, so Windows rejects the manifest. Remove ResourceGroup and ServerName, or u:SupportsMultipleInstances.`,
      uap4,
    ),
  );
});

test('one of the two, false, and attributes of no meaning', () => {
  for (const [outer, inner] of [
    ['', ' u:SupportsMultipleInstances="true"'],
    [' Executable="Chat.exe"', ' u:SupportsMultipleInstances="false"'],
    [' ResourceGroup="one"', ' ServerName="two"'],
    [' ResourceGroup="one"', ' SupportsMultipleInstances="true"'],
  ])
    checkSilent(rule, windows10(extension(outer!, inner!), uap4));
});

test('a fix for either side', () => {
  const before = windows10(
    extension(' Executable="Chat.exe"', ' ServerName="s" u:SupportsMultipleInstances="1"'),
    uap4,
  );
  checkFix(
    rule,
    before,
    windows10(extension('', ' u:SupportsMultipleInstances="1"'), uap4),
    'Remove Executable and ServerName',
  );
  checkFix(
    rule,
    before,
    windows10(extension(' Executable="Chat.exe"', ' ServerName="s"'), uap4),
    'Remove u:SupportsMultipleInstances',
  );
});
