// toast: a toast was shown whose text contains this.

import { readText } from '../reading';
import type { ExpectationKind } from '../step';

export const toast: ExpectationKind<string> = {
  kind: 'toast',
  read: readText,
  describe: value => `a toast says "${value}"`,
  holds: (value, { recent }) =>
    recent().some(line => line.kind === 'toast.shown' && line.lines.join('\n').includes(value)),
  instead(_, { recent }) {
    const shown = recent().flatMap(line => (line.kind === 'toast.shown' ? [`"${line.lines.join(' · ')}"`] : []));
    return shown.length === 0 ? 'no toast was shown' : `the toasts were ${shown.join(', ')}`;
  },
};
