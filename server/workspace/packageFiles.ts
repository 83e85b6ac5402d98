// The file of a package that a path means: letter case does not count, and files come in variants for scale, contrast, language.
import { resolvePath } from '../base/paths';
import type { FileSystem } from './files';

/**
 * In: the folder of the manifest, the path as written, and the language of the user, such as `de-DE`, if what he sees is
 * asked for. A file in that language comes first, then the file of exactly that name, then the best of
 * `Logo.scale-200.png`, `scale-200/Logo.png` and their like. Undefined when there is none, or the value is no such path.
 * https://learn.microsoft.com/windows/uwp/app-resources/tailor-resources-lang-scale-contrast
 */
export function findPackageFile(
  files: FileSystem,
  folder: string,
  value: string,
  language?: string,
): string | undefined {
  const parts = value
    .replace(/^ms-appx:\/\/\//i, '')
    .split(/[\\/]+/)
    .filter(part => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..') || parts.some(part => /[:*?"<>|]/.test(part))) return undefined;
  const candidates = findCandidates(files, folder, parts, '');
  const ranked = candidates.map(({ path, qualifiers }) => ({ path, rank: rank(qualifiers, language?.toLowerCase()) }));
  return ranked.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1))[0]?.path;
}

/**
 * The other way round: how a manifest writes the file of that path, given from its folder with forward slashes.
 * `Assets/scale-200/Logo.theme-dark.png` is `Assets\\Logo.png`: Windows chooses the variant.
 */
export function writtenInManifest(path: string): string {
  const folders = path.split('/');
  const [stem = '', ...dotted] = (folders.pop() ?? '').split('.');
  const ending = dotted.pop();
  const name = [stem, ...dotted.filter(part => !isQualifier(part)), ...(ending === undefined ? [] : [ending])].join(
    '.',
  );
  return [...folders.filter(folder => !isQualifier(folder) && !isLanguage(folder)), name].join('\\');
}

interface Candidate {
  readonly path: string;
  /** All its qualifiers, as in `scale-200_contrast-black`. */
  readonly qualifiers: string;
}

function findCandidates(files: FileSystem, folder: string, parts: readonly string[], qualifiers: string): Candidate[] {
  const [next = '', ...rest] = parts;
  return files.readFolder(folder).flatMap(({ name, kind }): Candidate[] => {
    const path = resolvePath(folder, name);
    if (kind === 'folder') {
      if (isQualifier(name) || isLanguage(name)) return findCandidates(files, path, parts, `${qualifiers}_${name}`);
      return rest.length > 0 && isSame(name, next) ? findCandidates(files, path, rest, qualifiers) : [];
    }
    const own = rest.length === 0 ? qualifierOfFile(name, next) : undefined;
    return own === undefined ? [] : [{ path, qualifiers: `${qualifiers}_${own}` }];
  });
}

/** '' for the very name, the part in between for a variant of it, undefined for another file. */
function qualifierOfFile(name: string, wanted: string): string | undefined {
  if (isSame(name, wanted)) return '';
  const dot = wanted.lastIndexOf('.');
  const [stem, ending] = [wanted.slice(0, dot + 1), wanted.slice(dot)];
  const between = name.slice(stem.length, name.length - ending.length);
  return dot > 0 && isSame(name, `${stem}${between}${ending}`) && isQualifier(between) ? between : undefined;
}

/** The user's language first; the plain file; then the largest scale without anything special; then whatever there is. */
function rank(qualifiers: string, language: string | undefined): number {
  const all = qualifiers.toLowerCase().split('_');
  const languages = all.filter(isLanguage).map(each => each.replace(/^lang(?:uage)?-/, ''));
  const own = languages.map(each => (each === language ? 2 : each === language?.replace(/-.*/, '') ? 1 : 0));
  const others = all.filter(each => each !== '' && !isLanguage(each));
  const scale = Number(/scale-(\d+)/.exec(qualifiers)?.[1] ?? 0);
  const special = others.filter(each => !each.startsWith('scale-')).length + own.filter(each => each === 0).length;
  const fits = own.reduce((sum: number, each) => sum + each, 0);
  return special * 1_000_000 - fits * 10_000 + (others.length === 0 ? 0 : 5000 - scale);
}

function isQualifier(name: string): boolean {
  return name !== '' && name.split('_').every(part => qualifier.test(part));
}

const qualifier =
  /^(?:lang|language|scale|contrast|theme|targetsize|layoutdir|layoutdirection|homeregion|dxfl|dxfeaturelevel|devicefamily|altform|alternateform|config|configuration)-[a-z0-9-]+$/i;

/** A folder may be named by the bare tag, such as `en` or `en-US`; `js`, `bin` and `ic-48` are none. */
function isLanguage(name: string): boolean {
  const [, tag] = languageTag.exec(name) ?? [];
  return tag !== undefined && languageNames.of(tag) !== undefined;
}
/** Language, script, country. */
const languageTag = /^(?:lang(?:uage)?-)?([a-z]{2}|[a-z]{2,3}-[a-z]{4}|[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3}))$/i;
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
