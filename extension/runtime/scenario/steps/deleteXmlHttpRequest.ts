// deleteXmlHttpRequest: the app deletes the IXMLHTTPRequest2 that it has sent last over a control channel.

import { readText } from '../reading';
import type { StepKind } from '../step';

export const deleteXmlHttpRequest: StepKind<string> = {
  verb: 'deleteXmlHttpRequest',
  read: readText,
  describe: channel => `the app deletes the IXMLHTTPRequest2 of the channel "${channel}"`,
  run: (channel, { machine }) => machine.perform({ do: 'deleteXmlHttpRequest', channel }),
};
