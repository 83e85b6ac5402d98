using System.Collections.Generic;

namespace System.Xml
{
    /// <summary>Knows namespaces by their prefixes.</summary>
    public interface IXmlNamespaceResolver
    {
        IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope);
        string LookupNamespace(string prefix);
        string LookupPrefix(string namespaceName);
    }
}
