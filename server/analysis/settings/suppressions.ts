// What a file itself does not want to hear; read once per text.
import { Notes } from '../../base/notes';
import type { Manifest } from '../../manifest/manifest';
import type { AppCode } from '../../workspace/code';
import type { App, SourceFile } from '../../workspace/snapshot';
import type { FileSuppressions } from '../engine/policy';
import { readCodeSuppressions } from './codeSuppressions';
import { readManifestSuppressions } from './manifestSuppressions';

/** Most files suppress nothing: they are told apart without being parsed. */
const hint = /bgtask-disable-|#\s*pragma\s+warning|SuppressMessage/;

const known = new Notes<Manifest | SourceFile, FileSuppressions | undefined>();

export function suppressionsIn(app: App, code: AppCode, path: string): FileSuppressions | undefined {
  const manifest = app.manifests.find(each => each.path === path);
  if (manifest) return remember(manifest, () => readManifestSuppressions(manifest));
  for (const project of app.projects) {
    const source = project.sources.find(each => each.path === path);
    if (source)
      return remember(source, () => {
        const parsed = code.parsed(project).find(each => each.file === source);
        return parsed && readCodeSuppressions(parsed);
      });
  }
  return undefined;
}

function remember(file: Manifest | SourceFile, read: () => FileSuppressions | undefined): FileSuppressions | undefined {
  return known.of(file, () => (hint.test(file.text) ? read() : undefined));
}
