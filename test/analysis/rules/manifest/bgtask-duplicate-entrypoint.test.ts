import test from 'node:test';
import { bgtaskDuplicateEntrypoint as rule } from '../../../../server/analysis/rules/manifest/bgtask-duplicate-entrypoint';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('the second extension is marked', () => {
  checkRule(
    rule,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                                                          ^^^ related: It is declared here already.
<Extension EntryPoint="A.B" Category="windows.backgroundTasks">
                       ^^^ hint bgtask-duplicate-entrypoint: "A.B" already has an extension with the same attributes. That is legal, but usually the EntryPoint of a copy was forgotten. Name the other class, or declare all types in one extension.
<BackgroundTasks><Task Type="systemEvent"/></BackgroundTasks></Extension>`),
  );
});

test('other classes, other letter case, other attributes, build tokens', () => {
  const task = '<Task Type="timer"/>';
  const pairs = [
    ['EntryPoint="A.B"', 'EntryPoint="A.C"'],
    ['EntryPoint="A.B"', 'EntryPoint="A.b"'],
    ['EntryPoint="A.B"', 'EntryPoint="A.B" Executable="Chat.exe"'],
    ['EntryPoint="A.B" ResourceGroup="one"', 'EntryPoint="A.B" ResourceGroup="two"'],
    ['EntryPoint="$name$.B"', 'EntryPoint="$name$.B"'],
    ['StartPage="a.js"', 'StartPage="a.js"'],
  ];
  for (const pair of pairs)
    checkSilent(rule, windows10(pair.map(attributes => backgroundTasks(task, attributes)).join('\n')));
});

test('the fix puts all types into the first extension', () => {
  const extension = (...tasks: string[]) =>
    `  <Extension Category="windows.backgroundTasks" EntryPoint="A.B">\r\n    <BackgroundTasks>\r\n${tasks.map(each => `      ${each}\r\n`).join('')}    </BackgroundTasks>\r\n  </Extension>`;
  const [timer, audio, vpn] = ['<Task Type="timer" />', '<Task Type="audio" />', '<uap:Task Type="vpnClient" />'];
  checkFix(
    rule,
    windows10(`${extension(timer!)}\r\n${extension(audio!, timer!, vpn!)}`),
    windows10(extension(timer!, audio!, vpn!)),
  );
  checkFix(rule, windows10(`${extension(timer!)}\r\n${extension(timer!)}`), windows10(extension(timer!)));
});
