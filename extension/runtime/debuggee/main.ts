// The process of one simulated PC: speaks the Debug Adapter Protocol on its standard streams.

import { join } from 'node:path';
import { normalizePath } from '../../../server/base/paths';
import { packedDeclarations } from '../../../server/workspace/declarations';
import { diskFiles } from '../../../server/workspace/diskFiles';
import { serveDebugTarget } from '../adapter/adapter';
import { MachineTarget } from './machineTarget';

// Standard output belongs to the protocol; what people who look for defects have to know goes to standard error.
const logBug = (text: string) => void process.stderr.write(`${text}\n`);
const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

process.on('uncaughtException', error => {
  logBug(describe(error));
  process.exit(70);
});

const target = new MachineTarget(
  {
    files: diskFiles,
    declarations: packedDeclarations(diskFiles, normalizePath(join(__dirname, 'declarations.json'))),
  },
  error => logBug(describe(error)),
);

serveDebugTarget(target, process.stdin, process.stdout, { logBug }).then(() => process.exit(0));
