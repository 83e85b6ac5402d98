import test from 'node:test';
import { schemaUnknownAttribute } from '../../../../server/analysis/rules/schema/schema-unknown-attribute';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('letter case, a typing mistake, an attribute that needs a prefix, nonsense', () => {
  checkRule(
    schemaUnknownAttribute,
    windows10(`
<Extension Category="windows.backgroundTasks" Entrypoint="A.B">
                                              ^^^^^^^^^^ error schema-unknown-attribute: "Extension" has no attribute "Entrypoint", so Windows rejects the manifest. Write "EntryPoint".
<BackgroundTasks SupportsMultipleInstances="true" ServrName="a">
                 ^^^^^^^^^^^^^^^^^^^^^^^^^ error schema-unknown-attribute: "BackgroundTasks" has no attribute "SupportsMultipleInstances", so Windows rejects the manifest. Write "uap4:SupportsMultipleInstances".
                                                  ^^^^^^^^^ error schema-unknown-attribute: "BackgroundTasks" has no attribute "ServrName", so Windows rejects the manifest. Did you mean "ServerName"?
<Task Type="timer" Colour="red"/>
                   ^^^^^^ error schema-unknown-attribute: "Task" has no attribute "Colour", so Windows rejects the manifest. Use one of: Type, or remove it.
</BackgroundTasks></Extension>`),
  );
});

test('fixes respell, give the prefix, remove', () => {
  const text = (attributes: string, more = '') =>
    windows10(
      `<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><BackgroundTasks ${attributes}/></Extension>`,
      more,
    );
  checkFix(schemaUnknownAttribute, text('serverName="a"'), text('ServerName="a"'));
  checkFix(
    schemaUnknownAttribute,
    text('SupportsMultipleInstances="true"', 'IgnorableNamespaces="x" xmlns:x="urn:x"'),
    text(
      'uap4:SupportsMultipleInstances="true"',
      'IgnorableNamespaces="x uap4" xmlns:x="urn:x" xmlns:uap4="http://schemas.microsoft.com/appx/manifest/uap/windows10/4"',
    ),
  );
  checkFix(
    schemaUnknownAttribute,
    text('Colour="red"'),
    windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><BackgroundTasks/></Extension>', ''),
    'Remove Colour',
  );
});

test('namespaces that may be ignored, schema locations, content that is open', () => {
  checkSilent(
    schemaUnknownAttribute,
    windows10(
      '<Extension Category="windows.backgroundTasks" EntryPoint="A.B" b:Made="now" xsi:schemaLocation="a b"><BackgroundTasks/></Extension>',
      'xmlns:b="http://schemas.microsoft.com/developer/appx/2015/build" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" IgnorableNamespaces="b"',
    ),
  );
});
