// Facts about the app's package by name.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';
import type { PackageFacts } from '../packageFacts';

export const packageId: NativeModule = {
  natives: {
    'M:Windows.ApplicationModel.PackageId.Text(System.String)': (rt, fact: string) =>
      hostOf(rt).package[fact as keyof PackageFacts],
  },
};
