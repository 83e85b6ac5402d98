// XamlResources: texts of resource files for elements with a Uid.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';

export const xamlResources: NativeModule = {
  natives: {
    'M:Windows.UI.Xaml.Markup.XamlResources.TextOf(System.String)': (rt, resource: string) =>
      hostOf(rt).text('Resources', resource) ?? null,
  },
};
