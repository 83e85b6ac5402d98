import test from 'node:test';
import { timetriggerTooShort } from '../../../../server/analysis/rules/tasks/timetrigger-too-short';
import { registering } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('literals, in whatever way the trigger is made', () => {
  checkRule(
    timetriggerTooShort,
    registering(
      `
      var builder = new BackgroundTaskBuilder();
      builder.SetTrigger(new TimeTrigger(5, false));
                                         ^ error timetrigger-too-short: A TimeTrigger of 5 minutes is refused: Register throws an exception for anything below 15 minutes. Ask for at least 15; what has to happen sooner needs another trigger, such as a push notification or a socket.
      IBackgroundTrigger later = new MaintenanceTrigger(freshnessTime: 1u, oneShot: true);
                                                                       ^^ error timetrigger-too-short: A MaintenanceTrigger of 1 minute is refused: …
      TimeTrigger inferred = new(14, true);
                                 ^^ error timetrigger-too-short
      Action lazy = () => builder.SetTrigger(new TimeTrigger(3 * 2, false));
                                                             ^^^^^ error timetrigger-too-short`,
      `
      readonly TimeTrigger field = new TimeTrigger(0, false);
                                                   ^ error timetrigger-too-short
      static TimeTrigger Property => new TimeTrigger(10, false);
                                                     ^^ error timetrigger-too-short`,
    ),
  );
});

test('constants and variables: marked where the number is used or, from afar, given', () => {
  checkRule(
    timetriggerTooShort,
    registering(
      `
      new TimeTrigger(Minutes, false);
                      ^^^^^^^ error timetrigger-too-short: A TimeTrigger of 5 minutes…
      uint time = 7;
                  ^ error timetrigger-too-short: A TimeTrigger of 7 minutes…
      new TimeTrigger(time, false);
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The trigger is made here.
      Timed(12);
            ^^ error timetrigger-too-short: A TimeTrigger of 12 minutes…
      Timed(30);`,
      `
      const uint Minutes = 5;
      IBackgroundTrigger Timed(uint minutes) { return new TimeTrigger(minutes, false); }
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The trigger is made here.`,
    ),
  );
});

test('long enough, not known, or of another class', () => {
  checkSilent(
    timetriggerTooShort,
    registering(
      `
      new TimeTrigger(15, false);
      new MaintenanceTrigger(60 * 24, true);
      new TimeTrigger(Read(), false);
      uint time = 5; time = Read(); new TimeTrigger(time, false);
      Timed(20);
      new Other.TimeTrigger(5, false);`,
      `
      uint Read() { return (uint)DateTime.Now.Hour; }
      IBackgroundTrigger Timed(uint minutes) { return new TimeTrigger(minutes, false); }
      public class Other { public class TimeTrigger { public TimeTrigger(uint m, bool o) { } } }`,
    ),
  );
});

test('the fix writes the shortest time', () => {
  checkFix(timetriggerTooShort, registering('new TimeTrigger(5, false);'), registering('new TimeTrigger(15, false);'));
});
