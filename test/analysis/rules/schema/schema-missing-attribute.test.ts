import test from 'node:test';
import { schemaMissingAttribute } from '../../../../server/analysis/rules/schema/schema-missing-attribute';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule } from '../../../harness/rules';

test('what is missing is named, with what it must be', () => {
  checkRule(
    schemaMissingAttribute,
    windows10(`
<uap:Extension Category="windows.protocol"><uap:Protocol/></uap:Extension>
                                            ^^^^^^^^^^^^ error schema-missing-attribute: "uap:Protocol" has no Name, so Windows rejects the manifest. Add it…
<uap:Extension/>
 ^^^^^^^^^^^^^ error schema-missing-attribute: "uap:Extension" has no Category…`),
  );
});

test('the fix adds it with the first value there is', () => {
  const text = (attributes: string) =>
    windows10(`<uap:Extension Category="windows.protocol"><uap:Protocol${attributes}/></uap:Extension>`);
  checkFix(schemaMissingAttribute, text(''), text(' Name=""'));
  checkFix(
    schemaMissingAttribute,
    windows10('<Extension EntryPoint="A.B"/>'),
    windows10('<Extension EntryPoint="A.B" Category="windows.backgroundTasks"/>'),
  );
});
