// Words of code as patterns to look for.

/** A pattern that means nothing but this text; names come from half-typed code and from manifests too. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The word that stands where a member is used: `Close` of `IClosable.Close`, which is implemented explicitly. */
export function wordOf(name: string): string {
  return literally(name.slice(name.lastIndexOf('.') + 1));
}
