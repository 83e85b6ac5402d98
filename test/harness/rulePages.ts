// The pages of the rules: their sections, and the examples as files that can be looked at.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ruleGroups } from '../../server/analysis/rules/groups';
import { rulesByFolder } from '../../server/analysis/rules/index';
import { type FixtureFile, parseFixture } from './fixture';
import { completeManifest } from './manifests';

export function rulePage(id: string): string {
  const group = ruleGroups.find(({ folder }) => rulesByFolder[folder].some(rule => rule.id === id));
  return readFileSync(`server/analysis/rules/${group?.folder}/${id}.md`, 'utf8');
}

export function pageSection(page: string, heading: string): string {
  return page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** The code under a heading, in one file or, with `//- /path` lines, in several; a piece of a manifest is completed. */
export function pageExample(page: string, heading: string): Pick<FixtureFile, 'path' | 'text'>[] {
  const [, , code = ''] =
    /```(\w+)\n([\s\S]*?)```/.exec(pageSection(page, heading)) ?? assert.fail(`no example under ${heading}`);
  return parseFixture(code).map(({ path, text }) => {
    const isPiece = path.endsWith('.appxmanifest') && !text.includes('<Package');
    return { path, text: isPiece ? completeManifest(text) : text };
  });
}
