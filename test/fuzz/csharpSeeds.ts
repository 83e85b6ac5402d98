// C# to start from: the samples, and the examples of the rules' pages, each of which makes some rule speak.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In a fixed order. A folder adds the C# files below it. */
export function csharpSeeds(folder?: string): string[] {
  const pages = filesBelow('server/analysis/rules', '.md').flatMap(page =>
    [...page.matchAll(/^```csharp\r?\n(.*?)^```/gms)].map(match => match[1] ?? ''),
  );
  const more = folder === undefined ? [] : filesBelow(folder, '.cs').filter(text => text.length < 60_000);
  return [...filesBelow('samples', '.cs'), ...pages, ...more].map(text => text.replace(/^\uFEFF/, ''));
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8'));
}
