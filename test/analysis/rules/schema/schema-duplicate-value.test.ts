import test from 'node:test';
import { schemaDuplicateValue } from '../../../../server/analysis/rules/schema/schema-duplicate-value';
import { windows10 } from '../../../harness/manifests';
import { checkRule } from '../../../harness/rules';

test('the same identifier twice', () => {
  checkRule(
    schemaDuplicateValue,
    windows10(`
<uap:Extension Category="windows.protocol"><uap:Protocol Name="abc"/></uap:Extension>
                                            ^^^^^^^^^^^^ related: It was first used here.
<uap:Extension Category="windows.protocol"><uap:Protocol Name="abc"/></uap:Extension>
                                                               ^^^ error schema-duplicate-value: The Name "abc" of "uap:Protocol" is already used, but it has to be unique, so Windows rejects the manifest. Change one of the two, or remove it.`),
  );
});

test('the same text twice', () => {
  checkRule(
    schemaDuplicateValue,
    windows10(`
<uap:Extension Category="windows.shareTarget"><uap:ShareTarget><uap:DataFormat>Text</uap:DataFormat>
                                                                ^^^^^^^^^^^^^^ related: It was first used here.
<uap:DataFormat>Text</uap:DataFormat></uap:ShareTarget></uap:Extension>
                ^^^^ error schema-duplicate-value: "Text" of "uap:DataFormat" is already used…`),
  );
});
