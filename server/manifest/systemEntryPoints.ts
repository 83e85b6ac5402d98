// Background task classes that Windows brings, read from schemas/manifest.
import data from '../../schemas/manifest/systemEntryPoints.json';

export const systemEntryPoints: readonly string[] = data.entryPoints.map(row => row.name);

export interface SystemEntryPoint {
  readonly name: string;
  /** The only type of task that the class can be. */
  readonly type: string;
  /** The packager refuses the class in manifests whose MinVersion is `fails` or later; `minVersion` still builds. */
  readonly buildsUpTo: { readonly minVersion: string; readonly fails: string; readonly source: string };
}

export function systemEntryPoint(name: string | undefined): SystemEntryPoint | undefined {
  return data.entryPoints.find(row => row.name === name);
}
