// Rule mixed-types-may-lose-alwayson: a task of another type lets Windows grant less than always-on connectivity.
import { decidesAlwaysOn, keepsAlwaysOn } from '../../../manifest/taskTypes';
import { defineRule } from '../../engine/rule';
import { tasksOf } from '../../models/manifest/typedTasks';

export const mixedTypesMayLoseAlwayson = defineRule({
  id: 'mixed-types-may-lose-alwayson',
  severity: 'hint',
  off: true,
  summary: 'An app for Windows 8 or 8.1 declares control channel tasks and others, so it may get software slots only.',
  source: 'https://learn.microsoft.com/previous-versions/windows/apps/jj662741(v=win.10)',
  check(app, report) {
    for (const manifest of app.manifests) {
      if (!manifest.generation || !decidesAlwaysOn(manifest.generation)) continue;
      for (const application of manifest.applications) {
        const tasks = tasksOf(application);
        const channel = tasks.find(({ type }) => keepsAlwaysOn(type.value));
        const [other] = tasks.filter(({ type }) => !keepsAlwaysOn(type.value));
        if (!channel || !other) continue;
        report({
          file: manifest,
          span: other.type.valueSpan,
          message: `Beside ${channel.type.value}, a task of type ${other.type.value} makes the answer AllowedMayUseActiveRealTimeConnectivity possible, with software slots only: the connection then ends in connected standby. Declare only ${channel.type.value} tasks if the app cannot do without a hardware slot.`,
          related: [{ file: manifest, span: channel.type.valueSpan, message: 'The control channel is declared here.' }],
        });
      }
    }
  },
});
