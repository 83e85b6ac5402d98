// sendXmlHttpRequest: as a C++ app would, sends a request with a new IXMLHTTPRequest2 that a control channel watches.

import { at, readObject, readText } from '../reading';
import type { StepKind } from '../step';

export const sendXmlHttpRequest: StepKind<{ readonly channel: string; readonly uri: string }> = {
  verb: 'sendXmlHttpRequest',
  read: place => {
    const entries = readObject(place, ['channel', 'uri']);
    return { channel: readText(at(entries, 'channel', place.path)), uri: readText(at(entries, 'uri', place.path)) };
  },
  describe: ({ channel, uri }) => `an IXMLHTTPRequest2 of the channel "${channel}" asks for ${uri}`,
  run: ({ channel, uri }, { machine, fill }) => machine.perform({ do: 'sendXmlHttpRequest', channel, uri: fill(uri) }),
};
