import test from 'node:test';
import { activatableclassThreadingmodel } from '../../../../server/analysis/rules/manifest/activatableclass-threadingmodel';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const classes = (content: string) =>
  windows10('').replace(
    '</Package>',
    `<Extensions><Extension Category="windows.activatableClass.inProcessServer"><InProcessServer><Path>a.dll</Path>\n${content}\n</InProcessServer></Extension></Extensions></Package>`,
  );

test('missing, or spelt otherwise', () => {
  checkRule(
    activatableclassThreadingmodel,
    classes(`
<ActivatableClass ActivatableClassId="A.B"/>
 ^^^^^^^^^^^^^^^^ error activatableclass-threadingmodel: "ActivatableClass" has no ThreadingModel, so Windows rejects the manifest. Add it with one of: both, STA, MTA; "both" suits classes of C# and most others.
<ActivatableClass ActivatableClassId="A.C" ThreadingModel="Both"/>
                                                           ^^^^ error activatableclass-threadingmodel: "Both" is not a ThreadingModel, so Windows rejects the manifest. Write one of: both, STA, MTA; letter case counts.
<ActivatableClass ActivatableClassId="A.D" ThreadingModel=""/>
                                                          ^^ error activatableclass-threadingmodel`),
  );
});

test('the three that there are, and what the build fills in', () => {
  checkSilent(
    activatableclassThreadingmodel,
    classes(
      ['both', 'STA', 'MTA', '$model$']
        .map((model, i) => `<ActivatableClass ActivatableClassId="A.B${i}" ThreadingModel="${model}"/>`)
        .join(''),
    ),
  );
});

test('fixes', () => {
  const one = (rest: string) => classes(`<ActivatableClass ActivatableClassId="A.B"${rest} />`);
  checkFix(activatableclassThreadingmodel, one(''), one(' ThreadingModel="both"'));
  checkFix(activatableclassThreadingmodel, one(' ThreadingModel="sta"'), one(' ThreadingModel="STA"'));
  checkFix(activatableclassThreadingmodel, one(' ThreadingModel="free"'), one(' ThreadingModel="both"'));
});
