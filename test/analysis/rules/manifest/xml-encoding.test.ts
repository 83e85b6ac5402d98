import assert from 'node:assert/strict';
import test from 'node:test';
import { analyseAtOnce } from '../../../../server/analysis/engine/runner';
import { xmlEncoding } from '../../../../server/analysis/rules/manifest/xml-encoding';
import { createPolicy } from '../../../../server/analysis/settings/policy';
import { decode } from '../../../../server/base/decode';
import { CodeCache } from '../../../../server/workspace/code';
import { Workspace } from '../../../../server/workspace/workspace';
import { declarations } from '../../../harness/declarations';
import { windows10 } from '../../../harness/manifests';
import { memoryFiles } from '../../../harness/memoryFiles';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

/** The findings in a manifest of these bytes, one line each. */
function inBytes(bytes: Uint8Array): string[] {
  const decoded = decode(bytes);
  assert.ok(decoded);
  const files = memoryFiles({ '/Package.appxmanifest': { kind: 'text', ...decoded } });
  const workspace = new Workspace(files, { folders: ['/'], files: [] });
  const find = () =>
    analyseAtOnce(workspace.snapshot(), createPolicy([xmlEncoding]), new CodeCache(declarations), ({ error }) => {
      throw error;
    }).findings.map(
      ({ range, severity, message }) => `${range.start.character} ${severity} ${message.split(/[;.,]/)[0]}`,
    );
  const found = find();
  // An open editor changes nothing about the bytes on disk.
  workspace.setEditorText('/Package.appxmanifest', decoded.text);
  assert.deepEqual(find(), found);
  return found;
}

test('an encoding that Windows does not read', () => {
  checkRule(
    xmlEncoding,
    `
    <?xml version="1.0" encoding="iso-8859-1"?><Package/>
                                  ^^^^^^^^^^ error xml-encoding: The XML declaration names the encoding "iso-8859-1", and Windows reads only UTF-8 and UTF-16 manifests. Save the file as UTF-8 and write "utf-8" here.
    `,
  );
  checkFix(xmlEncoding, '<?xml version="1.0" encoding="x"?><a/>', '<?xml version="1.0" encoding="utf-8"?><a/>');
});

test('characters that XML does not allow, and traces of broken bytes', () => {
  checkRule(
    xmlEncoding,
    `
    <Package>\u0001 \uD800 \u{1F600}
             ^ error xml-encoding: U+0001 stands here, a character that XML does not allow, so Windows rejects the manifest. Remove it.
               ^ error xml-encoding: U+D800 stands here, half of a surrogate pair, so Windows rejects the manifest. Remove it.
    caf\uFFFD\uFFFD</Package>
       ^^ warning xml-encoding: U+FFFD stands here, …
    `,
  );
  checkFix(xmlEncoding, '<a>1\u00012</a>', '<a>12</a>');
});

test('the encoding of the bytes against the one that is named', () => {
  const text = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><Package>é</Package>`;
  const utf16 = (written: string) => new Uint8Array(Buffer.from(written, 'utf16le'));
  assert.deepEqual(inBytes(Buffer.from(text('utf-8'))), []);
  assert.deepEqual(inBytes(utf16(`\uFEFF${text('utf-16')}`)), []);
  assert.deepEqual(inBytes(utf16(text('utf-16'))), []);
  assert.deepEqual(inBytes(utf16(text('utf-8'))), ['30 warning The XML declaration names the encoding "utf-8"']);
  assert.deepEqual(inBytes(Buffer.from(text('utf-16'))), ['30 error The XML declaration names the encoding "utf-16"']);
  assert.deepEqual(inBytes(Buffer.from(text('utf-8'), 'latin1')), ['47 error From here on the file is not UTF-8']);
});

test('right manifests, whatever their encoding is called', () => {
  checkSilent(xmlEncoding, windows10('<!-- é 😀 -->'));
  for (const name of ['UTF-8', 'utf-16', 'Utf8', 'us-ascii'])
    checkSilent(xmlEncoding, `<?xml version="1.0" encoding="${name}"?><Package/>`);
});
