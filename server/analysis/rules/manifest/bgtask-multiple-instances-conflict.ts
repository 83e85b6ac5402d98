// Rule bgtask-multiple-instances-conflict: several instances of a task that is tied to one process at the same time.
import { keyOf } from '../../../manifest/schema/schemaSet';
import { schemaView } from '../../../manifest/schema/validate';
import type { XmlElement } from '../../../manifest/xml';
import { defineRule } from '../../engine/rule';
import { removeAttribute } from '../../models/elementEdits';
import { wholeTaskExtensions } from '../../models/taskExtensions';

export const bgtaskMultipleInstancesConflict = defineRule({
  id: 'bgtask-multiple-instances-conflict',
  severity: 'error',
  summary: 'A background task with several instances is tied to one process.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-backgroundtasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      const { declarations } = schemaView(manifest);
      for (const { lists, executable, resourceGroup, serverName } of wholeTaskExtensions(manifest)) {
        const ties = [executable, resourceGroup, serverName].filter(each => each !== undefined);
        const multiple = lists.flatMap(list => multipleInstances(list, declarations.get(list)?.attributes) ?? [])[0];
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

function multipleInstances({ attributes }: XmlElement, known: ReadonlyMap<string, unknown> | undefined) {
  return attributes.find(
    ({ localName, namespace, value }) =>
      localName === 'SupportsMultipleInstances' &&
      known?.has(keyOf(namespace, localName)) &&
      ['true', '1'].includes(value.trim()),
  );
}
