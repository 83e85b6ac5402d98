// An app of the workspace as the panel and the debugger see it: its manifest and the background tasks declared there.

import { fileNameOf, folderOf } from '../../server/base/paths';
import type { Range } from '../../server/base/text';
import { type Manifest, readManifest } from '../../server/manifest/manifest';

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
  const name = displayName(manifest) || manifest.identity?.name?.value || fileNameOf(folderOf(path));
  return { manifest: path, name, tasks };
}

/** Undefined if it stands in a resource file. */
function displayName({ document }: Manifest): string | undefined {
  const properties = document.root?.children.find(child => child.localName === 'Properties');
  const text = properties?.children.find(child => child.localName === 'DisplayName')?.text.trim();
  return text?.startsWith('ms-resource:') ? undefined : text;
}

/** A class of Windows, such as the keep-alive of web sockets, runs code of Windows: there is nothing to debug. */
export function isOwnTask({ entryPoint }: DeclaredTask): boolean {
  return !entryPoint.startsWith('Windows.');
}

/** `Tasks.KeepAlive` is shown as `KeepAlive`. */
export function shortName(entryPoint: string): string {
  return entryPoint.slice(entryPoint.lastIndexOf('.') + 1);
}
