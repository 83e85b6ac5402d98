// Ways to keep a rule quiet about one of its findings: in the line, in the file, in bgtask.json. Offered is only what helps.
import { modify, parseTree } from 'jsonc-parser';
import type { TextEdit } from '../../base/editedText';
import { applyEdits, LineIndex } from '../../base/text';
import { parseCSharp } from '../../csharp/syntax/parser';
import { type Manifest, readManifest } from '../../manifest/manifest';
import type { XmlElement } from '../../manifest/xml';
import { bgtaskJsonName } from '../../workspace/settingsFiles';
import type { App, Project, SourceFile } from '../../workspace/snapshot';
import type { Finding } from '../engine/finding';
import { type Directive, type FileSuppressions, type Policy, type Suppression, suppresses } from '../engine/policy';
import { indentOf, lineBreakOf } from '../models/code/codeEdits';
import { readCodeSuppressions } from '../settings/codeSuppressions';
import { nearestBgtaskJson } from '../settings/fileSettings';
import { readManifestSuppressions } from '../settings/manifestSuppressions';
import { withText } from './editedApp';

export interface SilenceAction {
  readonly title: string;
  /** The file to be edited, as it is now; one that is to be made has no lines yet. */
  readonly path: string;
  readonly lines: LineIndex;
  readonly creates: boolean;
  readonly edits: readonly TextEdit[];
}

/** `root`: the folder for a bgtask.json that is not there yet. */
export function silenceActions(app: App, policy: Policy, finding: Finding, root: string): SilenceAction[] {
  const isAboutText = policy.rules.some(rule => rule.id === finding.rule && !rule.review);
  return [...(isAboutText ? inFile(app, finding) : []), ...inSettings(app, policy, finding, root)];
}

function inFile(app: App, finding: Finding): SilenceAction[] {
  const manifest = app.manifests.find(each => each.path === finding.file);
  if (manifest)
    return tried(manifest, finding, inManifest(manifest, finding), text => suppressionsOfManifest(manifest, text));
  for (const project of app.projects) {
    const source = project.sources.find(each => each.path === finding.file);
    if (source)
      return tried(source, finding, inCode(project, source, finding), text =>
        suppressionsOfCode(project, source, text),
      );
  }
  return [];
}

interface Attempt {
  readonly title: string;
  readonly edit: TextEdit;
}

/** Inside a string or another comment a comment says nothing: each is read again before it is offered. */
function tried(
  file: SourceFile | Manifest,
  finding: Finding,
  attempts: readonly Attempt[],
  read: (text: string) => FileSuppressions,
): SilenceAction[] {
  const offset = file.lines.offsetAt(finding.range.start);
  const helping = attempts.filter(({ edit }) => {
    const after = read(applyEdits(file.text, [edit]));
    const moved = edit.span.start <= offset ? edit.newText.length : 0;
    const start = after.file.lines.positionAt(offset + moved);
    return after.list.some(
      each => each.rule !== undefined && suppresses(each, { ...finding, range: { start, end: start } }, after.file),
    );
  });
  const titles = new Set<string>();
  return helping.flatMap(({ title, edit }) => {
    if (titles.has(title)) return [];
    titles.add(title);
    return [{ title, path: file.path, lines: file.lines, creates: false, edits: [edit] }];
  });
}

/** Of two with the same title the first that helps is taken. */
function inCode(project: Project, source: SourceFile, finding: Finding): Attempt[] {
  const { rule, range } = finding;
  const { lines } = source;
  const line = lines.lineSpan(range.start.line);
  const present = suppressionsOfCode(project, source, source.text).list;
  const forLine = `Suppress ${rule} for this line`;
  const lineBreak = lineBreakOf(source);
  const comment = `${indentOf(source, line.start)}// bgtask-disable-next-line ${rule}${lineBreak}`;
  return [
    ...extended(
      present,
      each => each.where[0]?.start === line.start && each.where[0].end === line.end + 1,
      forLine,
      rule,
    ),
    { title: forLine, edit: insertion(line.start, comment) },
    { title: forLine, edit: insertion(line.end, ` // bgtask-disable-line ${rule}`) },
    ...extended(present, isForFile, `Suppress ${rule} in this file`, rule),
    { title: `Suppress ${rule} in this file`, edit: insertion(0, `// bgtask-disable-file ${rule}${lineBreak}`) },
  ];
}

