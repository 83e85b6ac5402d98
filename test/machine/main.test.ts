// The machine's own process, as the extension starts it: real apps debugged over the Debug Adapter Protocol.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import type { FireResult, MachineState, Timeline } from '../../extension/runtime/adapter/debugTarget';
import { checkSession, Debuggee } from './debuggee';

const sample = path.resolve('samples/chat-socket');
const manifest = path.join(sample, 'Package.appxmanifest');
const file = path.join(sample, 'ChatTask/ChatTask.cs');
const entryPoint = 'Chat.Tasks.ChatTask';

test('real bytes start the task; it is stopped, looked at, stepped through, and ends', () =>
  checkSession(
    `
      launch
        breakpoint set: switch (details.Reason)
        breakpoint refused: /// <summary>Data has arrived: tell the user, and tell the server that it was delivered.</summary>
      console: Nobody listens at localhost:40404: the simulator's own server answers there.
      console: No longer reading: OperationAborted
      stopped: breakpoint
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): switch (details.Reason)
        Arguments:
          this = {Chat.Tasks.ChatTask}
          taskInstance = {Windows.ApplicationModel.Background.BackgroundTaskInstance}
        Locals:
          deferral = {Windows.ApplicationModel.Background.BackgroundTaskDeferral}
          details = {Windows.Networking.Sockets.SocketActivityTriggerDetails}
            Reason = SocketActivity
            SocketInformation is read when it is opened
              SocketInformation = {Windows.Networking.Sockets.SocketActivityInformation}
        watch details.Reason: SocketActivity
      next
      stopped: step
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      stepIn
      stopped: step
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): StreamSocket socket = information.StreamSocket;
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
        Arguments:
          information = {Windows.Networking.Sockets.SocketActivityInformation}
            Context = null
            DatagramSocket is read when it is opened
              DatagramSocket = is not simulated
            Id = "chat"
            SocketKind = StreamSocket
            StreamSocket is read when it is opened
            StreamSocketListener is read when it is opened
              StreamSocketListener = threw System.InvalidOperationException
            TaskId = {guid}
        Locals:
        hover information.Id: "chat"
        hover information.StreamSocket: Reading StreamSocket may change something: evaluate it in the watch window.
      next
      console: SocketActivityInformation fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the getter asks for another kind of socket than SocketKind says ("chat" is a StreamSocket)
      stopped: step
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): string message = await ReadAsync(socket);
        Chat.Tasks.ChatTask.Run(IBackgroundTaskInstance taskInstance): await ReceiveAsync(details.SocketInformation);
      next
      stopped: step
        Chat.Tasks.ChatTask.ReceiveAsync(SocketActivityInformation information): if (message.Length > 0)
        Arguments:
          information = {Windows.Networking.Sockets.SocketActivityInformation}
        Locals:
          socket = {Windows.Networking.Sockets.StreamSocket}
          message = "Are you there?"
      continue
      console: toast "New message · Are you there?"
      exited with 0
    `,
    async debuggee => {
      const breakpoints = { file, at: ['switch (details.Reason)', '/// <summary>Data has arrived'] };
      await debuggee.begin('launch', { manifest, entryPoint, payload: 'Are you there?' }, breakpoints);
      await debuggee.stopped();
      await debuggee.variables('details', 'SocketInformation');
      await debuggee.evaluate('details.Reason', 'watch');
      await debuggee.resume('next');
      await debuggee.stopped();
      await debuggee.resume('stepIn');
      await debuggee.stopped();
      await debuggee.variables('information', 'DatagramSocket', 'StreamSocketListener');
      await debuggee.evaluate('information.Id', 'hover');
      await debuggee.evaluate('information.StreamSocket', 'hover');
      await debuggee.resume('next');
      await debuggee.stopped();
      await debuggee.resume('next');
      await debuggee.stopped();
      await debuggee.variables();
      await debuggee.resume('continue');
      await debuggee.ended();
      const timeline = await debuggee.request<Timeline>('bgtask/timeline', {});
      assert.match(timeline.svg, /^<svg/);
      assert.match(timeline.text, /Chat completed/);
    },
  ));

test('a debugger joins a machine of the panel, leaves it, and the machine goes on', () =>
  checkSession(
