// What could happen on the PC now, for people who choose from a menu: each choice is a step of a scenario.

import type { XamlNode } from '../../../server/workspace/xaml';
import type { Choice, Happening } from '../adapter/debugTarget';
import type { LoadedApp } from '../machine/loadedApp';
import type { DeviceState } from '../platform/device/device';
import type { AccessStatus } from '../platform/lifecycle/access';
import { systemTriggerTypes } from '../platform/triggers/SystemTrigger';
import { changeableFields, type FieldValues } from '../scenario/deviceFields';
import { accessDecisions } from '../scenario/reading';

export interface World {
  readonly app: LoadedApp;
  readonly device: DeviceState;
  /** Time since the PC was switched on, such as `0:05.034`. */
  readonly clock: string;
  readonly appState: 'notRunning' | 'running' | 'suspended';
  /** How the app was started, as a step. */
  readonly launch: Choice['step'] | undefined;
  /** Whether it may run in the background. */
  readonly access: AccessStatus;
  /** Names of what is wrong with the network. */
  readonly faults: readonly string[];
}

export function happeningsIn(world: World): Happening[] {
  return [
    { group: 'app', label: 'App', value: wordsOf(world.appState), choices: appChoices(world) },
    ...controls(world),
    {
      group: 'app',
      label: 'Background access',
      value: world.access,
      choices: accessDecisions.filter(to => to !== world.access).map(to => choice(to, { access: to })),
    },
    { group: 'time', label: 'Time', value: world.clock, choices: timeChoices },
    {
      group: 'time',
      label: 'System event',
      choices: systemTriggerTypes.map(type => choice(type, { systemEvent: type })),
    },
    {
      group: 'network',
      label: 'Network trouble',
      value: world.faults.join(', ') || 'none',
      choices: [...faultChoices, ...world.faults.map(name => choice(`No more ${name}`, { fault: 'none', name }))],
    },
    ...changeableFields
      .toSorted((a, b) => orderOf(a.name) - orderOf(b.name))
      .map(({ name, values }) => deviceHappening(name, values, world.device)),
  ];
}

/** What people look for first; the rest behind it. */
const firstFields: readonly (keyof DeviceState)[] = [
  'network',
  'power',
  'supply',
  'batterySaver',
  'charge',
  'user',
  'lock',
];

function orderOf(name: keyof DeviceState): number {
  const index = firstFields.indexOf(name);
  return index < 0 ? firstFields.length : index;
}

function choice(label: string, step: Choice['step'], ask?: Choice['ask']): Choice {
  return ask ? { label, step, ask } : { label, step };
}

function appChoices({ appState, launch }: World): Choice[] {
  if (appState === 'notRunning') return launch ? [choice('Launch', launch)] : [];
  const running = [
    choice('Suspend', { suspend: true }),
    choice('Minimize: suspended a few seconds later', { minimize: true }),
  ];
  const suspended = [
    choice('Resume', { resume: true }),
    choice('End it, for Windows needs its memory', { freeMemory: true }),
  ];
  return [
    ...(appState === 'running' ? running : suspended),
    choice('Close, by the user', { close: true }),
    choice('End it without a word', { terminate: true }),
    choice('Install a new version', { update: true }),
  ];
}

const timeChoices: readonly Choice[] = [
  choice('On to the next event', { nextEvent: true }),
  choice('1 minute passes', { advance: '1 min' }),
  choice('15 minutes pass', { advance: '15 min' }),
  choice('1 hour passes', { advance: '1 h' }),
  choice('1 day passes', { advance: '24 h' }),
  choice(
    'Other…',
    { advance: '' },
    { keys: ['advance'], prompt: 'How much time passes, such as "30 s", "5 min" or "2 h".' },
  ),
  choice('A minute in a second', { speed: 60 }),
  choice('As fast as the clock on the wall', { speed: 1 }),
];

