import test from 'node:test';
import { cctFlushMissing } from '../../../../server/analysis/rules/channels/cct-flush-missing';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

const details = 'var details = (IControlChannelTriggerEventDetails)instance.TriggerDetails;';
const channel = 'var channel = details.ControlChannelTrigger;';
const members = `
DataWriter writer; IOutputStream stream; IBuffer buffer;
async Task Send() { writer.WriteString("ping"); await writer.StoreAsync(); }
void Flush(ControlChannelTrigger trigger) => trigger.FlushTransport();`;
const task = (code: string) => taskClass(`${details}\n${channel}\n${code}`, { members });

test('sent at once, or by a helper', () => {
  checkRule(
    cctFlushMissing,
    task(`
await writer.StoreAsync();
             ^^^^^^^^^^ hint cct-flush-missing: What is sent here may still be in the process when the task ends and the app is suspended again: it leaves when the app runs the next time. Call FlushTransport of the channel after sending.`),
  );
  checkRule(
    cctFlushMissing,
    task(`
await Send();
      ^^^^ hint cct-flush-missing`),
  );
  checkRule(
    cctFlushMissing,
    task(`
await stream.WriteAsync(buffer);
             ^^^^^^^^^^ hint cct-flush-missing`),
  );
});

test('flushed, nothing sent, no task of a channel', () => {
  for (const code of [
    'await Send(); channel.FlushTransport();',
    'await Send(); Flush(channel);',
    'await Send(); unknown.Do(channel);',
    'writer.WriteString("later");',
  ])
    checkSilent(cctFlushMissing, task(code));
  checkSilent(
    cctFlushMissing,
    taskClass('await Send();', { members: `${members} IControlChannelTriggerEventDetails other;` }),
  );
});

test('the fix', () => {
  checkFix(cctFlushMissing, task('await Send();'), task('await Send();\nchannel.FlushTransport();'));
});
