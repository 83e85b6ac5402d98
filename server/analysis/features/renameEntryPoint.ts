// Renaming a background task from its manifest: declarations, class and registrations together, or not at all.
import { UserError } from '../../base/errors';
import { fileNameOf } from '../../base/paths';
import { applyEdits, type Span } from '../../base/text';
import { wordAt } from '../../csharp/syntax/tokens';
import { attribute, type Manifest } from '../../manifest/manifest';
import type { CodeCache } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import { classUses, identifierIn, type Obstacle, projectsThatSee } from '../models/code/classUses';
import { isSystemEntryPoint } from '../models/manifest/declaredTasks';
import {
  declarationPlace,
  type EntryPointLinks,
  entryPointAt,
  entryPointLinks,
  type Place,
  simpleName,
} from '../models/tasks/entryPointLinks';
import { registrations, type TaskRegistration } from '../models/tasks/registrations';
import { textFile, withText } from './editedApp';
import { elementsOf } from './elements';

export interface RenamedPlace extends Place {
  readonly newText: string;
}

/** Where the name that can be changed stands; undefined where there is none. Throws a UserError for names that are not the app's own. */
export function renameableAt(app: App, codes: CodeCache, path: string, offset: number): Place | undefined {
  const at = entryPointAt(app, codes.of(app), path, offset);
  if (at?.kind !== 'declaration') return undefined;
  if (isSystemEntryPoint(at.name))
    throw new UserError('rename-windows-class', `${at.name} is a class of Windows: its name cannot be changed.`);
  const { place } = at;
  return hasClass(entryPointLinks(app, codes.of(app), at.name))
    ? { ...place, span: lastName(app, place, at.name) }
    : place;
}

/**
 * In: all apps, of which the first one with the manifest is meant, and those that share the class with it. Throws a UserError
 * when the name cannot be used, or when not every place can be known for certain.
 */
export function renameEntryPoint(
  apps: readonly App[],
  codes: CodeCache,
  path: string,
  offset: number,
  newName: string,
): RenamedPlace[] {
  const app = apps.find(each => each.manifests.some(manifest => manifest.path === path));
  const place = app && renameableAt(app, codes, path, offset);
  const at = app && entryPointAt(app, codes.of(app), path, offset);
  if (!app || !place || !at)
    throw new UserError('rename-nothing', 'There is no entry point of a background task here.');
  const links = entryPointLinks(app, codes.of(app), at.name);
  const isClass = hasClass(links);
  checkName(newName, isClass);
  const newFullName = isClass ? at.name.slice(0, -simpleName(at.name).length) + newName : newName;
  if (newFullName === at.name) return [];
  const concerned = isClass ? apps.filter(each => each === app || sharesClass(each, links)) : [app];
  const found = new Map<string, RenamedPlace>();
  for (const each of concerned) {
    const edits = renameIn(each, codes, at.name, newName, isClass);
    checkRegistrations(each, codes, edits, at.name, newFullName);
    for (const edit of edits) found.set(`${edit.file.path}\n${edit.span.start}`, edit);
  }
  return [...found.values()];
}

function renameIn(app: App, codes: CodeCache, name: string, newName: string, isClass: boolean): RenamedPlace[] {
  const code = codes.of(app);
  const { declarations, registrations: registered } = entryPointLinks(app, code, name);
  const written: Place[] = [
    ...declarations.map(declarationPlace),
    ...app.manifests.flatMap(manifest => activatableClasses(manifest, name)),
    ...registered.flatMap(({ entryPoint: { literal } }) => literal ?? []),
  ];
  const places = isClass ? written.map(place => ({ ...place, span: lastName(app, place, name) })) : written;
  const uses = isClass ? usesIn(app, codes, name, newName) : [];
  return [...places, ...uses].map(({ file, span }) => ({ file, span, newText: newName }));
}

function usesIn(app: App, codes: CodeCache, name: string, newName: string): readonly Place[] {
  const code = codes.of(app);
  const own = simpleName(name);
  if (!app.complete)
    throw new UserError(
      'rename-incomplete',
      `${own} may be used in files that are not open: open the folder of the app first.`,
    );
  const projects = projectsThatSee(app, code, name);
  for (const project of projects) {
    const taken = identifierIn(project, newName);
    if (taken)
      throw new UserError('rename-taken', `${newName} is already a name in ${shown(taken)}: choose another one.`);
    const container = code.compilationOf(project).typeByMetadataName(name);
    const newFullName = name.slice(0, -own.length) + newName;
    if (container && code.compilationOf(project).typeByMetadataName(newFullName))
      throw new UserError('rename-taken', `The class ${newFullName} exists already: choose another name.`);
  }
  const unread = app.otherProjects.find(({ language }) => language !== 'vb');
  if (unread)
    throw new UserError(
      'rename-other-language',
      `${own} may be used in ${fileNameOf(unread.path)}, whose code is not read here: rename it by hand.`,
    );
  checkVisualBasic(app, own);
  const { uses, obstacles } = classUses(app, code, name);
  const [obstacle] = obstacles;
  if (obstacle) throw new UserError('rename-unsure', `${explain(obstacle, own)}: rename it by hand.`);
  const hidden = uses.find(use => use.isTaken(newName));
  if (hidden)
    throw new UserError(
      'rename-taken',
      `${newName} already means something else at ${shown(hidden)}: choose another name.`,
    );
  return uses;
}

