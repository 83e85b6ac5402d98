// The process around the language server; its arguments (--stdio, --node-ipc, --socket, --pipe) name the transport.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { diskFiles } from '../workspace/diskFiles';
import { systemTimer } from './ports';
import { startServer } from './server';

startServer(createConnection(ProposedFeatures.all), { files: diskFiles, timer: systemTimer });
