// What files ask not to be told: comments, pragmas and attributes in C#, comments in manifests.
import assert from 'node:assert/strict';
import test from 'node:test';
import { defineRule, type Rule } from '../../../server/analysis/engine/rule';
import { createPolicy } from '../../../server/analysis/settings/policy';
import { drawFixture, parseFixture } from '../../harness/fixture';
import { analysisOf } from '../../harness/rules';

/** Finds each occurrence of a word, outside comments. */
function finds(id: string, word: string): Rule {
  return defineRule({
    id,
    severity: 'warning',
    summary: '',
    source: '',
    check({ manifests, projects }, report) {
      for (const file of [...manifests, ...projects.flatMap(project => project.sources)])
        for (const { index } of file.lines.text.matchAll(new RegExp(`(?<![-_])\\b${word}\\b`, 'g')))
          report({ file, span: { start: index, end: index + word.length }, message: '' });
    },
  });
}

const policy = createPolicy([finds('no-bad', 'bad'), finds('no-worse', 'worse')]);

/** What is still said is drawn; in the end the reasons of what is not. */
function check(fixture: string, ...reasons: (string | undefined)[]): void {
  const files = parseFixture(fixture);
  const { findings, suppressed } = analysisOf(files, policy);
  const drawn = files.map(file => ({
    ...file,
    marks: findings
      .filter(finding => finding.file === file.path)
      .map(({ rule, range: { start, end } }) => ({
        line: start.line,
        start: start.character,
        length: end.character - start.character,
        label: rule,
      })),
  }));
  assert.equal(drawFixture(drawn), drawFixture(files));
  assert.deepEqual(
    suppressed.map(({ suppression }) => suppression.directive.reason),
    reasons,
  );
}

test('this line, and no other', () => {
  check(
    `
    int bad = 0; // bgtask-disable-line no-bad
    int bad = 1;
        ^^^ no-bad
    int worse = 2; /* bgtask-disable-line no-bad */
        ^^^^^ no-worse
    int worse = bad; // bgtask-disable-line -- all of it
    `,
    undefined,
    'all of it',
    'all of it',
  );
});

test('the next line of code; blank lines, comments and directives between do not count', () => {
  check(
    `
    // bgtask-disable-next-line no-bad, no-worse -- measured
    int bad = worse;
    int bad = 1;
        ^^^ no-bad
    // bgtask-disable-next-line no-bad
    // bgtask-disable-next-line no-worse - two comments

    #region Here
    int bad = worse;
    #endregion
    // bgtask-disable-next-line no-bad
    `,
    'measured',
    'measured',
    undefined,
    'two comments',
  );
});

test('the whole file, wherever it stands', () => {
  check(
    `
    int bad = 0;
    int worse = 0;
        ^^^^^ no-worse
    // bgtask-disable-file no-bad
    `,
    undefined,
  );
});

test('only comments speak, and only from their beginning', () => {
  check(`
    string text = "// bgtask-disable-file no-bad";
    // see bgtask-disable-file no-bad
    /// bgtask-disable-file no-bad
    // bgtask-disable-files no-bad
    // bgtask-disable-line-length no-bad
    int bad;
        ^^^ no-bad
  `);
});

test('a pragma until it is restored; ids may have underscores, which the compiler prefers', () => {
  check(
    `
    #pragma warning disable no_bad, CS0618, no-worse // two of ours
    int bad = worse;
    #pragma warning restore CS0618, no_worse
    int bad = worse;
              ^^^^^ no-worse
    #pragma warning restore
    int bad = 3;
        ^^^ no-bad
    #pragma warning disable
    int bad = worse;
    `,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  );
});

test('a pragma in code that is not compiled has no effect', () => {
  check(`
    #if NEVER
    #pragma warning disable
    // bgtask-disable-file
    #endif
    int bad;
        ^^^ no-bad
    `);
});

test('an attribute on a type or member', () => {
  check(
    `
    using System.Diagnostics.CodeAnalysis;
    class A
    {
        [SuppressMessage("BackgroundTasks", "no-bad:All is well", Justification = "legacy")]
        void M(int bad) { int worse; }
                              ^^^^^ no-worse
        [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute("x", checkId: "no-worse")] int worse;
        int bad;
            ^^^ no-bad
    }
    [SuppressMessage("BackgroundTasks", "no-bad")] class B { int bad; }
    `,
    'legacy',
    undefined,
    undefined,
  );
});

test('in a manifest the next element with its attributes and text, not what stands inside it', () => {
  check(
    `
    <Package>
      <!-- bgtask-disable-next-line no-bad: -->
      <!-- bgtask-disable-next-line no-bad - here it is right -->
      <A x="1"
         y="bad">bad <B z="bad"/>
                           ^^^ no-bad
         bad</A>
      <C bad="" worse=""/> <!-- bgtask-disable-line no-worse -->
         ^^^ no-bad
      <!-- bgtask-disable-next-line no-bad -->
    </Package>
    `,
    'here it is right',
    'here it is right',
    'here it is right',
    undefined,
  );
  check(
    `
    <Package>
      <A>bad</A>
      <!-- bgtask-disable-file no-bad -->
      <A>bad</A>
    </Package>
    `,
    undefined,
    undefined,
  );
});
