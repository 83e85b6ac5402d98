import test from 'node:test';
import { rawPushPayload } from '../../../../server/analysis/rules/tasks/raw-push-payload';
import { checkRule, checkSilent } from '../../../harness/rules';

const sending = (content: string, type = 'wns/raw') => `
class Server
{
    const string Long = "${'é'.repeat(2600)}";
    void Push()
    {
        Post("X-WNS-Type", "${type}",
            ${content});
    }
    void Post(string header, string type, string content) { }
}`;

test('constants of more than 5 KB, counted in bytes', () => {
  checkRule(
    rawPushPayload,
    sending(`Long + "."
            ^^^^^^^^^^ hint raw-push-payload: This content has 5201 bytes, and a raw push notification may carry 5120: the notification service refuses it, and the task never starts. Send what names the news, such as an id, and let the task fetch the rest.
            `),
  );
  checkRule(
    rawPushPayload,
    sending(`new string('-', 8192)
            ^^^^^^^^^^^^^^^^^^^^^ hint raw-push-payload: This content has 8192 bytes…
            `),
  );
});

test('short ones, other notifications, and texts that are put together at run time', () => {
  checkSilent(rawPushPayload, sending('"17"'));
  checkSilent(rawPushPayload, sending("new string('-', 5120)"));
  checkSilent(rawPushPayload, sending('Long', 'wns/toast'));
  checkSilent(rawPushPayload, sending('System.Environment.NewLine'));
});
