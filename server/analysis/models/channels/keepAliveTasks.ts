// The tasks that are registered for the KeepAliveTrigger of control channels.
import { systemEntryPoints } from '../../../manifest/systemEntryPoints';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { controlChannelTrigger } from '../code/memberUses';
import { type KnownText, type RegisteredAs, registrations } from '../tasks/registrations';
import { transportsTied } from './channels';

/** The task of Windows that sends the keep-alive packets of WebSockets. */
export const [webSocketKeepAlive = ''] = systemEntryPoints.filter(name => name.endsWith('.WebSocketKeepAlive'));

export function keepAliveTasks(app: App, code: AppCode): RegisteredAs[] {
  return registrations(app, code).flatMap(each => {
    const entryPoint: KnownText | undefined = each.entryPoint;
    const isKeepAlive = each.trigger?.kind === `${controlChannelTrigger}.KeepAliveTrigger`;
    return isKeepAlive && entryPoint ? [{ ...each, entryPoint }] : [];
  });
}

/** What the app ties to its channels, when all of it is of one sort. */
export function onlyTransports(
  app: App,
  code: AppCode,
  isOfSort: (type: string) => boolean,
): ReturnType<typeof transportsTied> {
  const tied = transportsTied(app, code);
  return tied.every(({ type }) => isOfSort(type)) ? tied : [];
}
