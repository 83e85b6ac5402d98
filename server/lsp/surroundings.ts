// What completion and hover may ask about the app around a manifest, answered from the workspace when they do.
import { aboutTask, aboutTaskType } from '../analysis/features/aboutTask';
import type { CompletionSurroundings } from '../analysis/features/completion/completionItem';
import type { HoverSurroundings } from '../analysis/features/manifestHover';
import type { Place } from '../analysis/models/tasks/entryPointLinks';
import { taskClasses } from '../analysis/models/tasks/taskClasses';
import { fileNameOf, folderOf, relativePath } from '../base/paths';
import type { Manifest } from '../manifest/manifest';
import { walkFiles } from '../workspace/files';
import type { ServerState } from './serverState';
import { uriOf } from './toProtocol';

export function surroundingsOf(server: ServerState, manifest: Manifest): CompletionSurroundings & HoverSurroundings {
  const folder = folderOf(manifest.path);
  const [app] = server.appsOf(manifest.path);
  const link = ({ file, span }: Place): string => {
    const line = file.lines.positionAt(span.start).line + 1;
    return `[${fileNameOf(file.path)}:${line}](${uriOf(file.path, server)}#L${line})`;
  };
  return {
    taskClasses: () =>
      app
        ? taskClasses(app, server.code.of(app)).map(({ fullName, file }) => ({
            fullName,
            detail: fileNameOf(file.path),
          }))
        : [],
    files: () => walkFiles(server.ports.files, folder).map(path => relativePath(folder, path)),
    aboutTask: element => {
      const extension = manifest.backgroundTasks.find(each => each.element === element);
      return app && extension ? aboutTask(app, server.code.of(app), manifest, extension, link) : '';
    },
    aboutTaskType: (_, type) => aboutTaskType(type, manifest.generation),
  };
}
