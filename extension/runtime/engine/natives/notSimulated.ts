// Members of .NET that are declared, so that programs compile, but have no behaviour: one sentence why, by prefix of the documentation id.

/** A prefix is a namespace, a type or a member; a property stands for its accessors. */
export type Reasons = Readonly<Record<string, string>>;

const references = 'Writing references into JSON is not simulated; the members are there so that the word is known.';

export const notSimulated: Reasons = {
  'Newtonsoft.Json.JsonContainerAttribute.IsReference': references,
  'Newtonsoft.Json.JsonPropertyAttribute.IsReference': references,
  'Newtonsoft.Json.JsonSerializer.PreserveReferencesHandling': references,
  'Newtonsoft.Json.JsonSerializerSettings.PreserveReferencesHandling': references,
  'System.Diagnostics.Debugger.Break':
    'stopping belongs to the debugger, which is only there when the program asks for it',
  'System.Net.Http.WebRequestHandler': 'Apps have no WebRequestHandler; use HttpClientHandler.',
};

/** What the longest prefix that fits says. In: `M:Namespace.Type.Member(…)`. */
export function reasonFor(documentationId: string, reasons: Reasons): string | undefined {
  const prefix = prefixOf(documentationId, reasons);
  return prefix === undefined ? undefined : reasons[prefix];
}

export function prefixOf(documentationId: string, reasons: Reasons): string | undefined {
  const name = documentationId.slice(2).replace(/\.(?:get|set|add|remove)_/, '.');
  let best: string | undefined;
  for (const prefix of Object.keys(reasons)) {
    if (prefix.length > (best?.length ?? 0) && name.startsWith(prefix) && isAtBoundary(name, prefix)) best = prefix;
  }
  return best;
}

function isAtBoundary(name: string, prefix: string): boolean {
  return name.length === prefix.length || '.(`,)'.includes(name.charAt(prefix.length));
}
