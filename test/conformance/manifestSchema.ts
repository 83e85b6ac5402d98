// Holds our manifest schema against Microsoft's: real manifests are mutated, and both say whether the result is valid.
//
//   npm run conformance:manifest -- --schemas FOLDER [--manifests FOLDER]… [--count N] [--seed S] [--show N]
//
// FOLDER of the schemas is `resources/AppxPackaging/Manifest/Schema` of microsoft/msix-packaging; the schemas are not part of
// this repository. `xmllint` (Debian: libxml2-utils) holds the mutants against them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText } from '../../server/base/decode';
import { isManifestPath, readManifest } from '../../server/manifest/manifest';
import { schemaView } from '../../server/manifest/schema/validate';
import type { Violation } from '../../server/manifest/schema/violation';
import { randomNumbers } from '../fuzz/mutations';
import { mutateManifest } from '../fuzz/schemaMutations';

const { values: options } = parseArgs({
  options: {
    schemas: { type: 'string' },
    manifests: { type: 'string', multiple: true, default: ['../shared/manifests'] },
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '20' },
  },
});

main();

function main(): void {
  if (!options.schemas) throw new Error('Say where the schemas are: --schemas FOLDER.');
  const work = mkdtempSync(join(tmpdir(), 'manifest-schema-'));
  const reference = prepareSchemas(options.schemas, work);
  const originals = options.manifests.flatMap(readManifests);
  const valid = verdicts(reference, work, originals);
  const bases = originals.filter((text, i) => valid[i] && isValid(text));
  console.log(`${bases.length} of ${originals.length} manifests are valid for both`);

  const random = randomNumbers(Number(options.seed));
  const mutants = Array.from({ length: Number(options.count) }, () => {
    const base = bases[Math.floor(random() * bases.length)] ?? '';
    const donor = bases[Math.floor(random() * bases.length)] ?? '';
    return mutateManifest(base, donor, random);
  });
  const theirs = verdicts(
    reference,
    work,
    mutants.map(mutant => mutant.text),
  );
  const byKind = new Map<string, { same: number; total: number }>();
  const disagreements: string[] = [];
  let same = 0;
  let invalid = 0;
  mutants.forEach(({ text, what }, i) => {
    const kind = what.split(':')[0] ?? what;
    const counts = byKind.get(kind) ?? { same: 0, total: 0 };
    byKind.set(kind, counts);
    counts.total++;
    if (!theirs[i]) invalid++;
    if (isValid(text) === theirs[i]) {
      counts.same++;
      same++;
    } else
      disagreements.push(
        `${what}\n    reference: ${theirs[i] ? 'valid' : reasons(reference, work, text)}\n    ours: ${ours(text)}`,
      );
  });
  for (const line of disagreements.slice(0, Number(options.show))) console.log(line);
  for (const [kind, counts] of [...byKind].sort()) console.log(`${kind.padEnd(28)} ${counts.same}/${counts.total}`);
  console.log(`${invalid} of ${mutants.length} mutants are invalid for the reference`);
  console.log(`agreement ${same}/${mutants.length} = ${((100 * same) / mutants.length).toFixed(2)} %`);
  rmSync(work, { recursive: true });
}

function isValid(text: string): boolean {
  const manifest = readManifest('/Package.appxmanifest', text);
  return manifest.document.problems.length === 0 && schemaView(manifest).violations.length === 0;
}

function ours(text: string): string {
  const manifest = readManifest('/Package.appxmanifest', text);
  const describe = (violation: Violation) =>
    `${violation.kind} at ${violation.element.name}${'attribute' in violation && violation.attribute ? `/@${violation.attribute.name}="${violation.attribute.value}"` : ''}`;
  const all = [
    ...manifest.document.problems.map(problem => problem.message),
    ...schemaView(manifest).violations.map(describe),
  ];
  return all.slice(0, 3).join('; ') || 'valid';
}

function readManifests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isManifestPath)
    .sort()
    .flatMap(name => decodeText(readFileSync(join(folder, name)))?.replace(/^\uFEFF/, '') ?? []);
}

/** True where the reference has nothing to say. */
function verdicts(schema: string, work: string, texts: readonly string[]): boolean[] {
  const folder = join(work, 'mutants');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const names = texts.map((text, i) => {
    const name = join(folder, `${i}.xml`);
    writeFileSync(name, withoutEncoding(text));
    return name;
  });
  const valid = new Set<string>();
  for (let i = 0; i < names.length; i += 500) {
    for (const line of runReference(schema, names.slice(i, i + 500)).split('\n'))
      if (line.endsWith(' validates')) valid.add(line.slice(0, -' validates'.length));
  }
  return names.map(name => valid.has(name));
}

function reasons(schema: string, work: string, text: string): string {
  const name = join(work, 'one.xml');
  writeFileSync(name, withoutEncoding(text));
  const lines = runReference(schema, [name]).split('\n');
  return (lines[0] ?? '').replace(/^.*?element /, '').slice(0, 300);
}

function runReference(schema: string, names: readonly string[]): string {
  try {
    return execFileSync('sh', ['-c', 'exec xmllint --noout --huge --schema "$0" "$@" 2>&1', schema, ...names], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

function withoutEncoding(text: string): string {
  return text.replace(/^<\?xml[^>]*\?>/, '');
}

/** One schema that brings in all, with the expressions that are .NET's and not XML Schema's said in another way. */
function prepareSchemas(folder: string, work: string): string {
  const imports: string[] = [];
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.xsd') || path.includes('Bundle')) continue;
    const text = readFileSync(join(folder, path), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\\x01-\\x1f', '\\t\\n\\r')
      .replaceAll('\\bms-resource', 'ms-resource')
      .replaceAll('((?!\\%[Ii].*\\%[Ii]).)*', '.*')
      .replace(/\\([$/_%])/g, '$1')
      .replaceAll('type=" CT_', 'type="CT_')
      .replaceAll('name="CurrentVersion "', 'name="CurrentVersion"');
    const name = path.replace(/^.*[\\/]/, '');
    const namespace = /targetNamespace\s*=\s*"([^"]+)"/.exec(text)?.[1];
    if (!namespace) continue;
    writeFileSync(join(work, name), text);
    imports.push(`<xs:import namespace="${namespace}" schemaLocation="${name}"/>`);
  }
  const all = join(work, 'all.xsd');
  writeFileSync(
    all,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:all">${imports.sort().join('')}</xs:schema>`,
  );
  return all;
}
