// The background tasks that an app's manifests declare, as the other half of what its code registers.
import { attribute, type BackgroundTaskExtension, hasBuildToken, type Manifest } from '../../../manifest/manifest';
import { systemEntryPoints } from '../../../manifest/systemEntryPoints';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';
import type { App } from '../../../workspace/snapshot';
import { missedSystemEntryPoint } from './systemEntryPoint';

export interface DeclaredTask {
  readonly manifest: Manifest;
  readonly extension: BackgroundTaskExtension;
  readonly entryPoint: XmlAttribute;
  /** The values of Type, as written. */
  readonly types: readonly string[];
}

/** Those that name an entry point, in all manifests. */
export function declaredTasks(app: App): DeclaredTask[] {
  return app.manifests.flatMap(manifest =>
    manifest.backgroundTasks.flatMap(extension => {
      const { entryPoint, tasks } = extension;
      if (!entryPoint || entryPoint.value === '') return [];
      return [{ manifest, extension, entryPoint, types: tasks.flatMap(({ type }) => type?.value ?? []) }];
    }),
  );
}

/** Does the text of the manifests say all that they declare? Not while one is broken, or where the build fills in a name. */
export function knowsAllDeclarations(app: App): boolean {
  return (
    app.complete &&
    app.manifests.length > 0 &&
    app.manifests.every(({ generation, document }) => generation !== undefined && document.problems.length === 0) &&
    declaredTasks(app).every(({ entryPoint }) => !hasBuildToken(entryPoint.value))
  );
}

/** A class that Windows brings, or a name that was meant to be one: those have rules of their own. */
export function isSystemEntryPoint(name: string): boolean {
  return systemEntryPoints.includes(name) || missedSystemEntryPoint(name) !== undefined;
}

export function isSameInAnyCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Must there be a class of the app behind the name? A page of a JavaScript app, background audio and Windows' own classes have none. */
export function needsOwnClass({ extension, entryPoint, types }: DeclaredTask): boolean {
  return (
    !extension.startPage &&
    !hasBuildToken(entryPoint.value) &&
    !isSystemEntryPoint(entryPoint.value) &&
    types.length > 0 &&
    !types.some(type => type.toLowerCase() === 'audio')
  );
}

/** The classes that the manifest itself says where to find, in whatever language they are written. */
export function activatableClasses({ document }: Manifest): string[] {
  const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];
  const elements = document.root ? all(document.root) : [];
  return elements
    .filter(({ localName }) => localName === 'ActivatableClass')
    .flatMap(element => attribute(element, 'ActivatableClassId')?.value ?? []);
}
