// Rule websocketkeepalive-not-used: the keep-alive task of a WebSocket is a class that sends nothing, instead of Windows' own.
import type { Manifest } from '../../../manifest/manifest';
import { systemEntryPoint } from '../../../manifest/systemEntryPoints';
import { compareVersions } from '../../../manifest/versions';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { isWebSocket } from '../../models/channels/channels';
import { keepAliveTasks, onlyTransports, webSocketKeepAlive } from '../../models/channels/keepAliveTasks';
import { minVersions, oldest } from '../../models/manifest/targetVersions';
import { placeOf, type RegisteredAs } from '../../models/tasks/registrations';
import { appClasses } from '../../models/tasks/taskClasses';

export const websocketkeepaliveNotUsed = defineRule({
  id: 'websocketkeepalive-not-used',
  severity: 'warning',
  summary: 'The keep-alive task of a WebSocket channel is a class of the app that sends nothing.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketkeepalive',
  checkCode(app, report, code) {
    const tasks = keepAliveTasks(app, code).filter(({ entryPoint }) => entryPoint.text !== webSocketKeepAlive);
    if (tasks.length === 0 || onlyTransports(app, code, isWebSocket).length === 0) return;
    const isRefused = app.manifests.some(manifest => isRefusedIn(app, manifest));
    for (const task of tasks) if (sendsNothing(app, code, task.entryPoint.text)) report(describe(task, isRefused));
  },
});

/** From the class on, its file has no word of sending, nor of the class that Windows brings along. */
function sendsNothing(app: App, code: AppCode, name: string): boolean {
  const found = appClasses(app, code).find(({ fullName }) => fullName === name);
  return found !== undefined && !sending.test(found.file.text.slice(found.nameSpan.end));
}

const sending = /WebSocketKeepAlive|Send|Write(?!Line)|Store|Flush|Ping|OutputStream|KeepAlive\w*\(/;

/** From some version on the packager refuses Windows' own class as an entry point; calling it still works. */
function isRefusedIn(app: App, manifest: Manifest): boolean {
  const minimum = oldest(minVersions(app, manifest))?.version;
  const refusedFrom = systemEntryPoint(webSocketKeepAlive)?.buildsUpTo.fails;
  if (minimum === undefined || refusedFrom === undefined || manifest.generation !== 'windows10') return false;
  return compareVersions(minimum, refusedFrom) >= 0;
}

function describe(task: RegisteredAs, isRefused: boolean): Reported {
  const { entryPoint } = task;
  const advice = isRefused
    ? 'Let its Run call new WebSocketKeepAlive().Run(taskInstance), or send a ping of your protocol.'
    : `Register ${webSocketKeepAlive}, which Windows brings along, here and in the manifest.`;
  return {
    ...placeOf(entryPoint),
    message:
      `${entryPoint.text} is to keep a WebSocket alive and sends nothing: the server drops the connection when it is silent for too long. ` +
      advice,
    fixes: isRefused ? [] : entryPointFix(task),
  };
}

function entryPointFix({ entryPoint: { literal } }: RegisteredAs): ReportedFix[] {
  if (!literal) return [];
  return [
    {
      title: `Write ${webSocketKeepAlive}`,
      safe: false,
      edits: [{ file: literal.file, span: literal.span, newText: webSocketKeepAlive }],
    },
  ];
}
