import test from 'node:test';
import { cctJavascriptApp } from '../../../../server/analysis/rules/manifest/cct-javascript-app';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const inJavaScript = (manifest: string) =>
  manifest.replace('Executable="Chat.exe" EntryPoint="Chat.App"', 'StartPage="default.html"');

test('one finding for an app in JavaScript, with all that belongs to it', () => {
  checkRule(
    cctJavascriptApp,
    inJavaScript(
      windows81(
        backgroundTasks(
          `
<Task Type="audio"/><Task Type="controlChannel"/>
                                ^^^^^^^^^^^^^^ warning cct-javascript-app: The app has a StartPage, so it is written in JavaScript, and Windows does not support control channels for such apps, not even with a component in C# or C++ in the same process. Receive raw push notifications instead, or write the app in C#, C++ or Visual Basic.
</BackgroundTasks></Extension><Extension Category="windows.backgroundTasks" StartPage="b.js"><BackgroundTasks>
<Task Type="controlChannel"/>
            ^^^^^^^^^^^^^^ related: This is a control channel task too.`,
          'StartPage="a.js"',
        ),
      ),
    ).replace(
      '\n<Extensions>',
      '\n                      ^^^^^^^^^ related: This makes it an app in JavaScript.\n<Extensions>',
    ),
  );
});

test('other apps, other tasks', () => {
  checkSilent(cctJavascriptApp, windows10(backgroundTasks('<Task Type="controlChannel"/>')));
  checkSilent(cctJavascriptApp, inJavaScript(windows10(backgroundTasks('<Task Type="pushNotification"/>'))));
});
