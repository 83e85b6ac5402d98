// The background tasks that the manifests of a workspace declare, to be found by name.
import { fileNameOf } from '../../base/paths';
import type { Span } from '../../base/text';
import type { Manifest } from '../../manifest/manifest';
import type { Snapshot } from '../../workspace/snapshot';

export interface FoundTask {
  readonly entryPoint: string;
  readonly manifest: Manifest;
  /** Where the name stands. */
  readonly span: Span;
  /** The application and the file that declare it. */
  readonly container: string;
}

/** Those whose entry point has the letters of the query in this order, letter case not counted; an empty query fits all. */
export function findTasks({ apps, files }: Snapshot, query: string): FoundTask[] {
  const asked = new Set(files);
  return apps
    .flatMap(app => app.manifests)
    .filter(manifest => asked.has(manifest.path))
    .flatMap(manifest =>
      manifest.backgroundTasks.flatMap(extension => {
        const at = extension.entryPoint ?? extension.startPage;
        if (!at?.value || !hasLetters(at.value, query)) return [];
        const owner = manifest.applications.find(application => application.backgroundTasks.includes(extension));
        const container = [owner?.id?.value, fileNameOf(manifest.path)].filter(Boolean).join(', ');
        return [{ entryPoint: at.value, manifest, span: at.valueSpan, container }];
      }),
    );
}

function hasLetters(text: string, query: string): boolean {
  const left = [...query.toLowerCase()];
  for (const letter of text.toLowerCase()) if (letter === left[0]) left.shift();
  return left.length === 0;
}
