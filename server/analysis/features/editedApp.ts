// An app as it will be after an edit, to be looked at before anybody makes the edit.
import { LineIndex } from '../../base/text';
import { readManifest } from '../../manifest/manifest';
import type { App, SourceFile } from '../../workspace/snapshot';

/** A manifest or C# file of the app. */
export function textFile(app: App, path: string): SourceFile | undefined {
  return [...app.manifests, ...app.projects.flatMap(project => project.sources)].find(file => file.path === path);
}

export function withText(app: App, path: string, text: string): App {
  const source: SourceFile = { path, text, lines: new LineIndex(text) };
  return {
    ...app,
    manifests: app.manifests.map(manifest =>
      manifest.path === path ? readManifest(path, text, manifest.encoding) : manifest,
    ),
    projects: app.projects.map(project =>
      project.sources.some(file => file.path === path)
        ? { ...project, sources: project.sources.map(file => (file.path === path ? source : file)) }
        : project,
    ),
  };
}
