import test from 'node:test';
import { schemaInvalidValue } from '../../../../server/analysis/rules/schema/schema-invalid-value';
import { schemaUnknownElement } from '../../../../server/analysis/rules/schema/schema-unknown-element';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const family = (minVersion: string) =>
  `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"><Dependencies>
<TargetDeviceFamily Name="Windows.Universal" MinVersion="${minVersion}" MaxVersionTested="10.0.19041.0"/>
</Dependencies></Package>`;

test('words of a list, forms, lengths, texts', () => {
  checkRule(
    schemaInvalidValue,
    windows10(`
<uap:Extension Category="windows.shareTarget"><uap:ShareTarget><uap:SupportedFileTypes>
<uap:FileType>txt</uap:FileType>
              ^^^ error schema-invalid-value: "txt" is not a valid value of "uap:FileType", so Windows rejects the manifest. It must be…
</uap:SupportedFileTypes></uap:ShareTarget></uap:Extension>
<uap:Extension Category="windows.protocl"/>
                         ^^^^^^^^^^^^^^^ error schema-invalid-value: "windows.protocl" is not a valid value of "Category", so Windows rejects the manifest. It must be one of: windows.fileTypeAssociation,…
<uap:Extension Category=""/>
                        ^^ error schema-invalid-value`),
  );
});

test('the fix writes the word that was meant, or takes blanks away', () => {
  checkFix(
    schemaInvalidValue,
    windows10('<uap:Extension Category="windows.protocl"/>'),
    windows10('<uap:Extension Category="windows.protocol"/>'),
  );
  checkFix(schemaInvalidValue, family(' 10.0.10240.0'), family('10.0.10240.0'));
  const logo = (text: string) => windows10('').replace('<Logo>Logo.png</Logo>', `<Logo>${text}</Logo>`);
  checkFix(schemaInvalidValue, logo('\r\n  Logo.png\r\n'), logo('Logo.png'));
});

test('tokens of the build, where what they become can be right', () => {
  checkSilent(schemaInvalidValue, family('$(TargetPlatformMinVersion)'));
  checkSilent(schemaInvalidValue, family('10.0.$build$.0'));
  checkRule(
    schemaInvalidValue,
    `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"><Dependencies>
<TargetDeviceFamily Name="Windows.Universal" MinVersion="$(Version).exe" MaxVersionTested="10.0.19041.0"/>
                                                         ^^^^^^^^^^^^^^ error schema-invalid-value
</Dependencies></Package>`,
  );
});

test('a category of the Extension element in another namespace', () => {
  const appService = '<AppService Name="x"/>';
  checkRule(
    schemaInvalidValue,
    windows10(`
<Extension Category="windows.appService" EntryPoint="A.B">${appService}</Extension>
 ^^^^^^^^^ error schema-invalid-value: "windows.appService" is a category of "uap:Extension", not of "Extension", so Windows rejects the manifest. Write "uap:Extension".`),
  );
  checkSilent(
    schemaUnknownElement,
    windows10(`<Extension Category="windows.appService" EntryPoint="A.B">${appService}</Extension>`),
  );
  checkFix(
    schemaInvalidValue,
    windows10(`<Extension Category="windows.appService" EntryPoint="A.B">${appService}</Extension>`),
    windows10(
      '<uap:Extension Category="windows.appService" EntryPoint="A.B"><uap:AppService Name="x"/></uap:Extension>',
    ),
  );
});
