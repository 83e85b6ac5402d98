// launch: starts the app as Windows does, by one of its methods, or played by a stand-in; or brings it back to the front.

import type { AppStart } from '../../machine/appStart';
import type { ServerAddress } from '../../machine/standIn';
import { at, type Place, readList, readObject, readText } from '../reading';
import type { StepKind } from '../step';

type Launch =
  | { readonly application: true }
  | { readonly method: string; readonly args: readonly string[] }
  | { readonly standIn: string };

export const launch: StepKind<Launch> = {
  verb: 'launch',
  options: ['args'],
  read(value, options) {
    if (value.value === true) return { application: true };
    if (typeof value.value === 'object') {
      const standIn = at(readObject(value, ['standIn']), 'standIn', value.path);
      return { standIn: readText(standIn) };
    }
    const args = options.get('args');
    return { method: readText(value), args: args ? readList(args).map((place: Place) => readText(place)) : [] };
  },
  describe: value =>
    'application' in value
      ? 'launch the app'
      : 'method' in value
        ? `launch the app: ${value.method}(${value.args.map(argument => JSON.stringify(argument)).join(', ')})`
        : `launch a stand-in for the app, which registers ${value.standIn}`,
  run(value, { machine, settings, fill, peer, hasPeers, foretell }) {
    if (!('standIn' in value)) foretell(value);
    const filled = Object.fromEntries(
      Object.entries(settings).map(([key, held]) => [key, typeof held === 'string' ? fill(held) : held]),
    );
    const server = hasPeers ? { host: peer().host, port: peer().port } : undefined;
    const start = startOf(value, fill, server);
    return machine.launch({ ...start, settings: filled });
  },
};

function startOf(value: Launch, fill: (text: string) => string, server: ServerAddress | undefined): AppStart {
  if ('application' in value) return { kind: 'app' };
  if ('method' in value) return { kind: 'code', method: value.method, args: value.args.map(fill) };
  return { kind: 'standIn', entryPoint: value.standIn, server, lend: 'suspended' };
}
