// The names of Windows builds.
import data from '../../../schemas/manifest/windowsVersions.json';

/** `10.0.15063.0` becomes `Windows 10, version 1703 (10.0.15063.0)`; builds without a name stay numbers. */
export function versionName(build: string): string {
  const known = data.versions.find(each => each.build === build);
  if (!known) return `Windows build ${build}`;
  return `${known.name} (${build})`;
}
