// Rule cct-no-probe-request: the first request of an app to its server is the one of the control channel.
import { defineRule } from '../../engine/rule';
import { nameSpan } from '../../models/code/codeEdits';
import { callsTo, isWritten, seesAllCode } from '../../models/code/memberUses';

export const cctNoProbeRequest = defineRule({
  id: 'cct-no-probe-request',
  severity: 'hint',
  off: true,
  summary: 'No test request goes to the server before the HTTP request of a control channel.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    if (!seesAllCode(app) || isWritten(app, code, otherRequest) || !isWritten(app, code, /\bUsingTransport\b/)) return;
    const [first] = callsTo(app, code, 'System.Net.Http.RtcRequestFactory', 'Create');
    const sent = callsTo(app, code, ['System.Net.Http.HttpClient', 'System.Net.Http.HttpMessageInvoker'], 'SendAsync');
    // A second request that is sent may be the test.
    if (!first || sent.length > 1) return;
    report({
      file: first.frame.file,
      span: nameSpan(first.syntax),
      message:
        'The first request to the server is the one of the channel: when the server redirects it, or it or a proxy ' +
        'asks for a password, the connection may break in the background, where nobody can answer. Send an ordinary ' +
        'request first, and make this one for the address that has answered.',
    });
  },
});

/** Any other way to send a request. */
const otherRequest = new RegExp(
  '\\b((Get|GetString|GetStream|GetByteArray|GetBuffer|GetInputStream|Post|Put|Head|Delete|TryGet)Async' +
    '|(Try)?SendRequestAsync|(Http)?WebRequest|BackgroundDownloader)\\b',
);
