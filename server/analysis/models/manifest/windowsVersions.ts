// The names of Windows builds.
import data from '../../../../schemas/manifest/windowsVersions.json';
import { compareVersions } from '../../../manifest/versions';

/**
 * The release that a build leads to: what was tried out in preview builds of a release came with it. A version before the
 * first Windows 10 says nothing: templates write 10.0.0.0 for what the build fills in.
 */
export function releaseOf(version: string): string | undefined {
  if (compareVersions(version, '10.0.0.0') < 0) return version;
  if (compareVersions(version, firstWindows10) < 0) return undefined;
  return data.versions.find(({ build }) => compareVersions(build, version) >= 0)?.build ?? version;
}

const firstWindows10 = '10.0.10240.0';

/** The oldest first. */
export const windows10Releases = data.versions.filter(({ build }) => compareVersions(build, firstWindows10) >= 0);

/** `10.0.15063.0` becomes `Windows 10, version 1703 (10.0.15063.0)`, `6.3` `Windows 8.1 (6.3)`; builds without a name stay numbers. */
export function versionName(build: string): string {
  const known = data.versions.find(each => compareVersions(each.build, build) === 0);
  if (!known) return `Windows build ${build}`;
  return `${known.name} (${build})`;
}
