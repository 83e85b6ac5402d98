// Everything in an app that belongs to one entry point: where manifests declare it, where its class is, where it is registered.
import type { LineIndex, Span } from '../../../base/text';
import { hasBuildToken } from '../../../manifest/manifest';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { type DeclaredTask, declaredTasks } from '../manifest/declaredTasks';
import { placeOf, type RegisteredAs, registrationsByEntryPoint } from './registrations';
import { type AppClass, appClasses } from './taskClasses';

export interface EntryPointLinks {
  readonly declarations: readonly DeclaredTask[];
  readonly classes: readonly AppClass[];
  readonly registrations: readonly RegisteredAs[];
}

/** Names are compared as Windows does: letter case counts. */
export function entryPointLinks(app: App, code: AppCode, name: string): EntryPointLinks {
  return {
    declarations: declaredTasks(app).filter(({ entryPoint }) => entryPoint.value === name),
    classes: appClasses(app, code).filter(({ fullName }) => fullName === name),
    registrations: registrationsByEntryPoint(app, code).get(name) ?? [],
  };
}

export interface Place {
  readonly file: { readonly path: string; readonly lines: LineIndex };
  readonly span: Span;
}

export function declarationPlace({ manifest, entryPoint }: DeclaredTask): Place {
  return { file: manifest, span: entryPoint.valueSpan };
}

export function classPlace({ file, nameSpan }: AppClass): Place {
  return { file, span: nameSpan };
}

/** Where the name is used, and the literal of the constant that stands there. */
export function registrationPlaces({ entryPoint }: RegisteredAs): Place[] {
  const { literal } = entryPoint;
  const used = placeOf(entryPoint);
  return literal && literal !== used ? [used, literal] : [used];
}

export interface EntryPointAt {
  readonly name: string;
  readonly kind: 'declaration' | 'class' | 'registration';
  readonly place: Place;
}

/**
 * The entry point that a place belongs to; both ends of a name count. A class counts when it implements IBackgroundTask or
 * is declared in a manifest.
 */
export function entryPointAt(app: App, code: AppCode, path: string, offset: number): EntryPointAt | undefined {
  const isAt = ({ file, span }: Place) => file.path === path && span.start <= offset && offset <= span.end;
  if (app.manifests.some(manifest => manifest.path === path)) {
    const found = declaredTasks(app).find(task => isAt(declarationPlace(task)));
    if (!found || hasBuildToken(found.entryPoint.value)) return undefined;
    return { name: found.entryPoint.value, kind: 'declaration', place: declarationPlace(found) };
  }
  const declared = new Set(declaredTasks(app).map(({ entryPoint }) => entryPoint.value));
  const found = appClasses(app, code).find(each => isAt(classPlace(each)));
  if (found && (found.isTask || declared.has(found.fullName)))
    return { name: found.fullName, kind: 'class', place: classPlace(found) };
  for (const [name, registrations] of registrationsByEntryPoint(app, code)) {
    const place = registrations.flatMap(registrationPlaces).find(isAt);
    if (place) return { name, kind: 'registration', place };
  }
  return undefined;
}

/** The class without its namespace, and without the classes around it. */
export function simpleName(name: string): string {
  return /[^.+]*$/.exec(name)?.[0] ?? name;
}