/** In toxiproxy's vocabulary, and a router that forgets. */
const faultChoices: readonly Choice[] = [
  choice('Slow: 2 seconds each way', { fault: { type: 'latency', latency: '2 s' } }),
  choice('Narrow: 1 KB a second', { fault: { type: 'bandwidth', rate: 1 } }),
  choice('In small pieces', { fault: { type: 'slicer', average_size: 3 } }),
  choice('Deaf: nothing arrives, nobody says so', { fault: { type: 'timeout', timeout: 0 } }),
  choice('Reset: connections break', { fault: { type: 'reset_peer', timeout: 0 } }),
  choice('Forgetful: a router drops what was idle for 4 minutes', { fault: { type: 'nat', idle: '4 min' } }),
];

function deviceHappening(name: keyof DeviceState, values: FieldValues, device: DeviceState): Happening {
  const step = (value: unknown) => ({ device: { [name]: value } });
  const choices =
    'filter' in values
      ? values.filter(value => value !== device[name]).map(value => choice(wordsOf(String(value)), step(value)))
      : [choice('Other…', step(device[name]), askFor(name, values))];
  return {
    group: name === 'network' || name === 'adapter' ? 'network' : 'device',
    label: sentenceCase(wordsOf(name)),
    value: wordsOf(String(device[name])),
    choices,
  };
}

function askFor(name: keyof DeviceState, values: Exclude<FieldValues, readonly unknown[]>): Choice['ask'] {
  const isNumber = 'from' in values;
  const wanted = isNumber ? `a number from ${values.from} to ${values.to}` : values.wanted;
  return {
    keys: ['device', name],
    prompt: `${sentenceCase(wordsOf(name))}: ${wanted}.`,
    ...(isNumber ? { isNumber } : {}),
  };
}

/** What the user of the app can reach: by its XAML, so also what stands on a page that is not shown. */
function controls({ app, appState, launch }: World): Happening[] {
  if (appState !== 'running' || launch?.['launch'] !== true) return [];
  const found = app.xamlClasses.flatMap(className => {
    const root = app.xaml(className);
    return root ? controlsBelow(root, className.slice(className.lastIndexOf('.') + 1)) : [];
  });
  return found.length === 0 ? [] : [{ group: 'window', label: 'Window', choices: found }];
}

function controlsBelow(node: XamlNode, page: string): Choice[] {
  const name = node.attributes.get('x:Name') ?? node.attributes.get('Name');
  const label = node.attributes.get('Content') ?? node.attributes.get('Text') ?? name;
  const target = name === undefined ? undefined : `${page}.${name}`;
  const below = node.children.flatMap(child => controlsBelow(child, page));
  const own = target === undefined ? undefined : namedControl(node.name, `${name} (${page})`, target);
  if (own) return [own, ...below];
  if (!node.attributes.has('Click') || label === undefined) return below;
  return [choice(`Click ${label} (${page})`, { click: target ?? label }), ...below];
}

function namedControl(type: string, shown: string, target: string): Choice | undefined {
  if (/^(?:CheckBox|RadioButton|ToggleButton|ToggleSwitch)$/.test(type))
    return choice(`Click ${shown}`, { click: target });
  const ask = (verb: string, prompt: string) => ({ keys: [verb, target], prompt });
  if (/^(?:Text|Password|AutoSuggest)Box$/.test(type))
    return choice(`Enter text in ${shown}…`, { enterText: {} }, ask('enterText', 'What the user enters.'));
  if (/^(?:ComboBox|ListBox|ListView|GridView|Slider)$/.test(type))
    return choice(
      `Choose in ${shown}…`,
      { select: {} },
      ask('select', 'The item by its text or its index from 0, or the value of a slider.'),
    );
  return undefined;
}

/** `connectedStandby` → `connected standby`. */
function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}

function sentenceCase(words: string): string {
  if (words.startsWith('utc')) return words.replace('utc', 'UTC');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
