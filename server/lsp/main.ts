// The process around the language server; its arguments (--stdio, --node-ipc, --socket, --pipe) name the transport.
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { normalizePath } from '../base/paths';
import { packedDeclarations } from '../workspace/declarations';
import { diskFiles } from '../workspace/diskFiles';
import { systemTimer } from './ports';
import { startServer } from './server';

startServer(createConnection(ProposedFeatures.all), {
  files: diskFiles,
  timer: systemTimer,
  declarations: packedDeclarations(diskFiles, normalizePath(join(__dirname, 'declarations.json'))),
  declarationFiles: normalizePath(join(__dirname, 'declarations')),
  rulePages: normalizePath(join(__dirname, 'rules')),
});
