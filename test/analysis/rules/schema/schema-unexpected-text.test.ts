import test from 'node:test';
import { schemaUnexpectedText } from '../../../../server/analysis/rules/schema/schema-unexpected-text';
import { windows10 } from '../../../harness/manifests';
import { checkRule } from '../../../harness/rules';

test('open content takes elements, but no text', () => {
  checkRule(
    schemaUnexpectedText,
    windows10(
      `
<uap3:Extension Category="windows.appExtension"><uap3:AppExtension Name="a" Id="b" DisplayName="c"><uap3:Properties>
<Any>text</Any> more
                ^^^^ error schema-unexpected-text: "uap3:Properties" holds elements only…
</uap3:Properties></uap3:AppExtension></uap3:Extension>`,
      'xmlns:uap3="http://schemas.microsoft.com/appx/manifest/uap/windows10/3"',
    ),
  );
});

test('text beside elements, and text in an element that holds nothing', () => {
  checkRule(
    schemaUnexpectedText,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="A.B"> <BackgroundTasks>
<!-- text in comments is none --> <Task Type="timer"/> ; <Task Type="general"/>
                                                       ^ error schema-unexpected-text: "BackgroundTasks" holds elements only, but text stands in it, so Windows rejects the manifest. Remove the text, or make it a comment.
<Task Type="audio"> yes </Task>
                    ^^^ error schema-unexpected-text: "Task" holds no text…
</BackgroundTasks></Extension>`),
  );
});
