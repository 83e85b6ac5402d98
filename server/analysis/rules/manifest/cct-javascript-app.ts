// Rule cct-javascript-app: control channels are not there for apps in JavaScript.
import { isUnsupported } from '../../../manifest/taskTypes';
import { defineRule } from '../../engine/rule';
import { tasksOf } from '../../models/manifest/typedTasks';

export const cctJavascriptApp = defineRule({
  id: 'cct-javascript-app',
  severity: 'warning',
  summary: 'An app in JavaScript declares a control channel task.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const application of manifest.applications) {
        const { startPage } = application;
        const [first, ...others] = tasksOf(application).filter(({ type }) => isUnsupported(type.value, 'inJavaScript'));
        if (!startPage || !first) continue;
        report({
          file: manifest,
          span: first.type.valueSpan,
          message:
            'The app has a StartPage, so it is written in JavaScript, and Windows does not support control channels for such apps, not even with a component in C# or C++ in the same process. Receive raw push notifications instead, or write the app in C#, C++ or Visual Basic.',
          related: [
            { file: manifest, span: startPage.nameSpan, message: 'This makes it an app in JavaScript.' },
            ...others.map(({ type }) => ({
              file: manifest,
              span: type.valueSpan,
              message: 'This is a control channel task too.',
            })),
          ],
        });
      }
    }
  },
});
