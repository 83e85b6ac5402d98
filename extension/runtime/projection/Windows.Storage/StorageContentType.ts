// StorageContentType: MIME types by extension.

import contentTypes from '../../../../schemas/windows/contentTypes.json';
import type { NativeModule } from '../../engine/native';

const types: Readonly<Record<string, string>> = contentTypes.types;

export const storageContentType: NativeModule = {
  natives: {
    'M:Windows.Storage.StorageContentType.Of(System.String)': (_rt, extension: string) =>
      types[extension.toLowerCase()] ?? contentTypes.other,
  },
};
