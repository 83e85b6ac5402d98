// The README lists the steps and expectations of scenarios as their schema has them. UPDATE=1 writes the part between the markers.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import schema from '../../schemas/scenario/scenario.schema.json';

const markers = /(<!-- steps: begin -->\n)[\s\S]*?(<!-- steps: end -->)/;

test('README and the schema of scenarios agree', () => {
  const text = readFileSync('README.md', 'utf8');
  assert.match(text, markers);
  const expected = text.replace(markers, (_, begin, end) => `${begin}\n${tables()}\n${end}`);
  if (process.env['UPDATE']) writeFileSync('README.md', expected);
  else assert.equal(text, expected);
});

function tables(): string {
  const { step, expectations } = schema.$defs;
  const steps = step.oneOf.map(({ title, description, properties }) => {
    const others = Object.keys(properties).filter(name => name !== title && name !== 'say');
    return [[title, ...others].map(name => `\`${name}\``).join(', '), description] as const;
  });
  const expected = Object.entries(expectations.properties).map(
    ([name, { description }]) => [`\`${name}\``, description] as const,
  );
  return `${table('All steps', 'step', steps)}\n${table('All that can be expected', 'expect', expected)}`;
}

function table(title: string, head: string, rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([name, text]) => `| ${name} | ${text.replaceAll('|', '\\|')} |`);
  return `<details>\n<summary><b>${title} (${rows.length})</b></summary>\n\n| ${head} | what it means |\n|---|---|\n${lines.join('\n')}\n\n</details>\n`;
}
