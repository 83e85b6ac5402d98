import assert from 'node:assert/strict';
import test from 'node:test';
import { rules } from '../../../../server/analysis/rules/index';
import { drawFixture, parseFixture } from '../../../harness/fixture';
import { applyFix, findingsIn } from '../../../harness/rules';

/** Draws what the rule says, among all rules: it has to know them. */
function check(fixture: string): void {
  const files = parseFixture(`${fixture.trimEnd()}\n//- /A.cs\nclass A { }`);
  const findings = findingsIn(files, rules);
  const drawn = files.map(file => ({
    ...file,
    marks: findings
      .filter(each => each.file === file.path)
      .map(({ rule, message, range: { start, end } }) => ({
        line: start.line,
        start: start.character,
        length: Math.max(end.character - start.character, 1),
        label: rule === 'settings-invalid' ? message : rule,
      })),
  }));
  assert.equal(drawFixture(drawn), drawFixture(files));
}

/** All fixes at once. */
function fixed(path: string, text: string): string {
  const files = [
    { path, text, marks: [] },
    { path: '/A.cs', text: 'class A { }', marks: [] },
  ];
  const edits = findingsIn(files, rules).flatMap(finding => finding.fixes[0]?.edits ?? []);
  return applyFix(files, { title: '', safe: false, edits })[0]!.text;
}

test('bgtask.json: ids, severities and names', () => {
  check(`//- /bgtask.json
{
  "$schema": "x",
  "rule": {},
   ^^^^ bgtask.json has no "rule". Did you mean "rules"?
  "rules": {
    "deferal-not-completed": "off",
     ^^^^^^^^^^^^^^^^^^^^^ There is no rule "deferal-not-completed", so this has no effect. Did you mean "deferral-not-completed"?
    "no-such-thing-at-all": "off",
     ^^^^^^^^^^^^^^^^^^^^ There is no rule "no-such-thing-at-all", so this has no effect. The README lists all rules.
    "requestaccess-missing": "warn",
                              ^^^^ "warn" is no severity; write "error", "warning", "info", "hint", "off", "default".
    "deferral-not-completed": 2,
                              ^ 2 is no severity; write "error", "warning", "info", "hint", "off", "default".
    "xml-encoding": "off",
    "xml-encoding": "hint",
     ^^^^^^^^^^^^ "xml-encoding" stands here twice; only the last one counts.
  },
}`);
});

test('bgtask.json: patterns and overrides', () => {
  check(`//- /bgtask.json
{
  "exclude": ["ok/**", "[open", "a\\\\b", 3],
                       ^^^^^^^ "[open" matches no file: a bracket is not closed, or it is empty.
                                 ^^^^ Folders are separated by "/" in a pattern.
                                        ^ A pattern for files in quotation marks is expected here.
  "overrides": [
    { "rules": { "requestaccess": "off" } },
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This override says for no "files" that it is meant.
                  ^^^^^^^^^^^^^ There is no rule "requestaccess", so this has no effect. The README lists all rules.
    { "files": "*.cs", "rules": {} },
               ^^^^^^ A list in square brackets is expected here.
    []
    ^^ An object in braces is expected here.
  ]
}`);
});

test('bgtask.json: what is no JSON', () => {
  check(`//- /bgtask.json
{ "rules": { "xml-encoding" "off" } }
                            ^^^^^ This is not JSON: a colon is missing here.`);
  check(`//- /bgtask.json
{ rules: {} }
  ^^^^^ This is not JSON: this word means nothing here; texts stand in quotation marks.`);
  check(`//- /bgtask.json
[]
^^ An object in braces is expected here.`);
});

test('.editorconfig: our rules only', () => {
  check(`//- /.editorconfig
root = true
[*.cs]
dotnet_diagnostic.deferal-not-completed.severity = none
                  ^^^^^^^^^^^^^^^^^^^^^ There is no rule "deferal-not-completed", so this has no effect. Did you mean "deferral-not-completed"?
dotnet_diagnostic.deferral-not-completed.severity = hint
                                                    ^^^^ "hint" is no severity; write error, warning, suggestion, silent, none, default.
dotnet_diagnostic.CA1000.severity = loud
dotnet_diagnostic.IDE0051.severity = none
dotnet_analyzer_diagnostic.severity = none
[*.{cs]
 ^^^^^ "*.{cs" matches no file: a bracket is not closed, or it is empty.
dotnet_diagnostic.xml-encoding.severity = none
[*.{vb]
dotnet_diagnostic.CA1000.severity = none`);
});

test('what is right, and what nobody looks at', () => {
  check(`//- /bgtask.json
// Comments and trailing commas are fine.
{
  "$schema": "./schema.json",
  "rules": { "deferral-not-completed": "warning", "requestaccess-missing": "default", },
  "exclude": ["Generated", "*.g.cs"],
  "overrides": [{ "files": ["Tests/**"], "rules": { "settings-invalid": "off" } }]
}`);
  check(`//- /elsewhere/bgtask.json
nonsense`);
  check(`//- /bgtask.json
{ "rules": { "settings-invalid": "off", "no-such-rule": "off" } }`);
});

test('fixes write what was meant', () => {
  assert.equal(
    fixed('/bgtask.json', '{ "rules": { "deferal-not-completed": "warn" }, "excludes": ["a\\\\b"] }'),
    '{ "rules": { "deferral-not-completed": "warning" }, "exclude": ["a\\\\b"] }',
  );
  assert.equal(fixed('/bgtask.json', '{ "exclude": ["a\\\\b"] }'), '{ "exclude": ["a/b"] }');
  assert.equal(
    fixed('/.editorconfig', '[*]\ndotnet_diagnostic.deferal-not-completed.severity = information\n'),
    '[*]\ndotnet_diagnostic.deferral-not-completed.severity = suggestion\n',
  );
});
