// installService: another app is installed that offers an app service, and answers as the step says.

import { at, optional, readFields, readList, readObject, readText } from '../reading';
import type { Settings, StepKind } from '../step';

interface Service {
  readonly family: string;
  readonly name: string;
  readonly answers: readonly Settings[];
}

export const installService: StepKind<Service> = {
  verb: 'installService',
  read: place => {
    const entries = readObject(place, ['app', 'name', 'answers']);
    return {
      family: readText(at(entries, 'app', place.path)),
      name: readText(at(entries, 'name', place.path)),
      answers: optional(entries.get('answers'), list => readList(list).map(readFields)) ?? [],
    };
  },
  describe: ({ family, name }) => `the app ${family} is installed, with the app service ${name}`,
  run: ({ family, name, answers }, { machine }) =>
    machine.perform({ do: 'installService', family, name, answers: JSON.stringify(answers) }),
};
