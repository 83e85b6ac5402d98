// The README lists the steps and expectations of scenarios as their schema has them. UPDATE=1 writes the part between the markers.
import test from 'node:test';
import schema from '../../schemas/scenario/scenario.schema.json';
import { checkReadmePart } from '../harness/readme';

test('README and the schema of scenarios agree', () => checkReadmePart('steps', tables()));

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
