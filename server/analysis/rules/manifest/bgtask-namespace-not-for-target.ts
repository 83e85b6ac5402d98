// Rule bgtask-namespace-not-for-target: something of the schema that the Windows versions the app is for do not know.
import { fileNameOf } from '../../../base/paths';
import type { Manifest } from '../../../manifest/manifest';
import { ignorableNamespaces } from '../../../manifest/schema/validate';
import { compareVersions, isVersion } from '../../../manifest/versions';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type Report } from '../../engine/rule';
import { makeIgnorable } from '../../models/manifest/manifestNames';
import { type NewerName, newerNames } from '../../models/manifest/newerNames';
import { minVersions, newest, testedVersions, type WrittenVersion } from '../../models/manifest/targetVersions';
import { releaseOf, versionName } from '../../models/manifest/windowsVersions';

export const bgtaskNamespaceNotForTarget = defineRule({
  id: 'bgtask-namespace-not-for-target',
  severity: 'error',
  summary: 'An element or attribute is newer than the oldest Windows that the app is for, and not ignorable.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-package',
  check(app, report) {
    for (const manifest of app.manifests) {
      // Of several device families the newest minimum counts: the namespace may be meant for that family.
      const minimum = newest(minVersions(app, manifest));
      if (minimum) checkManifest(app, manifest, minimum, report);
    }
  },
});

function checkManifest(app: App, manifest: Manifest, minimum: WrittenVersion, report: Report): void {
  const { root } = manifest.document;
  const ignorable = root ? ignorableNamespaces(root) : new Set();
  const told = new Set<string>();
  const release = releaseOf(minimum.version);
  for (const found of release === undefined ? [] : newerNames(manifest, release)) {
    const { namespace, since } = found;
    // One mistake for each namespace, however often it is used.
    if (ignorable.has(namespace.uri) || told.has(`${namespace.uri} ${since}`)) continue;
    told.add(`${namespace.uri} ${since}`);
    report({
      file: manifest,
      span: found.span,
      message: messageFor(app, manifest, found, minimum),
      related: [
        {
          file: manifest,
          span: minimum.span,
          message: minimum.project
            ? `The build (${fileNameOf(minimum.project)}) writes ${minimum.version} here.`
            : `The app is for Windows from ${minimum.version} on.`,
        },
      ],
      fixes: fixesFor(app, manifest, found),
    });
  }
}

function messageFor(app: App, manifest: Manifest, { name, since }: NewerName, minimum: WrittenVersion): string {
  const start = `"${name}" came with ${versionName(long(since))}`;
  if (manifest.generation !== 'windows10') {
    return `${start}, but OSMinVersion ${minimum.version} chooses the schema of Windows 8, which does not know it, so Windows rejects the manifest. Write OSMinVersion ${long(since)}.`;
  }
  const tested = newest(testedVersions(app, manifest));
  const prefix = prefixOf(name);
  const [least, most] = minimum.project
    ? ['TargetPlatformMinVersion', 'TargetPlatformVersion']
    : ['MinVersion', 'MaxVersionTested'];
  const remedy = `Raise ${least} to ${since}${prefix && `, or add "${prefix}" to IgnorableNamespaces if the app can do without it there`}.`;
  return tested && compareVersions(since, releaseOf(tested.version) ?? since) > 0
    ? `${start}, which is newer than ${most} ${tested.version}: the packager does not know the namespace and rejects the manifest. ${remedy}`
    : `${start}, but ${least} is ${minimum.version}: a Windows that is older than the namespace rejects the whole manifest. ${remedy}`;
}

function fixesFor(app: App, manifest: Manifest, { name, since, namespace }: NewerName) {
  const isTooOld = ({ version }: WrittenVersion) => compareVersions(version, since) < 0;
  const places = [...minVersions(app, manifest), ...testedVersions(app, manifest)].filter(isTooOld);
  const wanted = manifest.generation === 'windows10' ? since : long(since);
  const raise = {
    title: `Write ${manifest.generation === 'windows10' ? 'MinVersion' : 'OSMinVersion'} ${wanted}`,
    safe: false,
    edits: places.map(({ span }) => ({ file: manifest, span, newText: wanted })),
  };
  const prefix = prefixOf(name);
  const ignore = manifest.generation === 'windows10' ? makeIgnorable(manifest, prefix, namespace.uri) : undefined;
  const fixes = ignore ? [{ title: `Add "${prefix}" to IgnorableNamespaces`, safe: false, edits: ignore }] : [];
  // What the build writes over would help nobody here.
  return places.some(({ project }) => project !== undefined) ? fixes : [...fixes, raise];
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(':'), 0));
}

/** `6.3` becomes `6.3.0`, as manifests of Windows 8 write it. */
function long(version: string): string {
  return isVersion(version) && version.split('.').length === 2 ? `${version}.0` : version;
}
