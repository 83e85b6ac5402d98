// Every native module of the base class library; the list is the registry.
import type { NativeModule } from './native';
import { conversions } from './natives/conversions';
import { decimals } from './natives/decimals';
import { floating } from './natives/floating';
import { integers } from './natives/integers';

export const allNatives: readonly NativeModule[] = [conversions, decimals, floating, integers];