function inManifest(manifest: Manifest, finding: Finding): Attempt[] {
  const { rule, range } = finding;
  const present = readManifestSuppressions(manifest).list;
  const element = innermost(manifest.document.root, manifest.lines.offsetAt(range.start));
  const lineBreak = lineBreakOf(manifest);
  const forElement = `Suppress ${rule} for this element`;
  const attempts: Attempt[] = [];
  if (element) {
    const { start } = element.span;
    const indent = indentOf(manifest, start);
    const hasLine = manifest.lines.lineSpan(manifest.lines.positionAt(start).line).start + indent.length === start;
    const comment = `<!-- bgtask-disable-next-line ${rule} -->${hasLine ? lineBreak + indent : ' '}`;
    attempts.push(...extended(present, each => !isForFile(each) && each.where[0]?.start === start, forElement, rule), {
      title: forElement,
      edit: insertion(start, comment),
    });
  }
  const forFile = `Suppress ${rule} in this file`;
  const comment = `<!-- bgtask-disable-file ${rule} -->`;
  const declaration = manifest.document.declaration?.span.end;
  const edit =
    declaration === undefined ? insertion(0, comment + lineBreak) : insertion(declaration, lineBreak + comment);
  return [...attempts, ...extended(present, isForFile, forFile, rule), { title: forFile, edit }];
}

function innermost(root: XmlElement | undefined, offset: number): XmlElement | undefined {
  let found: XmlElement | undefined;
  let next = root;
  while (next && next.span.start <= offset && offset <= next.span.end) {
    found = next;
    next = found.children.find(child => child.span.start <= offset && offset < child.span.end);
  }
  return found;
}

/** One more name in a comment that is there already. */
function extended(
  present: readonly Suppression[],
  fits: (suppression: Suppression) => boolean,
  title: string,
  rule: string,
): Attempt[] {
  const directive: Directive | undefined = present.find(
    each => each.directive.kind === 'comment' && each.directive.names.length > 0 && fits(each),
  )?.directive;
  const last = directive?.names.at(-1);
  return last ? [{ title, edit: insertion(last.span.end, `, ${rule}`) }] : [];
}

function isForFile({ where }: Suppression): boolean {
  return where[0]?.start === 0;
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

function suppressionsOfCode({ defines }: Project, { path }: SourceFile, text: string): FileSuppressions {
  const file = { path, text, lines: new LineIndex(text) };
  return readCodeSuppressions({ file, tree: parseCSharp(text, { path, symbols: defines }) });
}

function suppressionsOfManifest({ path, encoding }: Manifest, text: string): FileSuppressions {
  return readManifestSuppressions(readManifest(path, text, encoding));
}

/** Not offered where something else would still turn the rule on, such as a setting of the editor. */
function inSettings(app: App, policy: Policy, finding: Finding, root: string): SilenceAction[] {
  const { rule: id, file: path } = finding;
  const rule = policy.rules.find(each => each.id === id);
  if (!rule) return [];
  const present = nearestBgtaskJson(app, path);
  const action = present ? intoPresent(present, id) : intoNew(`${root.replace(/\/$/, '')}/${bgtaskJsonName}`, id);
  if (!action) return [];
  const text = applyEdits(action.lines.text, action.edits);
  const after = present
    ? withText(app, action.path, text)
    : { ...app, settings: [...app.settings, { path: action.path, text, lines: new LineIndex(text) }] };
  return policy.levelOf(rule, after, path) === 'off' ? [action] : [];
}

function intoPresent(file: SourceFile, rule: string): SilenceAction | undefined {
  const { path, text, lines } = file;
  if (parseTree(text)?.type !== 'object') return undefined;
  const indent = /^(\t+| +)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.includes('\t'), tabSize: indent.length, eol: lineBreakOf(file) };
  const edits = modify(text, ['rules', rule], 'off', { formattingOptions });
  return {
    title: `Set ${rule} to off in ${bgtaskJsonName}`,
    path,
    lines,
    creates: false,
    edits: edits.map(({ offset, length, content }) => ({
      span: { start: offset, end: offset + length },
      newText: content,
    })),
  };
}

function intoNew(path: string, rule: string): SilenceAction {
  const text = `${JSON.stringify({ rules: { [rule]: 'off' } }, null, 2)}\n`;
  return {
    title: `Set ${rule} to off in ${bgtaskJsonName}`,
    path,
    lines: new LineIndex(''),
    creates: true,
    edits: [insertion(0, text)],
  };
}
