// Every native module of the base class library; the list is the registry.
import type { NativeModule } from './native';

export const allNatives: readonly NativeModule[] = [];
