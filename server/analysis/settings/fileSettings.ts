// Which settings hold for a file: the nearest bgtask.json, then each .editorconfig around it, the nearest first.
import { Notes } from '../../base/notes';
import { fileNameOf, folderOf, isInside } from '../../base/paths';
import { bgtaskJsonName } from '../../workspace/settingsFiles';
import type { App, SourceFile } from '../../workspace/snapshot';
import type { TextFile } from '../engine/rule';
import { readBgtaskJson } from './bgtaskJson';
import { readEditorConfig } from './editorConfig';
import type { RuleFile } from './ruleFile';

const read = new Notes<TextFile, RuleFile>();

/** Read once per text. */
export function ruleFile(file: TextFile): RuleFile {
  return read.of(file, () =>
    fileNameOf(file.path) === bgtaskJsonName ? readBgtaskJson(file) : readEditorConfig(file),
  );
}

export function nearestBgtaskJson(app: App, path: string): SourceFile | undefined {
  return around(app, path).find(file => fileNameOf(file.path) === bgtaskJsonName);
}

const known = new Notes<App, Map<string, readonly RuleFile[]>>();

/** The first that says something about a rule decides; any may exclude the file. */
export function settingsOf(app: App, path: string): readonly RuleFile[] {
  if (app.settings.length === 0) return [];
  const ofApp = known.of(app, () => new Map());
  const files = ofApp.get(path) ?? findSettings(app, path);
  ofApp.set(path, files);
  return files;
}

function findSettings(app: App, path: string): readonly RuleFile[] {
  const found = around(app, path);
  const json = found.find(file => fileNameOf(file.path) === bgtaskJsonName);
  const configs = found.filter(file => fileNameOf(file.path) !== bgtaskJsonName).map(ruleFile);
  const root = configs.findIndex(each => each.isRoot);
  return [...(json ? [ruleFile(json)] : []), ...(root < 0 ? configs : configs.slice(0, root + 1))];
}

/** In the folders around a file, the nearest first. */
function around(app: App, path: string): SourceFile[] {
  return app.settings
    .filter(file => isInside(folderOf(file.path), path))
    .sort((a, b) => folderOf(b.path).length - folderOf(a.path).length);
}
