// launch: loads the app, lets the client set its breakpoints, then starts the simulated machine.

import { UserError } from '../../../../server/base/errors';
import { normalizePath } from '../../../../server/base/paths';
import type { LaunchArguments } from '../customRequests';
import type { LaunchConfig } from '../debugTarget';
import type { RequestHandler } from '../request';

export const launchRequest: RequestHandler<'launch'> = {
  async handle(ctx, args) {
    if (ctx.isLaunched) {
      throw new UserError('already-launched', 'This machine runs an app already: attach to it, or stop it first.');
    }
    const config = launchConfig(args);
    const { session } = ctx;
    session.owner = true;
    await ctx.target.load(config);
    ctx.markLaunched();
    ctx.sendEvent('initialized');
    await session.configured;
    ctx.afterResponse(
      () => ctx.target.start(),
      () => ctx.target.stop(),
    );
    return undefined;
  },
};

/** Throws UserError if the arguments do not name an app. */
export function launchConfig(args: LaunchArguments): LaunchConfig {
  if (!args.manifest && !args.folder && !args.scenario) {
    throw new UserError(
      'no-app',
      'The launch configuration names no app: set "manifest" to the path of Package.appxmanifest, "folder" to the folder that has it, or "scenario" to a scenario.',
    );
  }
  const { manifest, folder, scenario, entryPoint, trigger, payload, dataFolder, stubs } = args;
  return {
    manifest: manifest && normalizePath(manifest),
    folder: folder && normalizePath(folder),
    scenario: scenario && normalizePath(scenario),
    entryPoint,
    trigger,
    payload,
    dataFolder: dataFolder && normalizePath(dataFolder),
    stubs: stubs?.map(normalizePath),
    stopOnEntry: args.stopOnEntry === true,
    noDebug: args.noDebug === true,
  };
}
