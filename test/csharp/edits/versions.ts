// An edit in a test text: `[-old-]`, `{+new+}`, or one behind the other.

export interface Versions {
  readonly before: string;
  readonly after: string;
}

export function versionsOf(text: string): Versions {
  return {
    before: text.replace(/\[-(.*?)-\]/gs, '$1').replace(/\{\+.*?\+\}/gs, ''),
    after: text.replace(/\[-.*?-\]/gs, '').replace(/\{\+(.*?)\+\}/gs, '$1'),
  };
}
