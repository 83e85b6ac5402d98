import test from 'node:test';
import { xmlNotWellFormed } from '../../../../server/analysis/rules/manifest/xml-not-well-formed';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('what is certain is reported, its consequences are not', () => {
  checkRule(
    xmlNotWellFormed,
    `
    <Package a="1" a="2">
                   ^ error xml-not-well-formed: The manifest is not well-formed XML, so Windows rejects it. The attribute "a" is given twice.
      <Name>A & B</Name>
              ^ error xml-not-well-formed: The manifest is not well-formed XML, so Windows rejects it. "&" stands for no character; write "&amp;" for the character "&".
      <Applications>
       ^^^^^^^^^^^^ error xml-not-well-formed: The manifest is not well-formed XML, so Windows rejects it. "Applications" is opened but never closed.
    </Package>
    </Package>
    `,
  );
});

test('a well-formed manifest', () => {
  checkSilent(xmlNotWellFormed, windows10('<!-- none -->'));
});

test('a prefix whose namespace everybody knows is declared by the fix', () => {
  checkRule(
    xmlNotWellFormed,
    `
    <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
      <Capabilities>
        <uap3:Capability Name="remoteSystem"/>
         ^^^^ error xml-not-well-formed: The manifest is not well-formed XML, so Windows rejects it. The prefix "uap3" is not declared; add xmlns:uap3="http://schemas.microsoft.com/appx/manifest/uap/windows10/3" to the root element.
        <mine:Capability Name="remoteSystem"/>
         ^^^^ error xml-not-well-formed: The manifest is not well-formed XML, so Windows rejects it. The prefix "mine" is not declared; add xmlns:mine="…" to the root element.
      </Capabilities>
    </Package>
    `,
  );
  checkFix(
    xmlNotWellFormed,
    `
    <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" IgnorableNamespaces="mp">
      <rescap:Capability Name="x"/>
    </Package>
    `,
    `
    <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" IgnorableNamespaces="mp rescap" xmlns:rescap="http://schemas.microsoft.com/appx/manifest/foundation/windows10/restrictedcapabilities">
      <rescap:Capability Name="x"/>
    </Package>
    `,
  );
});

test('a prefix of Windows 10 in a manifest of Windows 8 has no fix', () => {
  checkRule(
    xmlNotWellFormed,
    `
    <Package xmlns="http://schemas.microsoft.com/appx/2010/manifest">
      <uap:Extension/>
       ^^^ error xml-not-well-formed: The manifest is not well-formed XML, so Windows rejects it. The prefix "uap" is not declared; add xmlns:uap="…" to the root element.
    </Package>
    `,
  );
});
