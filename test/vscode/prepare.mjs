// What both ways to run the suite need: its files as modules that an extension host can load, and a copy of the samples.

import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Gives the path of the built index.js, which exports `run`. */
export async function buildSuite(root) {
  const folder = path.join(root, 'test/vscode/suite');
  const outdir = path.join(root, 'out/vscode');
  fs.rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: fs
      .readdirSync(folder)
      .filter(name => name === 'index.ts' || name.endsWith('.suite.ts'))
      .map(name => path.join(folder, name)),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return path.join(outdir, 'index.js');
}

/** The suite writes into the folder that it opens. */
export function copySamples(from, to) {
  fs.cpSync(from, to, { recursive: true });
}
