import test from 'node:test';
import { bgtaskExecutablePattern as rule } from '../../../../server/analysis/rules/manifest/bgtask-executable-pattern';
import { backgroundTasks, windows8, windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('each way to be no program', () => {
  const extension = (executable: string, carets: string) => `
<Extension Category="windows.backgroundTasks" EntryPoint="A.B" Executable="${executable}">
${carets}
<BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks></Extension>`;
  const at = (marks: string, message: string) =>
    `${' '.repeat(75)}${marks} error bgtask-executable-pattern: ${message}`;
  checkRule(
    rule,
    windows10(
      [
        extension(
          'host.dll',
          at(
            '^^^^^^^^',
            'The Executable "host.dll" does not end with .exe, so Windows rejects the manifest. Name the program of the app, such as $targetnametoken$.exe, or leave Executable out where the task may run in the background task host.',
          ),
        ),
        extension('a?.exe', at('^^^^^^', 'The Executable "a?.exe" contains "?", which a file name must not have…')),
        extension('a/b\\c.exe', at('^^^^^^^^^', 'The Executable "a/b\\c.exe" mixes "/" and "\\"…')),
        extension('a.\\b.exe', at('^^^^^^^^', 'The Executable "a.\\b.exe" must be…')),
        extension('', at('^^', 'The Executable "" is empty…').slice(1)),
      ].join(''),
    ),
  );
  checkRule(
    rule,
    windows8(
      extension(
        'Chat.EXE',
        at(
          '^^^^^^^^',
          'The Executable "Chat.EXE" must be the relative file name of a program that ends with .exe in lower case…',
        ),
      ),
    ),
  );
});

test('programs, build tokens, and extensions that are still being typed', () => {
  for (const executable of [
    'Chat.exe',
    'CHAT.EXE',
    'bin\\Chat.exe',
    'bin/Chat.exe',
    '$targetnametoken$.exe',
    '$(Target)',
  ])
    checkSilent(
      rule,
      windows10(backgroundTasks('<Task Type="timer"/>', `Executable="${executable}" EntryPoint="A.B"`)),
    );
  checkSilent(
    rule,
    windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B" Executable="Cha\n</Extension>'),
  );
});

test('fixes', () => {
  const fix = (before: string, after: string, around = windows10) => {
    const manifest = (name: string) =>
      around(backgroundTasks('<Task Type="controlChannel"/>', `Executable="${name}" EntryPoint="A.B"`));
    checkFix(rule, manifest(before), manifest(after));
  };
  fix('host.dll', 'Chat.exe');
  fix('a/b\\c.exe', 'a\\b\\c.exe');
  fix('Chat.Exe', 'Chat.exe', windows8);
});
