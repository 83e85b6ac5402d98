// Which process runs a declared background task; undefined wherever the documents do not say it for certain.
import data from '../../schemas/manifest/taskHosts.json';
import {
  type Application,
  type BackgroundTaskExtension,
  hasBuildToken,
  type Manifest,
  withoutBuildTokens,
} from './manifest';

export interface TaskHost {
  /** As part of a sentence: `backgroundTaskHost.exe`, `the app (Chat.exe)`. */
  readonly process: string;
  readonly why: string;
  /** An address, or the name of a book or message. */
  readonly source: string;
  /** It is the process that shows the app's windows. */
  readonly isApp: boolean;
}

/** Facts: schemas/manifest/taskHosts.json. Only extensions that name an entry point or a page have a task. */
export function taskHost(manifest: Manifest, extension: BackgroundTaskExtension): TaskHost | undefined {
  const application = manifest.applications.find(each => each.backgroundTasks.includes(extension));
  const { element, entryPoint, startPage, executable, resourceGroup, serverName, tasks } = extension;
  const isNamed = (entryPoint?.value ?? startPage?.value ?? '') !== '';
  // Attributes of newer namespaces (RuntimeBehavior, HostId, SupportsMultipleInstances …) change what the others mean.
  const isPlain = [element, ...element.children].every(each =>
    each.attributes.every(({ name }) => !name.includes(':') || name.startsWith('xmlns:')),
  );
  const chosen = [executable, resourceGroup, serverName].filter(each => each !== undefined);
  if (!application || !manifest.generation || !isNamed || !isPlain || chosen.length > 1) return undefined;
  if (chosen.some(({ value }) => value === '')) return undefined;
  if (entryPoint && isTokenOfProject(entryPoint.value)) return undefined;
  if (serverName)
    return isTokenOfProject(serverName.value) ? undefined : host(`server "${serverName.value}"`, 'server');
  if (resourceGroup) return inGroup(manifest, application, resourceGroup.value);
  if (executable) return inExecutable(application, executable.value, startPage !== undefined);
  const types = tasks.map(({ type }) => type?.value ?? '');
  const { inAppProcess, unknownTypes, defaultProcess } = data;
  const inApp = types.filter(type => inAppProcess.types.includes(type));
  if (types.length === 0 || (startPage && inApp.length > 0)) return undefined;
  if (inAppProcess.generations.includes(manifest.generation)) {
    if (inApp.length === types.length) return host(appProcess(application), 'inAppProcess');
    if (inApp.length > 0) return undefined;
  }
  if (manifest.generation === 'phone81' && inApp.length > 0) return undefined;
  if (types.some(type => unknownTypes.types.includes(type))) return undefined;
  return host(defaultProcess, 'default');
}

type Reason = keyof typeof data.reasons;

const ownReasons: readonly Reason[] = ['appExecutable', 'appGroup', 'inAppProcess'];

function host(process: string, reason: Reason): TaskHost {
  return { process, ...data.reasons[reason], isApp: ownReasons.includes(reason) };
}

function inGroup({ generation }: Manifest, { element }: Application, group: string): TaskHost | undefined {
  // Older schemas do not know the attribute.
  if (generation !== 'windows10' || isTokenOfProject(group)) return undefined;
  const ofApp = element.attributes.find(({ name }) => name === 'ResourceGroup')?.value;
  if (ofApp === group) return host('the app (same ResourceGroup)', 'appGroup');
  return ofApp !== undefined && isTokenOfProject(ofApp)
    ? undefined
    : host(`${data.defaultProcess}, group "${group}"`, 'group');
}

function inExecutable(application: Application, executable: string, isPage: boolean): TaskHost | undefined {
  if (isPage)
    return executable.toLowerCase() === data.webProcess && !application.executable
      ? host(data.webProcess, 'web')
      : undefined;
  const ofApp = application.executable?.value;
  if (executable === ownProgram || (ofApp !== undefined && isSameProgram(executable, ofApp)))
    return host(appProcess(application), 'appExecutable');
  // The build fills in the app's name, which may be this one.
  if (isTokenOfProject(executable) || ofApp === undefined || hasBuildToken(ofApp)) return undefined;
  return host(executable, 'executable');
}

const ownProgram = '$targetnametoken$.exe';

/** Anything but the name of the app's own program, about which enough is known. */
function isTokenOfProject(value: string): boolean {
  return hasBuildToken(value) && value !== ownProgram;
}

/** Letter case and the kind of slash do not matter to Windows. */
export function isSameProgram(a: string, b: string): boolean {
  const normal = (name: string) => name.toLowerCase().replaceAll('/', '\\');
  return normal(a) === normal(b);
}

function appProcess({ executable }: Application): string {
  const name = executable?.value ?? '';
  return name === '' || withoutBuildTokens(name) !== name ? 'the app' : `the app (${name})`;
}
