// XamlResources: texts of resource files for elements with a Uid.

import type { NativeModule } from '../../engine/native';

export const xamlResources: NativeModule = {
  natives: {
    // Resource files are not read yet, so no element gets a text from them.
    'M:Windows.UI.Xaml.Markup.XamlResources.TextOf(System.String)': () => null,
  },
};
