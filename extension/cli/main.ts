#!/usr/bin/env node
// The process around the command line: streams in, exit code out.
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { normalizePath } from '../../server/base/paths';
import { packedDeclarations } from '../../server/workspace/declarations';
import { diskFiles } from '../../server/workspace/diskFiles';
import { main } from './commandLine';

const output = (stream: NodeJS.WriteStream) => ({
  write: (text: string | Uint8Array) => void stream.write(text),
  isTTY: stream.isTTY === true,
});

// `bgtask … | head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exitCode = 0;
  else throw error;
});

main(process.argv.slice(2), {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  cwd: process.cwd(),
  packageFolder: normalizePath(join(__dirname, '..')),
  env: process.env,
  readInput: () => buffer(process.stdin),
  declarations: packedDeclarations(diskFiles, normalizePath(join(__dirname, 'declarations.json'))),
}).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const details = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`bgtask: this is a defect of bgtask, please report it: ${details}\n`);
    process.exitCode = 70;
  },
);
