// Commands that run in the client; used only where it has said in `initializationOptions.commands` that it knows them.

/**
 * `debug`: `{ manifest, entryPoint }`, with the path of the manifest. `renameTask`: URI of the manifest, position of the
 * entry point. `showPlaces`: URI and position to stay at, locations to show.
 */
export const clientCommands = [
  'backgroundTasks.debug',
  'backgroundTasks.renameTask',
  'backgroundTasks.showPlaces',
] as const;

export type ClientCommand = (typeof clientCommands)[number];
