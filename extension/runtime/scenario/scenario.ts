// A scenario: an app, a device and a list of steps, read from a *.scenario.json file and checked before anything runs.

import { UserError } from '../../../server/base/errors';
import { folderOf, resolvePath } from '../../../server/base/paths';
import type { DeviceState } from '../platform/device/device';
import type { AccessStatus } from '../platform/lifecycle/access';
import { readDevice } from './deviceFields';
import { expectationKinds, readExpectation } from './expectations/index';
import type { PeerPlan } from './peers/peer';
import { readPeers } from './peers/reading';
import {
  accessDecisions,
  at,
  fail,
  optional,
  type Place,
  readChoice,
  readCount,
  readDate,
  readDuration,
  readFields,
  readList,
  readObject,
  readText,
} from './reading';
import type { PlannedExpectation, PlannedStep, Settings } from './step';
import { optionsOf, readStep, stepVerbs } from './steps/index';

export interface Scenario {
  readonly name: string;
  /** Absolute path of the app's folder or manifest. */
  readonly app: string;
  /** Absolute paths of C# files, or of folders of them, in place of what the app calls and nobody has here. */
  readonly stubs: readonly string[];
  /** `memory`: simulated network, time jumps. `tcp`: real sockets on loopback, time of the wall. */
  readonly network: 'memory' | 'tcp';
  readonly seed: string;
  /** What the clock shows at the start, Unix milliseconds. */
  readonly clock: number | undefined;
  readonly device: Partial<DeviceState>;
  readonly access: AccessStatus | undefined;
  /** Windows 8: how many other apps are on the lock screen. */
  readonly lockScreenApps: number | undefined;
  /** LocalSettings before the app is launched for the first time; values may name the server. */
  readonly settings: Settings;
  /** The other sides; what the file calls "server" is the first. */
  readonly peers: readonly PeerPlan[];
  readonly steps: readonly (PlannedStep | ExpectStep)[];
}

export interface ExpectStep {
  readonly path: string;
  readonly say?: string;
  readonly verb: 'expect';
  /** Milliseconds in which all has to come true; of the wall with real sockets, of simulated time otherwise. */
  readonly within: number | undefined;
  readonly expectations: readonly PlannedExpectation[];
}

export function isExpectStep(step: PlannedStep | ExpectStep): step is ExpectStep {
  return step.verb === 'expect';
}

const topKeys = [
  '$schema',
  'name',
  'app',
  'stubs',
  'network',
  'seed',
  'clock',
  'device',
  'access',
  'lockScreenApps',
  'settings',
  'server',
  'peers',
  'steps',
];

/** In: the text of the file, and its absolute path, which `app` is relative to. Throws UserError naming the place that is wrong. */
export function readScenario(text: string, path: string): Scenario {
  try {
    return scenarioIn({ value: parseJson(text), path: '' }, folderOf(path));
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.code, `${path}: ${error.message}`);
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError('scenario-not-json', `This is not JSON (${reason}).`);
  }
}

function scenarioIn(file: Place, folder: string): Scenario {
  const top = readObject({ ...file, path: 'the scenario' }, topKeys);
  const entries = new Map([...top].map(([key, place]) => [key, { ...place, path: key }]));
  return {
    name: readText(at(entries, 'name', '')),
    app: resolvePath(folder, readText(at(entries, 'app', ''))),
    stubs: (optional(entries.get('stubs'), readList) ?? []).map(place => resolvePath(folder, readText(place))),
    network: optional(entries.get('network'), place => readChoice(place, ['memory', 'tcp'])) ?? 'memory',
    seed: optional(entries.get('seed'), readText) ?? '1',
    clock: optional(entries.get('clock'), readDate),
    device: optional(entries.get('device'), readDevice) ?? {},
    access: optional(entries.get('access'), place => readChoice(place, accessDecisions)),
    lockScreenApps: optional(entries.get('lockScreenApps'), readCount),
    settings: optional(entries.get('settings'), readFields) ?? {},
    peers: readPeers(entries),
    steps: readList(at(entries, 'steps', '')).map(readAnyStep),
  };
}

/** A step that stands alone and does something, as in the `steps` of a file. Throws UserError naming what is wrong. */
export function readAction(value: unknown): PlannedStep {
  const place = { value, path: 'step' };
  const step = readAnyStep(place);
  return isExpectStep(step) ? fail(place, 'a step that does something') : step;
}

function readAnyStep(place: Place): PlannedStep | ExpectStep {
  const entries = readObject(place);
  const verbs = [...entries.keys()].filter(key => key === 'expect' || stepVerbs.includes(key));
  const [verb] = verbs;
  if (verb === undefined || verbs.length > 1)
    return fail(place, `an object with one of ${['expect', ...stepVerbs].join(', ')}`);
  const options = verb === 'expect' ? ['within'] : optionsOf(verb);
  readObject(place, [verb, 'say', ...options]);
  const value = at(entries, verb, place.path);
  const say = optional(entries.get('say'), readText);
  const head = { path: place.path, ...(say === undefined ? {} : { say }) };
  if (verb !== 'expect') return { ...head, ...readStep(verb, value, entries) };
  const kinds = readObject(value, expectationKinds);
  if (kinds.size === 0) return fail(value, `an object with some of ${expectationKinds.join(', ')}`);
  return {
    ...head,
    verb: 'expect',
    within: optional(entries.get('within'), readDuration),
    expectations: [...kinds].map(([kind, inner]) => readExpectation(kind, inner)),
  };
}
