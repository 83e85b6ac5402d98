// Rule bgtask-missing-entrypoint: a background task extension that does not say what to run.
import { defineRule } from '../../engine/rule';
import { saysWhatToRun, wholeTaskExtensions } from '../../models/manifest/taskExtensions';
import { addEntryPoint, undeclaredTaskClasses } from '../../models/tasks/entryPointChoices';

export const bgtaskMissingEntrypoint = defineRule({
  id: 'bgtask-missing-entrypoint',
  severity: 'error',
  summary: 'A background task extension has neither EntryPoint nor StartPage.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-1-extension',
  check(app, report, code) {
    for (const manifest of app.manifests) {
      for (const extension of wholeTaskExtensions(manifest)) {
        // With an Executable, executable-without-entrypoint tells it.
        if (extension.executable || saysWhatToRun(extension)) continue;
        report({
          file: manifest,
          span: extension.element.nameSpan,
          message:
            'This background task has neither EntryPoint nor StartPage, so nothing says what to run, and Windows rejects the manifest. Add EntryPoint with the full name of the class that implements IBackgroundTask. A task that runs in the process of the app (OnBackgroundActivated) needs no extension: then remove it.',
          fixes: addEntryPoint(manifest, extension.element, undeclaredTaskClasses(app, code)),
        });
      }
    }
  },
});
