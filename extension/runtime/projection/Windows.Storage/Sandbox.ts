// Sandbox: files of the app for C#; what changes is journaled.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray } from '../../engine/values';
import { type FileRefusal, type OpenFile, windowsPath } from '../fileStore';
import { hostOf } from '../host';
import { dataFolders, libraryPath } from '../packageFacts';
import { byteArray, bytesOf, textArray } from '../values';

const type = 'Windows.Storage.Sandbox';
const refusals: readonly FileRefusal[] = ['missing', 'denied', 'inUse', 'exists'];

export const sandbox: NativeModule = {
  natives: {
    [`M:${type}.PathOf(System.String)`]: (rt, folder: string) => {
      const { dataFolder, installFolder } = hostOf(rt).package;
      if (folder === 'Package') return installFolder;
      const name = dataFolders[folder];
      return name === undefined ? libraryPath(folder) : `${dataFolder}\\${name}`;
    },
    [`M:${type}.Resource(System.String)`]: (rt, path: string) => hostOf(rt).resource(path) ?? path,
    [`M:${type}.Kind(System.String)`]: (rt, path: string) => {
      const { files } = hostOf(rt);
      const found = files.find(windowsPath(path));
      if (found) return found.kind === 'file' ? 1 : 2;
      return files.isInside(windowsPath(path)) ? 0 : -1;
    },
    [`M:${type}.Names(System.String)`]: (rt, path: string) =>
      textArray(rt, hostOf(rt).files.list(windowsPath(path)) ?? []),
    [`M:${type}.NameOf(System.String)`]: (rt, path: string) => hostOf(rt).files.find(windowsPath(path))?.name ?? null,
    [`M:${type}.Created(System.String)`]: (rt, path: string) =>
      ticks(hostOf(rt).files.find(windowsPath(path))?.created ?? 0),
    [`M:${type}.Modified(System.String)`]: (rt, path: string) =>
      ticks(hostOf(rt).files.find(windowsPath(path))?.modified ?? 0),
    [`M:${type}.Make(System.String,System.Boolean)`]: (rt, path: string, folder: boolean) => {
      const refused = hostOf(rt).files.make(folder ? 'folder' : 'file', windowsPath(path));
      if (!refused) changed(rt, path, 'created');
      return refused ?? null;
    },
    [`M:${type}.Remove(System.String)`]: (rt, path: string) => {
      const refused = hostOf(rt).files.remove(windowsPath(path));
      if (!refused) changed(rt, path, 'deleted');
      return refused ?? null;
    },
    [`M:${type}.Move(System.String,System.String)`]: (rt, from: string, to: string) => {
      const refused = hostOf(rt).files.move(windowsPath(from), windowsPath(to));
      if (!refused) changed(rt, from, 'moved', { to: windowsPath(to) });
      return refused ?? null;
    },
    [`M:${type}.Open(System.String,System.Boolean,System.Boolean,System.Boolean,System.Boolean,System.Boolean)`]: (
      rt,
      path: string,
      reads: boolean,
      writes: boolean,
      read: boolean,
      write: boolean,
      remove: boolean,
    ) => {
      const { files, state, system, process } = hostOf(rt);
      const opened = files.openFile(windowsPath(path), reads, writes, { read, write, remove });
      if (typeof opened === 'string') return -1 - refusals.indexOf(opened);
      const number = ++state.lastFile;
      state.openFiles.set(number, opened);
      if (number === 1) {
        // What a process has open is closed when it ends.
        system.processes.onEnd(ended => {
          if (ended === process) for (const each of state.openFiles.values()) files.close(each);
        });
      }
      return number;
    },
    [`M:${type}.Refusal(System.Int32)`]: (_rt, number: number) => refusals[-1 - number] ?? null,
    [`M:${type}.Close(System.Int32)`]: (rt, number: number) => {
      const { files, state } = hostOf(rt);
      const opened = state.openFiles.get(number);
      if (!opened) return;
      state.openFiles.delete(number);
      files.close(opened);
      if (opened.isChanged) changed(rt, opened.path, 'written', { bytes: opened.file.length });
    },
    [`M:${type}.Length(System.Int32)`]: (rt, number: number) => BigInt(openFile(rt, number).file.length),
    [`M:${type}.SetLength(System.Int32,System.Int64)`]: (rt, number: number, length: bigint) =>
      hostOf(rt).files.setLength(openFile(rt, number), Number(length)),
    [`M:${type}.Read(System.Int32,System.Int64,System.Int32)`]: (rt, number: number, position: bigint, count: number) =>
      byteArray(rt, hostOf(rt).files.read(openFile(rt, number), Number(position), count)),
    [`M:${type}.Write(System.Int32,System.Int64,System.Byte[])`]: (
      rt,
      number: number,
      position: bigint,
      bytes: CsArray,
    ) => hostOf(rt).files.write(openFile(rt, number), Number(position), bytesOf(bytes)),
  },
};

function openFile(rt: NativeRuntime, number: number): OpenFile {
  const found = hostOf(rt).state.openFiles.get(number);
  if (found) return found;
  throw new Error(`No open file ${number}`);
}

function changed(
  rt: NativeRuntime,
  path: string,
  change: 'created' | 'written' | 'deleted' | 'moved',
  more: { readonly bytes?: number; readonly to?: string } = {},
): void {
  const { system, process } = hostOf(rt);
  system.kernel.write('file.changed', { pid: process.pid, path: windowsPath(path), change, ...more }, process.cause);
}

/** 100 ns since the year 1. */
function ticks(unixMilliseconds: number): bigint {
  return BigInt(unixMilliseconds) * 10_000n + 621_355_968_000_000_000n;
}
