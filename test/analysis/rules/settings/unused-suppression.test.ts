import assert from 'node:assert/strict';
import test from 'node:test';
import { defineRule, type Rule } from '../../../../server/analysis/engine/rule';
import type { RuleSettings } from '../../../../server/analysis/engine/severities';
import { unusedSuppression } from '../../../../server/analysis/rules/settings/unused-suppression';
import { createPolicy } from '../../../../server/analysis/settings/policy';
import { drawFixture, parseFixture } from '../../../harness/fixture';
import { analysisOf, applyFix } from '../../../harness/rules';

/** Finds each field of that name. */
function finds(id: string, name: string): Rule {
  return defineRule({
    id,
    severity: 'warning',
    summary: '',
    source: '',
    check({ manifests, projects }, report) {
      for (const file of [...manifests, ...projects.flatMap(project => project.sources)])
        for (const { index } of file.lines.text.matchAll(new RegExp(`(?<=int )${name}\\b`, 'g')))
          report({ file, span: { start: index, end: index + name.length }, message: '' });
    },
  });
}

const rules = [finds('no-bad', 'bad'), finds('no-worse', 'worse'), unusedSuppression];

/** Draws what the rule says. */
function check(fixture: string, settings?: RuleSettings): void {
  const files = parseFixture(fixture);
  const findings = analysisOf(files, createPolicy(rules, { given: settings })).findings.filter(
    each => each.rule === 'unused-suppression',
  );
  const drawn = files.map(file => ({
    ...file,
    marks: findings
      .filter(each => each.file === file.path)
      .map(({ message, range: { start, end } }) => ({
        line: start.line,
        start: start.character,
        length: end.character - start.character,
        label: message,
      })),
  }));
  assert.equal(drawFixture(drawn), drawFixture(files));
}

function silent(fixture: string, settings?: RuleSettings): void {
  check(fixture, settings);
}

/** The first fix of the first finding. */
function fixed(fixture: string): string {
  const files = parseFixture(fixture);
  const [finding] = analysisOf(files, createPolicy(rules)).findings.filter(each => each.rule === 'unused-suppression');
  const [fix] = finding?.fixes ?? [];
  assert.ok(fix, 'no fix');
  return applyFix(files, fix)[0]!.text;
}

test('comments, pragmas and attributes that keep nothing back', () => {
  check(`
    class A
    {
        // bgtask-disable-next-line no-bad
                                    ^^^^^^ This suppression is not needed: no-bad has nothing to say here. It would hide a mistake that is made later; remove it.
        int good;
        int bad; // bgtask-disable-line no-bad, no-worse
                                                ^^^^^^^^ This suppression is not needed: no-worse has nothing to say here. It would hide a mistake that is made later; remove it.
        /* bgtask-disable-line */
        ^^^^^^^^^^^^^^^^^^^^^^^^^ This suppression is not needed: no rule has anything to say here. It would hide a mistake that is made later; remove it.
    #pragma warning disable no_worse
                            ^^^^^^^^ This suppression is not needed: no-worse has nothing to say here. It would hide a mistake that is made later; remove it.
        [System.Diagnostics.CodeAnalysis.SuppressMessage("x", "no-bad")]
                                                              ^^^^^^^^ This suppression is not needed: no-bad has nothing to say here. It would hide a mistake that is made later; remove it.
        int better;
    }
  `);
});

test('ids that no rule has', () => {
  check(`
    class A
    {
        int bad; // bgtask-disable-line no-badd because
                                        ^^^^^^^ There is no rule "no-badd", so this suppresses nothing. Did you mean "no-bad"?
                                                ^^^^^^^ There is no rule "because", so this suppresses nothing. Write the id of a rule; a reason goes behind a dash.
    #pragma warning disable CS0618, CA1822, no_badd, IDE0051
                                            ^^^^^^^ There is no rule "no-badd", so this suppresses nothing. Did you mean "no-bad"?
    }
  `);
});

test('in a manifest', () => {
  check(`
    <Package>
      <!-- bgtask-disable-next-line no-bad -->
                                    ^^^^^^ This suppression is not needed: no-bad has nothing to say here. It would hide a mistake that is made later; remove it.
      <A/>
      <!-- bgtask-disable-next-line no-worse -->
      <A>int worse</A>
    </Package>
  `);
});

test('what is needed, what others want, and what cannot be known', () => {
  silent(`
    // bgtask-disable-file no-worse
    class A
    {
        int bad; // bgtask-disable-line no-bad
        int worse;
    #pragma warning disable CS0618, CA1822
    #pragma warning disable
        [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1000:x")] int x;
    }
  `);
  // Another configuration is not looked at.
  silent(`
    // bgtask-disable-file no-bad
    class A
    {
    #if NEVER
        int bad;
    #endif
    }
  `);
  // While a line is half typed, rules are silent.
  silent(`
    // bgtask-disable-file no-bad
    class A { int
  `);
  silent('class A { } // bgtask-disable-line no-bad', { 'no-bad': 'off' });
  silent('class A { } // bgtask-disable-line', { 'no-bad': 'off' });
  silent('class A { } // bgtask-disable-line unused-suppression');
});

test('a file that two apps compile needs what one of them needs', () => {
  silent(`
    //- /A/A.csproj
    <Project><ItemGroup><Compile Include="../Shared.cs"/></ItemGroup></Project>
    //- /B/B.csproj
    <Project><PropertyGroup><DefineConstants>B</DefineConstants></PropertyGroup><ItemGroup><Compile Include="../Shared.cs"/></ItemGroup></Project>
    //- /Shared.cs
    class A { int bad; } // bgtask-disable-line no-bad
  `);
});

test('the rule can be suppressed like any other', () => {
  silent('class A { } // bgtask-disable-line no-bad, unused-suppression -- comes back in the next release');
});

test('fixes take out what is not needed and nothing else', () => {
  assert.equal(fixed('class A\n{\n  // bgtask-disable-next-line no-bad\n  int x;\n}'), 'class A\n{\n  int x;\n}');
  assert.equal(fixed('class A { } // bgtask-disable-line no-bad'), 'class A { }');
  assert.equal(
    fixed('class A { int bad; } // bgtask-disable-line no-worse, no-bad -- why'),
    'class A { int bad; } // bgtask-disable-line no-bad -- why',
  );
  assert.equal(
    fixed('class A { int bad; } // bgtask-disable-line no-bad, no-worse -- why'),
    'class A { int bad; } // bgtask-disable-line no-bad -- why',
  );
  assert.equal(
    fixed('#pragma warning disable no_bad // why\nclass A { }\n#pragma warning restore no_bad'),
    'class A { }\n',
  );
  assert.equal(
    fixed('#pragma warning disable CS1, no_bad\nclass A { }\n#pragma warning restore no_bad, CS1'),
    '#pragma warning disable CS1\nclass A { }\n#pragma warning restore CS1',
  );
  assert.equal(fixed('[X, SuppressMessage("", "no-bad")]\nclass A { }'), '[X]\nclass A { }');
  assert.equal(fixed('[SuppressMessage("", "no-bad"), X]\nclass A { }'), '[X]\nclass A { }');
  assert.equal(fixed('<P>\r\n  <!-- bgtask-disable-line no-bad -->\r\n  <A/>\r\n</P>'), '<P>\r\n  <A/>\r\n</P>');
  assert.equal(
    fixed('class A { int bad; } // bgtask-disable-line no-badd'),
    'class A { int bad; } // bgtask-disable-line no-bad',
  );
});
