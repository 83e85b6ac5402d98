import assert from 'node:assert/strict';
import test from 'node:test';
import { schemaUnknownNamespace } from '../../../../server/analysis/rules/schema/schema-unknown-namespace';
import { checkFix, checkRule, checkSilent, findingsIn } from '../../../harness/rules';

const root = (ignorable: string) =>
  `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" xmlns:d="urn:d" xmlns:u="http://schemas.microsoft.com/appx/manifest/uap/windows10/99"${ignorable}>`;

test('each namespace once, at its first use; what may be ignored is silent', () => {
  checkRule(
    schemaUnknownNamespace,
    `
${root('')}
<Properties d:a="1"/>
            ^^^ error schema-unknown-namespace: "d:a" has the namespace "urn:d", which no manifest schema knows, so Windows rejects the manifest. Correct the address where it is declared, or add "d" to IgnorableNamespaces if Windows may pass over it.
<d:Any/><u:Extension/><u:Other/>
         ^^^^^^^^^^^ error schema-unknown-namespace
<None xmlns=""/>
 ^^^^ error schema-unknown-namespace: "None" has no namespace…
</Package>`,
  );
  checkSilent(
    schemaUnknownNamespace,
    `${root(' IgnorableNamespaces="u d"')}<d:Any d:a="1"><x/></d:Any><u:Extension/></Package>`,
  );
});

test('a namespace of another Windows than the root element', () => {
  checkRule(
    schemaUnknownNamespace,
    `
<Package xmlns="http://schemas.microsoft.com/appx/2010/manifest" xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10">
<uap:VisualElements/>
 ^^^^^^^^^^^^^^^^^^ error schema-unknown-namespace: "uap:VisualElements" has a namespace of Windows 10, but this is a manifest for Windows 8, so Windows rejects it. If the app is for Windows 10, write xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" in the root element.
</Package>`,
  );
  checkRule(
    schemaUnknownNamespace,
    `
<Package xmlns="http://schemas.microsoft.com/appx/2010/manifest" xmlns:mp="http://schemas.microsoft.com/appx/2014/phone/manifest">
<m2:VisualElements xmlns:m2="http://schemas.microsoft.com/appx/2013/manifest"/>
</Package>`,
  );
  checkRule(
    schemaUnknownNamespace,
    `
${root('')}
<m2:VisualElements xmlns:m2="http://schemas.microsoft.com/appx/2013/manifest"/>
 ^^^^^^^^^^^^^^^^^ error schema-unknown-namespace: "m2:VisualElements" has a namespace of Windows 8.1, but this is a manifest for Windows 10, so Windows rejects it. Use what Windows 10 has in its place.
</Package>`,
  );
});

test('fixes: the namespace that is near, or the prefix among those to be ignored', () => {
  const text = (uri: string, ignorable: string) =>
    `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" xmlns:v="${uri}" IgnorableNamespaces="${ignorable}"><v:X/></Package>`;
  const near = 'http://schemas.microsoft.com/appx/manifest/uap/windows10/5';
  checkFix(
    schemaUnknownNamespace,
    text('http://schemas.microsoft.com/appx/manifest/uap/windows10_5', ''),
    text(near, ''),
    `Write "${near}"`,
  );
  checkFix(schemaUnknownNamespace, text('urn:own', 'a'), text('urn:own', 'a v'), 'Add "v" to IgnorableNamespaces');
});

test('a prefix that the root does not declare cannot stand in its list', () => {
  const text = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" IgnorableNamespaces=""><v:X xmlns:v="urn:own"/></Package>`;
  const [finding] = findingsIn([{ path: '/Package.appxmanifest', text }], [schemaUnknownNamespace]);
  assert.deepEqual(finding?.fixes, []);
});
