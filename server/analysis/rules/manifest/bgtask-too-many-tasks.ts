// Rule bgtask-too-many-tasks: more kinds of trigger in one extension than Windows takes.
import { generationName } from '../../../manifest/manifest';
import type { XmlElement } from '../../../manifest/xml';
import { defineRule } from '../../engine/rule';
import { violationsOf } from '../../models/manifest/schemaViolations';

export const bgtaskTooManyTasks = defineRule({
  id: 'bgtask-too-many-tasks',
  severity: 'error',
  summary: 'A background task extension has more Task elements than this Windows allows.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-backgroundtasks',
  check(app, report) {
    for (const manifest of app.manifests) {
      const told = new Set<XmlElement>();
      for (const { element, max } of violationsOf(manifest, 'bgtask-too-many-tasks', 'unplacedElement')) {
        const list = element.parent;
        if (!manifest.generation || !list || told.has(list)) continue;
        told.add(list);
        const count = list.children.filter(each => each.localName === element.localName).length;
        report({
          file: manifest,
          span: element.nameSpan,
          message: `${generationName(manifest.generation)} takes at most ${max} tasks in one extension and here are ${count}, so it rejects the manifest. Remove what no trigger needs, or give some of them an extension with another task class.`,
          related: [{ file: manifest, span: list.nameSpan, message: 'The tasks of this extension begin here.' }],
        });
      }
    }
  },
});
