// Registered background tasks that use the network, as far as their code shows it.
import { Notes } from '../../../base/notes';
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { nodesBelow } from '../code/boundNodes';
import { nameSpan } from '../code/codeEdits';
import type { Frame } from '../code/values';
import { registrations, type TaskRegistration } from './registrations';
import { backgroundTasks } from './taskCode';

export interface NetworkingTask {
  readonly registration: TaskRegistration;
  /** All that the same call of Register makes, this one among them: a change of the builder changes them all. */
  readonly together: readonly TaskRegistration[];
  /** What it does with the network. */
  readonly use: { readonly expression: BoundExpression; readonly frame: Frame };
}

/** Only registrations whose builder is known as a whole, one for each call of Register. */
export function networkingTasks(app: App, code: AppCode): NetworkingTask[] {
  const registered = registrations(app, code).filter(({ isWhole }) => isWhole);
  if (registered.length === 0) return [];
  const users = [...backgroundTasks(app, code)].flatMap(task => {
    const use = firstUse.of(task.code, () => findFirstUse(task.code));
    return use ? [{ task, use }] : [];
  });
  const inProcess = registered.filter(({ isInProcess }) => isInProcess);
  const found = new Map<string, NetworkingTask>();
  for (const registration of registered) {
    const user = users.find(({ task: { run, className } }) =>
      run.isInProcess
        ? // Which of several tasks the code serves is not told.
          registration.isInProcess && inProcess.length === 1
        : registration.entryPoint?.text === className,
    );
    const key = placeOf(registration);
    if (!user || found.has(key)) continue;
    found.set(key, { registration, use: user.use, together: registered.filter(each => placeOf(each) === key) });
  }
  return [...found.values()];
}

function placeOf({ file, register }: TaskRegistration): string {
  return `${file.path}:${register.start}`;
}

const clients =
  /^(Windows\.Networking\.Sockets\.(StreamSocket|DatagramSocket|MessageWebSocket|StreamWebSocket)|(Windows\.Web\.Http|System\.Net\.Http)\.HttpClient)$/;

/** Connecting, sending and asking; not what only makes an object or reads a property of it. */
const speaks = /^(ConnectAsync|Send\w*Async|Get\w*Async|Post\w*|Put\w*|Patch\w*|DeleteAsync)$/;

/** By the code of a task. */
const firstUse = new Notes<readonly Frame[], NetworkingTask['use'] | undefined>();

function findFirstUse(code: readonly Frame[]): NetworkingTask['use'] | undefined {
  for (const frame of code) {
    for (const { node } of nodesBelow(frame.body, { nestedFunctions: true })) {
      if (node.kind !== 'call' || !speaks.test(node.method.name)) continue;
      const owner = node.method.containingType.definition.metadataName;
      if (clients.test(owner)) return { expression: node, frame };
    }
  }
  return undefined;
}

/** The use as a related place. */
export function relatedUse({ use: { expression, frame } }: NetworkingTask) {
  if (!expression.syntax) return [];
  return [{ file: frame.file, span: nameSpan(expression.syntax), message: 'Here the task uses the network.' }];
}

/** Triggers that a connection of the task itself, or a server, fires: whoever waits for them is waiting for news. */
export function isFiredByNetwork(kind: string): boolean {
  return /\.(ControlChannelTrigger\.\w+|SocketActivityTrigger|PushNotificationTrigger)$/.test(kind);
}
