// Handlers of elements, for C# to call.

import type { NativeModule } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import { handlersOf } from '../propertyBags';

export const xamlEvents: NativeModule = {
  natives: {
    'M:Windows.UI.Xaml.XamlEvents.Handlers(System.Object,System.String)': (rt, sender: CsObject, eventName: string) =>
      rt.arrayFrom(rt.type('System.Delegate'), handlersOf(sender, eventName)),
  },
};
