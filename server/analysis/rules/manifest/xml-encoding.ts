// Rule xml-encoding: the bytes of the manifest are not the characters that it claims to have, or that XML allows.
import type { Span } from '../../../base/text';
import type { Manifest } from '../../../manifest/manifest';
import { forbiddenCharacters } from '../../../manifest/xmlCharacters';
import { defineRule, type Report } from '../../engine/rule';

export const xmlEncoding = defineRule({
  id: 'xml-encoding',
  severity: 'error',
  summary: 'The manifest is not written in the encoding that it names, or in none that Windows reads.',
  source: 'https://learn.microsoft.com/windows/win32/appxpkg/troubleshooting',
  check(app, report) {
    for (const manifest of app.manifests) {
      checkBytes(manifest, report);
      checkDeclaration(manifest, report);
      checkCharacters(manifest, report);
    }
  },
});

/** Names of UTF-8, UTF-16 and of what is part of them; also spellings of which nobody knows whether Windows takes them. */
const unicodeNames = /^(utf-?8|utf-?16(le|be)?|us-ascii|ascii)$/i;
const utf16Names = /^utf-?16/i;
/** Each file gets at most so many findings of one kind. */
const limit = 100;

function checkBytes(manifest: Manifest, report: Report): void {
  if (manifest.encoding !== 'windows-1252') return;
  const at = Math.max(0, manifest.text.search(/[^\0-\x7F]/));
  report({
    file: manifest,
    span: { start: at, end: at + 1 },
    message:
      'From here on the file is not UTF-8, and Windows reads only UTF-8 and UTF-16 manifests. Save it as UTF-8; until then this character is read as Windows-1252.',
  });
}

function checkDeclaration(manifest: Manifest, report: Report): void {
  const named = manifest.document.declaration?.encoding;
  if (!named) return;
  const write = (name: string) => ({
    title: `Write encoding="${name}"`,
    // Safe only where the bytes are known: an open editor may save them in any encoding.
    safe: manifest.encoding === 'utf-8' || manifest.encoding === 'utf-16',
    edits: [{ file: manifest, span: named.span, newText: name }],
  });
  const shown = named.name.slice(0, 60);
  if (!unicodeNames.test(named.name)) {
    report({
      file: manifest,
      span: named.span,
      message: `The XML declaration names the encoding "${shown}", and Windows reads only UTF-8 and UTF-16 manifests. Save the file as UTF-8 and write "utf-8" here.`,
      fixes: [write(manifest.encoding === 'utf-16' ? 'utf-16' : 'utf-8')],
    });
  } else if (manifest.encoding === 'utf-8' && utf16Names.test(named.name)) {
    report({
      file: manifest,
      span: named.span,
      message: `The XML declaration names the encoding "${shown}", but the file is UTF-8, so that it cannot be read as it says. Write "utf-8" here.`,
      fixes: [write('utf-8')],
    });
  } else if (manifest.encoding === 'utf-16' && /^utf-?8$/i.test(named.name)) {
    report({
      file: manifest,
      span: named.span,
      // Some readers go by the byte order mark and look no further.
      severity: 'warning',
      message: `The XML declaration names the encoding "${shown}", but the file is UTF-16. Save it as UTF-8, or write "utf-16" here.`,
      fixes: [{ ...write('utf-16'), safe: false }],
    });
  }
}

function checkCharacters(manifest: Manifest, report: Report): void {
  for (const at of forbiddenCharacters(manifest.text, limit)) {
    const span: Span = { start: at, end: at + 1 };
    const code = manifest.text.charCodeAt(at);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const what = code >= 0xd800 && code < 0xe000 ? 'half of a surrogate pair' : 'a character that XML does not allow';
    report({
      file: manifest,
      span,
      message: `${name} stands here, ${what}, so Windows rejects the manifest. Remove it.`,
      fixes: [{ title: `Remove ${name}`, safe: false, edits: [{ file: manifest, span, newText: '' }] }],
    });
  }
  const replaced = manifest.text.includes('\uFFFD') ? manifest.text.matchAll(/\uFFFD+/g) : [];
  for (const { 0: run, index } of [...replaced].slice(0, limit))
    report({
      file: manifest,
      span: { start: index, end: index + run.length },
      severity: 'warning',
      message:
        'U+FFFD stands here, the sign for bytes that could not be read: the file was once read in a wrong encoding. Write the character that was meant.',
    });
}
