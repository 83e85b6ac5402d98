// Rule bgtask-entrypoint-and-startpage: a background task that is both a class and a script.
import { defineRule } from '../../engine/rule';
import { wholeTaskExtensions } from '../../models/manifest/taskExtensions';

export const bgtaskEntrypointAndStartpage = defineRule({
  id: 'bgtask-entrypoint-and-startpage',
  severity: 'error',
  summary: 'A background task extension has both EntryPoint and StartPage.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-application',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { entryPoint, startPage } of wholeTaskExtensions(manifest)) {
        if (!entryPoint || !startPage) continue;
        const [first, second] =
          entryPoint.nameSpan.start < startPage.nameSpan.start ? [entryPoint, startPage] : [startPage, entryPoint];
        report({
          file: manifest,
          span: second.nameSpan,
          message:
            'This background task has both EntryPoint and StartPage: one names a class, the other a script, and Windows runs only one of them. Keep EntryPoint for a class that implements IBackgroundTask, or StartPage for the script of a JavaScript app, and remove the other.',
          related: [{ file: manifest, span: first.nameSpan, message: `${first.name} stands here.` }],
        });
      }
    }
  },
});