function explain(obstacle: Obstacle, name: string): string {
  const at = shown(obstacle);
  switch (obstacle.why) {
    case 'otherDeclaration':
      return `Something else is called ${name} too, at ${at}, so not every ${name} is certain to be the class`;
    case 'inactive':
      return `${name} stands in code at ${at} that #if leaves out and that cannot be checked`;
    case 'unclear':
      return `What ${name} means at ${at} cannot be told`;
  }
}

function checkVisualBasic(app: App, name: string): void {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'iu');
  for (const file of app.otherProjects.flatMap(project => project.sources)) {
    const start = file.text.search(word);
    if (start < 0) continue;
    const place = { file, span: { start, end: start + name.length } };
    throw new UserError(
      'rename-other-language',
      `${name} is used in Visual Basic at ${shown(place)}, where names are not changed: rename it by hand.`,
    );
  }
}

/** A name that is put together from pieces is only right afterwards if the pieces have changed: look at the app as it will be. */
function checkRegistrations(
  app: App,
  codes: CodeCache,
  edits: readonly RenamedPlace[],
  name: string,
  newFullName: string,
): void {
  const before = entryPointLinks(app, codes.of(app), name).registrations;
  if (before.length === 0) return;
  const after = withEdits(app, edits);
  const renamed = new Set(
    registrations(after, codes.of(after))
      .filter(({ entryPoint }) => entryPoint?.text === newFullName)
      .map(lineOf),
  );
  const lost = before.find(each => !renamed.has(lineOf(each)));
  if (lost)
    throw new UserError(
      'rename-computed',
      `The registration at ${shown({ file: lost.file, span: lost.register })} puts the entry point together from pieces that would not change: write it as one string first.`,
    );
}

/** Renaming moves nothing to another line. */
function lineOf({ file, register }: TaskRegistration): string {
  return `${file.path}:${file.lines.positionAt(register.start).line}`;
}

function withEdits(app: App, edits: readonly RenamedPlace[]): App {
  const paths = new Set(edits.map(({ file }) => file.path));
  return [...paths].reduce((edited, path) => {
    const text = textFile(edited, path)?.text;
    return text === undefined
      ? edited
      : withText(
          edited,
          path,
          applyEdits(
            text,
            edits.filter(({ file }) => file.path === path),
          ),
        );
  }, app);
}

function hasClass({ classes }: EntryPointLinks): boolean {
  return classes.some(({ language }) => language === 'csharp');
}

function sharesClass(app: App, { classes }: EntryPointLinks): boolean {
  const paths = new Set(app.projects.flatMap(project => project.sources).map(({ path }) => path));
  return classes.some(({ file }) => paths.has(file.path));
}

/** Written out by hand where the build does not do it. */
function activatableClasses(manifest: Manifest, name: string): Place[] {
  return elementsOf(manifest)
    .filter(({ localName }) => localName === 'ActivatableClass')
    .flatMap(element => attribute(element, 'ActivatableClassId') ?? [])
    .filter(({ value }) => value === name)
    .map(({ valueSpan }) => ({ file: manifest, span: valueSpan }));
}

/** Throws a UserError where the name stands there in another form than the class has it. */
function lastName(app: App, place: Place, name: string): Span {
  const own = simpleName(name);
  const { end } = place.span;
  const span = { start: end - own.length, end };
  if (textFile(app, place.file.path)?.text.slice(span.start, end) !== own)
    throw new UserError(
      'rename-escaped',
      `At ${shown(place)} characters of ${own} are written as references such as &#83;: write the name as it is first.`,
    );
  return span;
}

/** https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure#643-identifiers */
const identifier = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u;

function checkName(name: string, isClass: boolean): void {
  if (isClass && /[.+]/.test(name))
    throw new UserError(
      'rename-invalid',
      `Write only the name of the class: its namespace stays as it is ("${name}").`,
    );
  const wrong = name.split(/[.+]/).find(part => !identifier.test(part) || wordAt(part, 0, part.length));
  if (wrong !== undefined)
    throw new UserError(
      'rename-invalid',
      wrong === ''
        ? 'The name is empty, or a part of it is.'
        : `"${wrong}" cannot be the name of a class in C#: it must be letters, digits and underscores, must not begin with a digit, and must not be a word of the language.`,
    );
}

function shown({ file, span }: Place): string {
  return `${fileNameOf(file.path)}:${file.lines.positionAt(span.start).line + 1}`;
}
