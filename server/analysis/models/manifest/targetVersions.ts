// From which Windows on the app says that it runs, and up to which it was tested.

import type { Span } from '../../../base/text';
import type { Manifest } from '../../../manifest/manifest';
import { compareVersions, isVersion } from '../../../manifest/versions';
import type { XmlAttribute } from '../../../manifest/xml';
import type { App } from '../../../workspace/snapshot';
import { textSpan } from './elementEdits';

/** A version with the place in the manifest where it is written. */
export interface WrittenVersion {
  readonly version: string;
  readonly span: Span;
  /** The project file that says so, when the build puts its version over that of the manifest. */
  readonly project?: string;
}

/** One for each device family; Windows 8.x has only one. Empty when something about them cannot be read. */
export function minVersions(app: App, manifest: Manifest): readonly WrittenVersion[] {
  return asBuilt(app, manifest, 'minVersion', versions(manifest, 'MinVersion'));
}

export function testedVersions(app: App, manifest: Manifest): readonly WrittenVersion[] {
  return asBuilt(app, manifest, 'maxVersionTested', versions(manifest, 'MaxVersionTested'));
}

/** Whether the attribute names a version of Windows that the app is for. */
export function isTargetVersion({ targetDeviceFamilies }: Manifest, attribute: XmlAttribute): boolean {
  return targetDeviceFamilies.some(each => each.minVersion === attribute || each.maxVersionTested === attribute);
}

function asBuilt(
  { targetPlatforms }: App,
  { path, generation }: Manifest,
  which: 'minVersion' | 'maxVersionTested',
  written: readonly WrittenVersion[],
): readonly WrittenVersion[] {
  const platform = targetPlatforms.find(({ manifest }) => manifest === path);
  const version = platform?.[which];
  if (!platform || version === undefined || !isVersion(version)) return written;
  if (version.startsWith('10.') !== (generation === 'windows10')) return written;
  return written.map(({ span }) => ({ version, span, project: platform.project }));
}

export function newest(all: readonly WrittenVersion[]): WrittenVersion | undefined {
  return [...all].sort((a, b) => compareVersions(b.version, a.version))[0];
}

export function oldest(all: readonly WrittenVersion[]): WrittenVersion | undefined {
  return [...all].sort((a, b) => compareVersions(a.version, b.version))[0];
}

function versions(manifest: Manifest, which: 'MinVersion' | 'MaxVersionTested'): readonly WrittenVersion[] {
  const found = manifest.generation === 'windows10' ? ofFamilies(manifest, which) : ofPrerequisites(manifest, which);
  return found.every(({ version }) => isVersion(version)) ? found : [];
}

function ofFamilies({ targetDeviceFamilies }: Manifest, which: 'MinVersion' | 'MaxVersionTested'): WrittenVersion[] {
  return targetDeviceFamilies.map(({ element, minVersion, maxVersionTested }) => {
    const attribute = which === 'MinVersion' ? minVersion : maxVersionTested;
    return { version: attribute?.value ?? '', span: attribute?.valueSpan ?? element.nameSpan };
  });
}

function ofPrerequisites(manifest: Manifest, which: 'MinVersion' | 'MaxVersionTested'): WrittenVersion[] {
  const element = which === 'MinVersion' ? manifest.osMinVersion : manifest.osMaxVersionTested;
  if (!element) return [];
  return [{ version: element.text.trim(), span: textSpan(element) }];
}
