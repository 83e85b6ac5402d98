// An app as it will be after an edit, to be looked at before anybody makes the edit.
import { LineIndex } from '../../base/text';
import { readManifest } from '../../manifest/manifest';
import type { App, SourceFile } from '../../workspace/snapshot';

/** A manifest, a C# file or a file with settings of the app. */
export function textFile(app: App, path: string): SourceFile | undefined {
  const files = [...app.manifests, ...app.projects.flatMap(project => project.sources), ...app.settings];
  return files.find(file => file.path === path);
}

export function withText(app: App, path: string, text: string): App {
  const source: SourceFile = { path, text, lines: new LineIndex(text) };
  const replaced = (file: SourceFile) => (file.path === path ? source : file);
  return {
    ...app,
    settings: app.settings.map(replaced),
    manifests: app.manifests.map(manifest =>
      manifest.path === path ? readManifest(path, text, manifest.encoding) : manifest,
    ),
    projects: app.projects.map(project =>
      project.sources.some(file => file.path === path)
        ? { ...project, sources: project.sources.map(replaced) }
        : project,
    ),
  };
}
