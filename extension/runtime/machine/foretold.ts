// What of Windows the code behind an app's pages names and that has no behaviour here: said before a run, with place and reason.

import { documentationIdOf } from '../../../server/csharp/symbols/documentationId';
import { whyNotSimulated } from '../projection/notSimulated';
import { notSimulatedIn } from './codeProcess';
import type { LoadedApp } from './loadedApp';

/** One sentence for each member, `MainPage.xaml.cs(12,5): Windows.Foo.Bar is not simulated: …`. Throws UserError for code that does not compile. */
export function foretold(app: LoadedApp): string[] {
  const { applicationClass } = app;
  if (applicationClass === undefined) return [];
  const { compilation } = app.program(applicationClass);
  const types = app.xamlClasses.flatMap(name => compilation.typeByMetadataName(name) ?? []);
  return notSimulatedIn(compilation, types).map(({ member, method, tree, start }) => {
    const why = whyNotSimulated(documentationIdOf(method));
    return `${app.placeOf({ tree, start })}: ${member} is not simulated${why === undefined ? '.' : `: ${why}`}`;
  });
}
