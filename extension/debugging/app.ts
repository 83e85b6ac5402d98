// An app of the workspace as the panel and the debugger see it: its manifest and the background tasks declared there.

import { fileNameOf, folderOf } from '../../server/base/paths';
import type { Range } from '../../server/base/text';
import { readManifest } from '../../server/manifest/manifest';

export interface App {
  /** Absolute path with forward slashes. */
  readonly manifest: string;
  readonly name: string;
  readonly tasks: readonly DeclaredTask[];
}

export interface DeclaredTask {
  /** Full name of the task class. */
  readonly entryPoint: string;
  /** The kinds of trigger that may start it, as the manifest names them, such as "controlChannel". */
  readonly types: readonly string[];
  /** Where the manifest names the class. */
  readonly range: Range;
}

/** Never throws: of a broken manifest, what can be understood. Extensions without an entry point name no class and are left out. */
export function readApp(path: string, text: string): App {
  const manifest = readManifest(path, text);
  const tasks = manifest.backgroundTasks.flatMap(extension => {
    const { entryPoint } = extension;
    if (!entryPoint?.value) return [];
    return [
      {
        entryPoint: entryPoint.value,
        types: extension.tasks.flatMap(task => (task.type?.value ? [task.type.value] : [])),
        range: manifest.lines.rangeOf(entryPoint.valueSpan),
      },
    ];
  });
  return { manifest: path, name: manifest.identity?.name?.value || fileNameOf(folderOf(path)), tasks };
}

/** `Tasks.KeepAlive` is shown as `KeepAlive`. */
export function shortName(entryPoint: string): string {
  return entryPoint.slice(entryPoint.lastIndexOf('.') + 1);
}
