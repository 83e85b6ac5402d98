// IXMLHTTPRequest2 with control channels, as C++ apps use it. No class of C# stands for it: a script plays the app's part.

import { UserError } from '../../../../server/base/errors';
import type { ControlChannels } from '../channels/channels';
import { PlatformError } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';
import { HttpChannelTransport } from './httpChannelTransport';
import type { HttpExchange } from './httpExchange';
import type { HttpStack } from './httpStack';

/** One request and its answer; the app deletes the object before the channel gets another one. */
class XmlHttpRequest2 extends HttpChannelTransport {
  mustBeDeleted = true;
  private readonly request: HttpExchange;

  /** Open */
  constructor(http: HttpStack, process: Process, uri: string) {
    super(http, 'IXMLHTTPRequest2', process);
    this.request = http.newExchange({ method: 'GET', uri, headers: [] }, process);
  }

  /** Send; what comes is read to its end. */
  send(): void {
    this.carry(this.request);
    const read = (outcome: { readonly ok: boolean; readonly value?: Uint8Array }) => {
      if (outcome.ok && outcome.value?.length !== 0) this.request.read(Number.MAX_SAFE_INTEGER, true, read);
    };
    this.request.send(outcome => read({ ok: outcome.ok }));
  }

  delete(): void {
    this.mustBeDeleted = false;
    this.request.abandon('the object was deleted');
  }
}

export class XmlHttpRequests {
  private readonly objects = new Map<string, XmlHttpRequest2>();

  constructor(
    private readonly http: HttpStack,
    private readonly channels: ControlChannels,
  ) {}

  /** A new object: Open, UsingTransport, Send, WaitForPushEnabled. What Windows refuses is in the journal. Throws UserError. */
  send(channelId: string, uri: string): void {
    const channel = this.channels.all.findLast(each => each.id === channelId);
    if (!channel) throw new UserError('no-such-channel', `The app has no control channel "${channelId}".`);
    if (!URL.canParse(uri)) throw new UserError('no-address', `"${uri}" is no address.`);
    const object = new XmlHttpRequest2(this.http, channel.process, uri);
    try {
      channel.use(object);
      this.objects.set(channelId, object);
      object.send();
      channel.waitForPush(() => {});
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
    }
  }

  /** Throws UserError. */
  delete(channelId: string): void {
    const object = this.objects.get(channelId);
    if (!object) throw new UserError('no-such-request', `No request was sent over the control channel "${channelId}".`);
    this.objects.delete(channelId);
    object.delete();
  }
}
