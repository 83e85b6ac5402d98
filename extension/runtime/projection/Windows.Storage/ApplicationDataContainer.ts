// Containers of settings and their values in the store that the processes of the app share.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';
import { textArray } from '../values';

const container = 'Windows.Storage.ApplicationDataContainer';
const settings = 'Windows.Storage.ApplicationDataContainerSettings';

export const applicationDataContainer: NativeModule = {
  natives: {
    [`M:${container}.ChildNames(System.String)`]: (rt, path: string) =>
      textArray(rt, hostOf(rt).settings.children(path)),
    [`M:${container}.Create(System.String,System.String)`]: (rt, path: string, name: string) =>
      hostOf(rt).settings.createContainer(`${path}${name}\n`),
    [`M:${container}.Delete(System.String)`]: (rt, path: string) => hostOf(rt).settings.deleteContainer(path),
    [`M:${settings}.AllKeys(System.String)`]: (rt, path: string) => textArray(rt, hostOf(rt).settings.keys(path)),
    [`M:${settings}.Read(System.String,System.String)`]: (rt, path: string, key: string) =>
      hostOf(rt).settings.read(path, key) ?? null,
    [`M:${settings}.Write(System.String,System.String,System.String)`]: (rt, path: string, key: string, text: string) =>
      hostOf(rt).settings.write(path, key, text),
    [`M:${settings}.Delete(System.String,System.String)`]: (rt, path: string, key: string) =>
      hostOf(rt).settings.delete(path, key),
  },
};
