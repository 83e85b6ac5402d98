// Which launch configurations an app gets, and what a written one means; knows nothing of VS Code.

import { UserError } from '../../server/base/errors';
import { fileNameOf, folderOf, isInside, normalizePath, relativePath } from '../../server/base/paths';
import { debugType } from '../contributions';
import type { LaunchArguments } from '../runtime/adapter/customRequests';
import { type App, type DeclaredTask, isOwnTask, shortName } from './app';

export interface Configuration extends LaunchArguments {
  type: string;
  name: string;
  request: string;
}

/**
 * One configuration for each task class of the apps. With `workspaceFolder`, paths below it are written with its variable.
 * Configurations are chosen by name, so tasks of the same name also tell their folder.
 */
export function configurationsFor(apps: readonly App[], workspaceFolder?: string): Configuration[] {
  const all = apps.flatMap(app =>
    app.tasks.filter(isOwnTask).map(task => ({ app, configuration: configurationFor(app, task, workspaceFolder) })),
  );
  return all.map(({ app, configuration }) => {
    const { name } = configuration;
    const isAlone = all.filter(other => other.configuration.name === name).length === 1;
    return isAlone ? configuration : { ...configuration, name: `${name} (${fileNameOf(folderOf(app.manifest))})` };
  });
}

export function configurationFor(app: App, task: DeclaredTask, workspaceFolder?: string): Configuration {
  const inside = workspaceFolder !== undefined && isInside(workspaceFolder, app.manifest);
  return {
    type: debugType,
    request: 'launch',
    name: `Background task ${shortName(task.entryPoint)}`,
    manifest: inside ? `\${workspaceFolder}/${relativePath(workspaceFolder, app.manifest)}` : app.manifest,
    entryPoint: task.entryPoint,
  };
}

/** What F5 takes without a launch.json: the first task of the app that is nearest to the file being looked at. */
export function defaultConfiguration(
  apps: readonly App[],
  activeFile: string | undefined,
  workspaceFolder?: string,
): Configuration | undefined {
  const withTasks = apps.filter(app => app.tasks.some(isOwnTask));
  const nearness = (app: App) => (activeFile === undefined ? 0 : commonParts(folderOf(app.manifest), activeFile));
  const [first] = withTasks.toSorted((a, b) => nearness(b) - nearness(a));
  const task = first?.tasks.find(isOwnTask);
  return task && configurationFor(first, task, workspaceFolder);
}

/** How many leading folders two paths share. */
function commonParts(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const different = left.findIndex((part, index) => part !== right[index]);
  return different < 0 ? left.length : different;
}

/**
 * Completes a configuration whose variables are substituted: `manifest` is there afterwards, and `entryPoint` unless the
 * app declares none or several tasks. `apps` are those of the workspace; `readApp` reads one that is outside, or gives
 * undefined if there is no such file. Throws UserError with what to change.
 */
export async function resolveConfiguration(
  config: Configuration,
  apps: readonly App[],
  readApp: (manifest: string) => Promise<App | undefined>,
): Promise<Configuration> {
  // The scenario names its app.
  if (config.scenario) return config;
  const app = await findApp(config, apps, readApp);
  const { entryPoint } = config;
  const own = app.tasks.filter(isOwnTask);
  if (entryPoint && !own.some(task => task.entryPoint === entryPoint)) {
    const declared = own.map(task => task.entryPoint).join(', ');
    throw new UserError(
      'entry-point-not-declared',
      declared
        ? `${app.manifest} declares no background task "${entryPoint}": set "entryPoint" to one of ${declared}.`
        : `${app.manifest} declares no background task: add an Extension with Category="windows.backgroundTasks", or leave "entryPoint" out.`,
    );
  }
  const only = config.request === 'launch' && own.length === 1 ? own[0].entryPoint : undefined;
  return { ...config, manifest: app.manifest, entryPoint: entryPoint || only };
}

async function findApp(
  config: Configuration,
  apps: readonly App[],
  readApp: (manifest: string) => Promise<App | undefined>,
): Promise<App> {
  if (config.manifest) {
    const path = normalizePath(config.manifest);
    const app = apps.find(candidate => candidate.manifest === path) ?? (await readApp(path));
    if (app) return app;
    throw new UserError(
      'manifest-not-found',
      `There is no file ${path}: set "manifest" to the app's Package.appxmanifest.`,
    );
  }
  const folder = config.folder && normalizePath(config.folder);
  const candidates = folder ? apps.filter(app => isInside(folder, app.manifest)) : apps;
  const direct = candidates.filter(app => folderOf(app.manifest) === folder);
  const found = direct.length > 0 ? direct : candidates;
  if (found.length === 1) return found[0];
  const place = folder ?? 'this workspace';
  if (found.length === 0) {
    throw new UserError(
      'no-manifest',
      `There is no *.appxmanifest in ${place}: set "manifest" to the one of your app.`,
    );
  }
  throw new UserError(
    'several-manifests',
    `There are ${found.length} apps in ${place}: set "manifest" to one of ${found.map(app => app.manifest).join(', ')}.`,
  );
}
