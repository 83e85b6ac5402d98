// What completion and hover may ask about the app around a manifest, answered from the workspace when they do.
import type { CompletionSurroundings } from '../analysis/features/completion/completionItem';
import type { HoverSurroundings } from '../analysis/features/manifestHover';
import { folderOf, relativePath } from '../base/paths';
import type { Manifest } from '../manifest/manifest';
import { walkFiles } from '../workspace/files';
import type { ServerState } from './serverState';

export function surroundingsOf(server: ServerState, manifest: Manifest): CompletionSurroundings & HoverSurroundings {
  const folder = folderOf(manifest.path);
  return {
    taskClasses: () => [],
    files: () => walkFiles(server.ports.files, folder).map(path => relativePath(folder, path)),
    aboutTask: () => '',
    aboutTaskType: () => '',
  };
}
