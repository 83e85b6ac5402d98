// XamlElement: what the machine has read of a XAML file, as objects that C# walks through.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsObject } from '../../engine/values';
import { hostOf, type XamlObject } from '../host';
import { textArray } from '../values';

const type = 'Windows.UI.Xaml.Markup.XamlElement';

export const xamlElement: NativeModule = {
  natives: {
    [`M:${type}.OfClass(System.String)`]: (rt, className: string) => {
      const root = hostOf(rt).xaml(className);
      return root ? elementOf(rt, root) : null;
    },
    [`M:${type}.OfFile(System.String)`]: (rt, path: string) => {
      const root = hostOf(rt).xamlFile(path);
      return root ? elementOf(rt, root) : null;
    },
  },
};

function elementOf(rt: NativeRuntime, { type: stands, name, attributes, children, text }: XamlObject): CsObject {
  const element = rt.newObject(rt.type(type));
  rt.setField(element, 'Type', stands ?? null);
  rt.setField(element, 'Name', name);
  rt.setField(element, 'Attributes', textArray(rt, [...attributes].flat()));
  const inner = children.map(child => elementOf(rt, child));
  rt.setField(element, 'Children', rt.arrayFrom(rt.type(type), inner));
  rt.setField(element, 'Text', text);
  return element;
}
