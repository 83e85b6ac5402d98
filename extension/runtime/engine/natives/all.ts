// Every native of the .NET base library; the engine's own leaves (threads, monitors, timers) come from the engine.
import type { NativeModule } from '../native';
import { arrays } from './arrays';
import { bigIntegers } from './bigIntegers';
import { bitConverter } from './bitConverter';
import { calendarNatives } from './calendarNatives';
import { chars } from './chars';
import { ciphers } from './ciphers';
import { compression } from './compression';
import { conversions } from './conversions';
import { cultures } from './cultures';
import { dateNatives } from './dates';
import { decimals } from './decimals';
import { encoding } from './encoding';
import { enums } from './enums';
import { environment } from './environment';
import { floating } from './floating';
import { guids } from './guids';
import { hashes } from './hashes';
import { integers } from './integers';
import { math } from './math';
import { namedObjects } from './namedObjects';
import { objects } from './objects';
import { ordering } from './ordering';
import { regex } from './regex';
import { strings } from './strings';
import { timeZones } from './timeZones';
import { types } from './types';

export const libraryNatives: readonly NativeModule[] = [
  arrays,
  bigIntegers,
  bitConverter,
  calendarNatives,
  chars,
  compression,
  conversions,
  cultures,
  dateNatives,
  decimals,
  encoding,
  enums,
  environment,
  floating,
  guids,
  ciphers,
  hashes,
  integers,
  math,
  namedObjects,
  objects,
  ordering,
  regex,
  strings,
  timeZones,
  types,
];
