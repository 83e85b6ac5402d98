import test from 'node:test';
import { bgtaskEntrypointAndStartpage as rule } from '../../../../server/analysis/rules/manifest/bgtask-entrypoint-and-startpage';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

test('the one that comes second is marked', () => {
  checkRule(
    rule,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="A.B"
                                              ^^^^^^^^^^ related: EntryPoint stands here.
  StartPage="js\\task.js"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
  ^^^^^^^^^ error bgtask-entrypoint-and-startpage: This background task has both EntryPoint and StartPage: one names a class, the other a script, and Windows runs only one of them. Keep EntryPoint for a class that implements IBackgroundTask, or StartPage for the script of a JavaScript app, and remove the other.`),
  );
  checkRule(
    rule,
    windows81(`
<Extension Category="windows.backgroundTasks" StartPage="task.js"
                                              ^^^^^^^^^ related: StartPage stands here.
  EntryPoint="A.B"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
  ^^^^^^^^^^ error bgtask-entrypoint-and-startpage`),
  );
});

test('one of them', () => {
  checkSilent(rule, windows10(backgroundTasks('<Task Type="timer"/>')));
  checkSilent(rule, windows10(backgroundTasks('<Task Type="timer"/>', 'StartPage="task.js"')));
});
