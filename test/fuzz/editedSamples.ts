// The samples as apps to edit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By path. */
export function sampleFiles(name: string): Record<string, string> {
  const folder = join('samples', name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.(cs|csproj|appxmanifest)$/.test(file),
  );
  return Object.fromEntries(
    files.map(file => [
      `/${file.replaceAll('\\', '/')}`,
      readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''),
    ]),
  );
}
