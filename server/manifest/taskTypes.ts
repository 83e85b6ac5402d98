// Which values `Type` of a background task may have, as the schemas say it, and what else is known about them.
import data from '../../schemas/manifest/backgroundTaskTypes.json';
import { allGenerations, type Generation } from './manifest';
import { schemaOf } from './schema/schemaOf';
import { type ElementDeclaration, keyOf, type SchemaSet } from './schema/schemaSet';

/** A Task element of one namespace. */
export interface TaskTypes {
  readonly namespace: string;
  readonly types: readonly string[];
}

/** The Task elements that may stand in BackgroundTasks, that of the root's namespace first. */
export function taskElementsOf(schema: SchemaSet): readonly TaskTypes[] {
  let known = elements.get(schema);
  if (!known) {
    known = findTaskElements(schema);
    elements.set(schema, known);
  }
  return known;
}

const elements = new WeakMap<SchemaSet, readonly TaskTypes[]>();

function findTaskElements({ root }: SchemaSet): readonly TaskTypes[] {
  const path = ['Applications', 'Application', 'Extensions', 'Extension', 'BackgroundTasks'];
  const list = path.reduce<ElementDeclaration | undefined>(
    (parent, name) => parent?.children.get(keyOf(root.namespace.uri, name)),
    root,
  );
  const found = [...(list?.children.values() ?? [])].map(({ namespace, attributes }) => ({
    namespace: namespace.uri,
    types: attributes.get('Type')?.type.values ?? [],
  }));
  const isOwn = ({ namespace }: TaskTypes) => namespace === root.namespace.uri;
  return [...found.filter(isOwn), ...found.filter(each => !isOwn(each))];
}

/** The namespaces whose Task elements a package of that generation may use. */
export function taskNamespacesIn(generation: Generation): readonly TaskTypes[] {
  return taskElementsOf(schemaOf(generation));
}

/** All values that Type may have in a package of that generation. */
export function taskTypesIn(generation: Generation): readonly string[] {
  return taskNamespacesIn(generation).flatMap(({ types }) => types);
}

/** Is it a value of the Task element of that namespace, in whichever generation has one? */
export function isTaskType(namespace: string | undefined, type: string): boolean {
  typesOfAll ??= new Set(
    allGenerations.flatMap(taskNamespacesIn).flatMap(each => each.types.map(known => keyOf(each.namespace, known))),
  );
  return typesOfAll.has(keyOf(namespace, type));
}

let typesOfAll: ReadonlySet<string> | undefined;

/** Does a task of that type need the app's place on the lock screen, which has to be asked for? Windows 8 and 8.1 only. */
export function needsLockScreen(generation: Generation, type: string): boolean {
  return data.needLockScreen.generations.includes(generation) && data.needLockScreen.types.includes(type);
}

/** The same for a SystemTrigger of that SystemTriggerType. */
export function systemTriggerNeedsLockScreen(generation: Generation, systemType: string): boolean {
  const { generations, systemTriggers } = data.needLockScreen;
  return generations.includes(generation) && systemTriggers.includes(systemType);
}

/** Does only the check of Visual Studio's build say so, and no document of Windows? */
export function needsLockScreenByBuildOnly(type: string): boolean {
  return data.needLockScreen.onlyByBuild.includes(type);
}

/** Runs in the process of the app, so that the extension has to name the app's Executable. */
export function runsInApp(type: string): boolean {
  return data.runInApp.types.includes(type);
}

/** Other types make an extension with an Executable fail; only meant for types that there are. */
export function mayNameExecutable(type: string): boolean {
  return data.mayNameExecutable.types.includes(type);
}

export function isUnsupported(type: string, where: 'onPhone' | 'inJavaScript'): boolean {
  return data.unsupported[where].includes(type);
}

/** Is the kind of connectivity that an app may have decided by the types of all its tasks? Windows 8 and 8.1 only. */
export function decidesAlwaysOn(generation: Generation): boolean {
  return data.onlyForAlwaysOn.generations.includes(generation);
}

/** With tasks of such types alone, an app gets always-on connectivity or none. */
export function keepsAlwaysOn(type: string): boolean {
  return data.onlyForAlwaysOn.types.includes(type);
}

/** Is permission to run background tasks asked for only by apps that want the lock screen? */
export function asksOnlyForLockScreen(generation: Generation): boolean {
  return data.needLockScreen.generations.includes(generation);
}

/** What people write and what they mean, where it is more than a typing mistake. Letter case does not matter. */
export function mistakenTaskType(type: string): { readonly meant: string; readonly why: string } | undefined {
  return data.mistaken.find(row => row.written.toLowerCase() === type.toLowerCase());
}
