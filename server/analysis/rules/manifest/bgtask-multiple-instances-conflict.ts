// Rule bgtask-multiple-instances-conflict: several instances of a task that is tied to one process at the same time.
import { defineRule } from '../../engine/rule';
import { removeAttribute } from '../../models/manifest/elementEdits';
import { multipleInstances, wholeTaskExtensions } from '../../models/manifest/taskExtensions';

export const bgtaskMultipleInstancesConflict = defineRule({
  id: 'bgtask-multiple-instances-conflict',
  severity: 'error',
  summary: 'A background task with several instances is tied to one process.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-backgroundtasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const extension of wholeTaskExtensions(manifest)) {
        const { executable, resourceGroup, serverName } = extension;
        const ties = [executable, resourceGroup, serverName].filter(each => each !== undefined);
        const multiple = multipleInstances(manifest, extension);
        if (!multiple || ties.length === 0) continue;
        const names = ties.map(({ name }) => name);
        report({
          file: manifest,
          span: multiple.nameSpan,
          message: `With ${multiple.name} each activation of the task gets a process of its own, but ${names.join(' and ')} ${names.length === 1 ? 'ties' : 'tie'} it to one, so Windows rejects the manifest. Remove ${names.join(' and ')}, or ${multiple.name}.`,
          related: ties.map(each => ({ file: manifest, span: each.nameSpan, message: `${each.name} stands here.` })),
          fixes: [
            {
              title: `Remove ${names.join(' and ')}`,
              safe: false,
              edits: ties.map(each => removeAttribute(manifest, each)),
            },
            { title: `Remove ${multiple.name}`, safe: false, edits: [removeAttribute(manifest, multiple)] },
          ],
        });
      }
    }
  },
});
