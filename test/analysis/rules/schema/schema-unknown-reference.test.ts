import test from 'node:test';
import { schemaUnknownReference } from '../../../../server/analysis/rules/schema/schema-unknown-reference';
import { windows10 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const handler = (clsid: string) =>
  windows10(
    `<com:Extension Category="windows.comServer"><com:ComServer><com:SurrogateServer><com:Class Id="20000000-0000-0000-0000-000000000001" Path="a.dll" ThreadingModel="STA"/></com:SurrogateServer></com:ComServer></com:Extension>
<uap:Extension Category="windows.fileTypeAssociation"><uap:FileTypeAssociation Name="notes"><uap:SupportedFileTypes><uap:FileType>.note</uap:FileType></uap:SupportedFileTypes>
${clsid}
</uap:FileTypeAssociation></uap:Extension>`,
    'xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10" xmlns:com="http://schemas.microsoft.com/appx/manifest/com/windows10" xmlns:desktop2="http://schemas.microsoft.com/appx/manifest/desktop/windows10/2"',
  );

test('a class of a namespace whose classes the published schema does not count', () => {
  const com4 = handler('<desktop2:ThumbnailHandler Clsid="20000000-0000-0000-0000-000000000001"/>')
    .replace(/<(\/?)com:/g, '<$1com4:')
    .replace('xmlns:com=', 'xmlns:com4=')
    .replace('com/windows10"', 'com/windows10/4"');
  checkSilent(schemaUnknownReference, com4);
});

test('a class that is declared, and one that is not', () => {
  checkSilent(
    schemaUnknownReference,
    handler('<desktop2:ThumbnailHandler Clsid="20000000-0000-0000-0000-000000000001"/>'),
  );
  checkRule(
    schemaUnknownReference,
    handler(`<desktop2:ThumbnailHandler Clsid="20000000-0000-0000-0000-000000000002"/>
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error schema-unknown-reference: "20000000-0000-0000-0000-000000000002" of "desktop2:ThumbnailHandler" is declared nowhere in this application…`),
  );
});
