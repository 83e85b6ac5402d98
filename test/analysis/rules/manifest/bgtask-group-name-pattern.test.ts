import test from 'node:test';
import { bgtaskGroupNamePattern as rule } from '../../../../server/analysis/rules/manifest/bgtask-group-name-pattern';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

test('names that are none', () => {
  checkRule(
    rule,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="A.B" ResourceGroup="1st-group">
                                                                              ^^^^^^^^^ error bgtask-group-name-pattern: "1st-group" cannot be a ResourceGroup, so Windows rejects the manifest. It must be at most 255 letters and digits in parts with dots between them, each part beginning with a letter, such as "group1".
<BackgroundTasks ServerName="a server"><Task Type="timer"/></BackgroundTasks></Extension>
                             ^^^^^^^^ error bgtask-group-name-pattern: "a server" cannot be a ServerName…`),
  );
  checkRule(
    rule,
    windows81(`
<Extension Category="windows.backgroundTasks" EntryPoint="A.B">
<BackgroundTasks ServerName="${'a'.repeat(256)}">
                             ${'^'.repeat(256)} error bgtask-group-name-pattern: "${'a'.repeat(60)}…" cannot be a ServerName…
<Task Type="timer"/></BackgroundTasks></Extension>`),
  );
});

test('names, and names of other extensions', () => {
  for (const name of ['group1', 'Contoso.Group', '$group$', 'a'.repeat(255)])
    checkSilent(rule, windows10(backgroundTasks('<Task Type="timer"/>', `EntryPoint="A.B" ResourceGroup="${name}"`)));
});
