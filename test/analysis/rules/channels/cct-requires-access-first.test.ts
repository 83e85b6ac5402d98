import test from 'node:test';
import { cctRequiresAccessFirst } from '../../../../server/analysis/rules/channels/cct-requires-access-first';
import { channelClass } from '../../../harness/channels';
import { checkRule, checkSilent } from '../../../harness/rules';

test('in one method', () => {
  checkRule(
    cctRequiresAccessFirst,
    channelClass(`
    async Task Prepare()
    {
        channel = new ControlChannelTrigger("a", 15);
                      ^^^^^^^^^^^^^^^^^^^^^ error cct-requires-access-first: This control channel is made before RequestAccessAsync is called: without background access its constructor throws UnauthorizedAccessException. Ask first, look at the answer, and make the channel then.
        await Windows.ApplicationModel.Background.BackgroundExecutionManager.RequestAccessAsync();
                                                                             ^^^^^^^^^^^^^^^^^^ related: Only here the app asks for access.
    }
    `),
  );
});

test('in a method that is called first', () => {
  checkRule(
    cctRequiresAccessFirst,
    channelClass(`
    async Task Prepare(bool some)
    {
        if (some) Make();
        await Windows.ApplicationModel.Background.BackgroundExecutionManager.RequestAccessAsync();
                                                                             ^^^^^^^^^^^^^^^^^^ related
    }
    void Make() { channel = new ControlChannelTrigger("a", 15); }
                                ^^^^^^^^^^^^^^^^^^^^^ error cct-requires-access-first
    `),
  );
});

test('asked first, perhaps elsewhere, or in an order that nobody knows', () => {
  for (const members of [
    `async Task Prepare() { await Windows.ApplicationModel.Background.BackgroundExecutionManager.RequestAccessAsync(); channel = new ControlChannelTrigger("a", 15); }`,
    `async Task Prepare() { channel = new ControlChannelTrigger("a", 15); await Windows.ApplicationModel.Background.BackgroundExecutionManager.RequestAccessAsync(); } async Task Start() { await Windows.ApplicationModel.Background.BackgroundExecutionManager.RequestAccessAsync(); }`,
    `async Task Ask() { await Windows.ApplicationModel.Background.BackgroundExecutionManager.RequestAccessAsync(); } void Make() { channel = new ControlChannelTrigger("a", 15); }`,
    `async Task Prepare(bool some) { if (some) { await Windows.ApplicationModel.Background.BackgroundExecutionManager.RequestAccessAsync(); Make(); } } void Make() { channel = new ControlChannelTrigger("a", 15); }`,
    `void Make() { channel = new ControlChannelTrigger("a", 15); }`,
  ])
    checkSilent(cctRequiresAccessFirst, channelClass(members));
});
