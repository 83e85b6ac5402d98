// Every id that package.json contributes and the code uses, once; a test holds that both agree.

export const debugType = 'uwp-background-task';

export const views = { tasks: 'backgroundTasks.tasks', machine: 'backgroundTasks.machine' } as const;

export const commands = {
  debug: 'backgroundTasks.debug',
  enterConnectedStandby: 'backgroundTasks.enterConnectedStandby',
  fire: 'backgroundTasks.fire',
  happen: 'backgroundTasks.happen',
  leaveConnectedStandby: 'backgroundTasks.leaveConnectedStandby',
  resume: 'backgroundTasks.resume',
  runToStatement: 'backgroundTasks.runToStatement',
  showTimeline: 'backgroundTasks.showTimeline',
  startMachine: 'backgroundTasks.startMachine',
  stopMachine: 'backgroundTasks.stopMachine',
  suspend: 'backgroundTasks.suspend',
} as const;

export type CommandId = (typeof commands)[keyof typeof commands];

/** Behind code lenses and code actions: they need what the server gives them, so package.json lists none for the palette. */
export const serverCommands = {
  renameTask: 'backgroundTasks.renameTask',
  showPlaces: 'backgroundTasks.showPlaces',
} as const;

export const settings = {
  /** Rule id to severity or `off`. */
  rules: 'backgroundTasks.rules',
  /** `auto`, `on` or `off`. */
  schemaFindings: 'backgroundTasks.schemaFindings',
} as const;

/** What `when` clauses and `enablement` ask for. */
export const contextKeys = {
  /** The workspace has at least one app manifest. */
  hasApp: 'backgroundTasks.hasApp',
  machineRunning: 'backgroundTasks.machineRunning',
  /** `running`, `suspended` or `notRunning`: the app on the machine that changed last. */
  app: 'backgroundTasks.app',
  /** `active`, `screenOff`, `connectedStandby` and so on: the power state of that machine. */
  device: 'backgroundTasks.device',
  /** There is a timeline to show, perhaps of a machine that has ended. */
  hasTimeline: 'backgroundTasks.hasTimeline',
} as const;

/** `viewItem` of the tree. */
export const treeItems = { app: 'app', runningApp: 'app.running', task: 'task', windowsTask: 'task.windows' } as const;

/** Any letter case: Visual Studio's own templates have used several. */
export const manifestGlob = '**/*.[aA][pP][pP][xX][mM][aA][nN][iI][fF][eE][sS][tT]';
