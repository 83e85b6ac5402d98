// Rule bgtask-rtc-type: the Type that a page of the documentation names and no Windows knows.
import { generationName } from '../../../manifest/manifest';
import { mistakenTaskType } from '../../../manifest/taskTypes';
import { defineRule } from '../../engine/rule';
import { violationsOf } from '../../models/manifest/schemaViolations';
import { writeTaskType } from '../../models/manifest/taskTypeEdits';

export const bgtaskRtcType = defineRule({
  id: 'bgtask-rtc-type',
  severity: 'error',
  summary: 'The Type of a background task is realTimeCommunication, which no manifest schema has.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder.settrigger',
  check(app, report) {
    for (const manifest of app.manifests) {
      const { generation } = manifest;
      for (const { element, attribute } of violationsOf(manifest, 'bgtask-rtc-type', 'value')) {
        const mistake = mistakenTaskType(attribute?.value ?? '');
        if (!generation || !attribute || !mistake) continue;
        const written = writeTaskType(manifest, element, mistake.meant);
        report({
          file: manifest,
          span: attribute.valueSpan,
          message: `"${attribute.value}" is not a background task type of ${generationName(generation)}: ${mistake.why}, so Windows rejects the manifest. Write "${mistake.meant}".`,
          fixes: written ? [{ title: `Write "${mistake.meant}"`, safe: true, edits: written.edits }] : [],
        });
      }
    }
  },
});
