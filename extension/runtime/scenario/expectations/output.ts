// output: the program has written this text to Debug or Console.

import { readText } from '../reading';
import type { ExpectationKind } from '../step';

export const output: ExpectationKind<string> = {
  kind: 'output',
  read: readText,
  describe: value => `the program writes "${value}"`,
  holds: (value, { recent }) => recent().some(line => line.kind === 'output' && line.text.includes(value)),
  instead(_, { recent }) {
    const text = recent().flatMap(line => (line.kind === 'output' ? [line.text] : []));
    return text.length === 0 ? 'it wrote nothing' : `it wrote ${JSON.stringify(text.join(''))}`;
  },
};
