// The manifests that the fuzzer and the benchmark begin with: those of the samples, some of our own, real ones where they are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../server/base/decode';
import { isManifestPath } from '../../server/manifest/manifest';
import { backgroundTasks, windows10, windows81 } from '../harness/manifests';
import { sharedFolder } from '../harness/shared';

/** In a fixed order. Paths are relative to the repository, where every command runs. */
export function manifestSeeds(): string[] {
  const own = [
    windows10(backgroundTasks('<Task Type="timer"/>\n<uap:Task Type="bluetooth"/>')),
    windows81(backgroundTasks('<Task Type="controlChannel"/>', 'EntryPoint="A.B" Executable="$targetnametoken$.exe"')),
    '<?xml version="1.0" encoding="utf-8"?>\r\n<P xmlns="urn:a" xmlns:u="urn:b"><!-- n --><u:A Id="x&amp;y"><T Type=\'z\' u:k="1"/>w</u:A><?pi x?><![CDATA[ab]]></P>',
  ];
  return [...manifestsBelow('samples'), ...own, ...realManifests()];
}

/** Manifests of published apps; empty where they are not on this machine. */
export function realManifests(): string[] {
  const { path } = sharedFolder('manifests');
  return existsSync(path) ? manifestsBelow(path) : [];
}

function manifestsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return manifestsBelow(path);
      const text = isManifestPath(path) ? decodeText(readFileSync(path)) : undefined;
      return text === undefined ? [] : [text];
    });
}
