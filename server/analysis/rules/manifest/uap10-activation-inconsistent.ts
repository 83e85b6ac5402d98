// Rule uap10-activation-inconsistent: how a program is started is said twice, and the two do not go together.
import type { Manifest } from '../../../manifest/manifest';
import { attribute, hasBuildToken } from '../../../manifest/manifest';
import { schemaView } from '../../../manifest/schema/validate';
import type { XmlAttribute, XmlElement } from '../../../manifest/xml';
import { defineRule, type Reported } from '../../engine/rule';

export const uap10ActivationInconsistent = defineRule({
  id: 'uap10-activation-inconsistent',
  severity: 'error',
  summary: 'RuntimeBehavior, TrustLevel and EntryPoint contradict each other.',
  source: 'https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-application',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const element of schemaView(manifest).declarations.keys()) {
        const behavior = ofUap10(element, 'RuntimeBehavior');
        const found = behavior && judge(element, behavior);
        if (found) report({ file: manifest, ...found, related: related(manifest, behavior, found.span) });
      }
    }
  },
});

const uap10 = 'http://schemas.microsoft.com/appx/manifest/uap/windows10/10';

function ofUap10(element: XmlElement, localName: string): XmlAttribute | undefined {
  return element.attributes.find(each => each.namespace === uap10 && each.localName === localName);
}

function judge(element: XmlElement, behavior: XmlAttribute): Pick<Reported, 'span' | 'message'> | undefined {
  const entryPoint = attribute(element, 'EntryPoint');
  const trust = ofUap10(element, 'TrustLevel');
  if (behavior.value === 'win32App') {
    if (entryPoint) {
      return {
        span: entryPoint.nameSpan,
        message: `A program with ${behavior.name}="win32App" starts like any Win32 program and has no EntryPoint, so Windows rejects the manifest. Remove EntryPoint, or write "windowsApp" if it is a class of a Windows app.`,
      };
    }
    if (trust?.value === 'appContainer') {
      return {
        span: trust.valueSpan,
        message: `A program with ${behavior.name}="win32App" cannot run in an app container, so Windows rejects the manifest. Write ${trust.name}="mediumIL", or ${behavior.name}="packagedClassicApp".`,
      };
    }
  }
  if (behavior.value !== 'windowsApp') return undefined;
  if (entryPoint) {
    const isDesktop = /^windows\.(?:full|partial)TrustApplication$/i.test(entryPoint.value);
    if (!isDesktop || hasBuildToken(entryPoint.value)) return undefined;
    return {
      span: entryPoint.valueSpan,
      message: `${behavior.name}="windowsApp" means a Windows app, but "${entryPoint.value}" a desktop program, so Windows rejects the manifest. Write the class of the app as EntryPoint, or "packagedClassicApp".`,
    };
  }
  // An extension takes over the entry point of its application, a web page has none, a hosted app that of its host.
  const startsOtherwise = attribute(element, 'StartPage') || ofUap10(element, 'HostId');
  if (element.localName !== 'Application' || startsOtherwise) return undefined;
  return {
    span: behavior.nameSpan,
    message: `A program with ${behavior.name}="windowsApp" starts by its class, but no EntryPoint names one, so Windows rejects the manifest. Add EntryPoint, or write "packagedClassicApp" or "win32App" if it is a desktop program.`,
  };
}

function related(manifest: Manifest, behavior: XmlAttribute, span: Reported['span']): Reported['related'] {
  if (span === behavior.nameSpan) return [];
  return [{ file: manifest, span: behavior.valueSpan, message: 'It contradicts this.' }];
}
