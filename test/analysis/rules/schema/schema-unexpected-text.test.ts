import test from 'node:test';
import { schemaUnexpectedText } from '../../../../server/analysis/rules/schema/schema-unexpected-text';
import { windows10 } from '../../../harness/manifests';
import { checkRule } from '../../../harness/rules';

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
