import test from 'node:test';
import { xmlDoctype } from '../../../../server/analysis/rules/manifest/xml-doctype';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('a document type, with and without declarations of its own', () => {
  checkRule(
    xmlDoctype,
    `
    <?xml version="1.0"?>
    <!DOCTYPE Package>
    ^^^^^^^^^ error xml-doctype: A manifest must not have a document type declaration: Windows prohibits it and rejects the package. Remove it; where it declares entities, write their text in their place.
    <Package/>
    `,
  );
  checkRule(
    xmlDoctype,
    `
    <!DOCTYPE lolz [<!ENTITY a "&b;&b;"> <!ENTITY b "]>"> <!-- ]> --> ]>
    ^^^^^^^^^ error xml-doctype
    <Package>&a;</Package>
    `,
  );
});

test('none', () => {
  checkSilent(xmlDoctype, windows10('<!-- <!DOCTYPE Package> -->'));
});

test('the fix takes the whole declaration with its line', () => {
  checkFix(xmlDoctype, '<!DOCTYPE a SYSTEM "b>c" [\n]>\n<Package/>', '<Package/>');
});
