// From an entry point to its other ends: manifest, class, registrations. What stands in several apps leads to all of them.
import type { CodeCache } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import {
  classPlace,
  declarationPlace,
  type EntryPointAt,
  type EntryPointLinks,
  entryPointAt,
  entryPointLinks,
  type Place,
  registrationPlaces,
  simpleName,
} from '../models/tasks/entryPointLinks';

/** From the manifest to the class, from the class to the manifest, from a registration to both. */
export function definitionsAt(apps: readonly App[], code: CodeCache, path: string, offset: number) {
  return placesFrom(apps, code, path, offset, ({ classes, declarations }, { kind }) => [
    ...(kind === 'class' ? [] : classes.map(classPlace)),
    ...(kind === 'declaration' ? [] : declarations.map(declarationPlace)),
  ]);
}

/** All places of the name; the class is what LSP calls its declaration. */
export function referencesAt(
  apps: readonly App[],
  code: CodeCache,
  path: string,
  offset: number,
  includeDeclaration: boolean,
) {
  return placesFrom(apps, code, path, offset, ({ classes, declarations, registrations }) => [
    ...(includeDeclaration ? classes.map(classPlace) : []),
    ...declarations.map(declarationPlace),
    ...registrations.flatMap(registrationPlaces),
  ]);
}

/** The task class in C# whose own name the offset stands in, with the first manifest that declares it. */
export function declaredClassAt(
  apps: readonly App[],
  codes: CodeCache,
  path: string,
  offset: number,
): { readonly name: string; readonly declaration: Place } | undefined {
  for (const app of apps) {
    const at = entryPointAt(app, codes.of(app), path, offset);
    if (at?.kind !== 'class') continue;
    const { classes, declarations } = entryPointLinks(app, codes.of(app), at.name);
    const own = classes.some(({ language, file }) => language === 'csharp' && file.path === path);
    const [first] = declarations;
    if (own && first) return { name: simpleName(at.name), declaration: declarationPlace(first) };
  }
  return undefined;
}

export interface PlacesFrom {
  /** The name that the offset stands in. */
  readonly origin: Place;
  readonly places: readonly Place[];
}

function placesFrom(
  apps: readonly App[],
  codes: CodeCache,
  path: string,
  offset: number,
  choose: (links: EntryPointLinks, at: EntryPointAt) => Place[],
): PlacesFrom | undefined {
  const found = new Map<string, Place>();
  let origin: Place | undefined;
  for (const app of apps) {
    const code = codes.of(app);
    const at = entryPointAt(app, code, path, offset);
    if (!at) continue;
    origin ??= at.place;
    for (const place of choose(entryPointLinks(app, code, at.name), at))
      found.set([place.file.path, place.span.start, place.span.end].join('\n'), place);
  }
  return origin && { origin, places: [...found.values()] };
}
