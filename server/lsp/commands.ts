// Commands that run in the client; used only where it has said in `initializationOptions.commands` that it knows them.

/**
 * `showPlaces`: URI, position, locations to go to. `debug`: `{ manifest, entryPoint }`.
 * `renameTask`: URI of the manifest, position of the entry point.
 */
export type CommandId = 'backgroundTasks.showPlaces' | 'backgroundTasks.debug' | 'backgroundTasks.renameTask';
