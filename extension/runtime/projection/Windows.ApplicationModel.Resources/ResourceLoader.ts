// ResourceLoader: texts of the app's .resw files.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

export const resourceLoader: NativeModule = {
  natives: {
    'M:Windows.ApplicationModel.Resources.ResourceLoader.Text(System.String,System.String,System.String)': (
      rt,
      map: string,
      resource: string,
      language: string,
    ) => hostOf(rt).text(map, resource, language) ?? null,
  },
};
