import test from 'node:test';
import { bgtaskCategoryChildMismatch as rule } from '../../../../server/analysis/rules/manifest/bgtask-category-child-mismatch';
import { backgroundTasks, windows8, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('a misspelt category', () => {
  const misspelt = `
<Extension Category="windows.backgroundTask" EntryPoint="A.B">
                     ^^^^^^^^^^^^^^^^^^^^^^ error bgtask-category-child-mismatch: "windows.backgroundTask" is not an extension category, so Windows rejects the manifest. An extension with BackgroundTasks has the category "windows.backgroundTasks".
<BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>`;
  checkRule(rule, windows10(misspelt));
  checkRule(rule, windows81(misspelt));
  checkRule(
    rule,
    windows10(`
<Extension Category="windows.Backgroundtasks" EntryPoint="A.B"/>
                     ^^^^^^^^^^^^^^^^^^^^^^^ error bgtask-category-child-mismatch
<Extension Category="something" EntryPoint="A.C"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                     ^^^^^^^^^ error bgtask-category-child-mismatch`),
  );
});

test('a right category with the wrong content', () => {
  checkRule(
    rule,
    windows10(`
<Extension Category="windows.updateTask" EntryPoint="A.B">
                     ^^^^^^^^^^^^^^^^^^ error bgtask-category-child-mismatch: An extension of category "windows.updateTask" must not contain BackgroundTasks, so Windows rejects the manifest. Write "windows.backgroundTasks", or remove BackgroundTasks.
<BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
 ^^^^^^^^^^^^^^^ related: BackgroundTasks stands here.
<Extension Category="windows.backgroundTasks" EntryPoint="A.C"/>
 ^^^^^^^^^ error bgtask-category-child-mismatch: This extension has the category windows.backgroundTasks, but no BackgroundTasks, so Windows rejects the manifest. Add BackgroundTasks with a Task for each type of trigger.`),
  );
  checkRule(
    rule,
    windows8(`
<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><Protocol Name="chat"/></Extension>
                                                                ^^^^^^^^ error bgtask-category-child-mismatch: An extension of category windows.backgroundTasks contains BackgroundTasks, not "Protocol"…
<Extension Category="windows.protocol"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>
                     ^^^^^^^^^^^^^^^^ error bgtask-category-child-mismatch: An extension of category "windows.protocol" must not…
                                        ^^^^^^^^^^^^^^^ related: BackgroundTasks stands here.`),
  );
});

test('what fits, what the schema refuses, and what is still being typed', () => {
  checkSilent(rule, windows10(backgroundTasks('<Task Type="timer"/>')));
  checkSilent(rule, windows10('<Extension Category="windows.updateTask" EntryPoint="A.B"/>'));
  checkSilent(
    rule,
    windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><BackgroundTask/></Extension>'),
  );
  checkSilent(rule, windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B">'));
  checkSilent(rule, windows10('<Extension Category="windows.backgroundTas EntryPoint="A.B"></Extension>'));
  checkSilent(rule, windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><Backgr</Extension>'));
});

test('the fix writes the category', () => {
  checkFix(
    rule,
    windows10('<Extension Category="windows.backgroundTask" EntryPoint="A.B"/>'),
    windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B"/>'),
  );
});
