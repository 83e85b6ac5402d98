// bgtask explain: the pages as they are packed, readable in a terminal.
import assert from 'node:assert/strict';
import test from 'node:test';
import { rules } from '../../server/analysis/rules/index';
import { bgtask } from '../harness/commandLine';

test('the page of a rule: headings, wrapped text, code set off, addresses behind their words', async () => {
  const { code, stdout, stderr } = await bgtask('/', ['explain', 'bgtask-type-case']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(
    stdout,
    `bgtask-type-case

The Type of a background task is written in the wrong letter case.

Why

The manifest schema lists the values of \`Type\` exactly as they have to be written. A value that
differs in one capital letter does not validate: the build says APPX0501 with \`error 80080204: App
manifest validation error\`, and a package that is registered some other way fails with 0x80080204.
See Task (https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-task).

Wrong

    <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.SocketTask">
      <BackgroundTasks>
        <Task Type="SystemEvent" />
      </BackgroundTasks>
    </Extension>

Right

    <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.SocketTask">
      <BackgroundTasks>
        <Task Type="systemEvent" />
      </BackgroundTasks>
    </Extension>

What to do

Write the value as the schema does; the quick fix does that.

When to leave it

Never: no version of Windows accepts the other spelling.
`,
  );
});

test('every rule has a page that can be shown, without marks that only a browser understands', async () => {
  for (const { id } of rules) {
    const { code, stdout } = await bgtask('/', ['explain', id]);
    assert.equal(code, 0);
    const prose = stdout.split('\n').filter(line => !line.startsWith('    '));
    assert.deepEqual(
      prose.filter(line => /^#|\]\(|```|\*\*/.test(line)),
      [],
      id,
    );
    assert.deepEqual(
      prose.filter(line => line.length > 100 && /^(- )?\S+ /.test(line)),
      [],
      id,
    );
  }
});

test('without a rule: all of them, with severity and summary', async () => {
  const { code, stdout } = await bgtask('/', ['explain']);
  assert.equal(code, 0);
  for (const { id, off, severity, summary } of rules) {
    const row = stdout.split('\n').find(line => line.startsWith(`  ${id} `)) ?? assert.fail(id);
    assert.match(row, new RegExp(`^  ${id} +${off ? 'off' : severity} +`));
    assert.ok(row.endsWith(`  ${summary}`));
  }
  assert.match(stdout, /^What Windows and the packager demand of a manifest\n\n {2}activatableclass-/);
});

test('an unknown rule: the one that was probably meant', async () => {
  assert.deepEqual(await bgtask('/', ['explain', 'deferal-not-complete']), {
    code: 2,
    stdout: '',
    stderr: 'bgtask: There is no rule deferal-not-complete; did you mean deferral-not-completed?\n',
  });
});
