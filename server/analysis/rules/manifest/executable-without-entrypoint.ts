// Rule executable-without-entrypoint: a background task that names a program, but not the class in it.
import { defineRule } from '../../engine/rule';
import { valueSpanOf } from '../../models/manifest/elementEdits';
import { saysWhatToRun, wholeTaskExtensions } from '../../models/manifest/taskExtensions';

export const executableWithoutEntrypoint = defineRule({
  id: 'executable-without-entrypoint',
  severity: 'error',
  summary: 'A background task extension names an Executable, but no EntryPoint.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-1-extension',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const extension of wholeTaskExtensions(manifest)) {
        const { executable } = extension;
        if (!executable || saysWhatToRun(extension)) continue;
        report({
          file: manifest,
          span: valueSpanOf(manifest, executable),
          message:
            'This background task has an Executable, but no EntryPoint, so nothing says which class in it to run, and Windows rejects the manifest. Add EntryPoint with the full name of the class that implements IBackgroundTask.',
        });
      }
    }
  },
});
