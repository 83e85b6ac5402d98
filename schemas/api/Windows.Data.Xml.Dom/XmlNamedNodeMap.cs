using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Windows.Data.Xml.Dom
{
    /// <summary>The attributes of an element, by name.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlnamednodemap"/>
    public sealed class XmlNamedNodeMap : IReadOnlyList<IXmlNode>
    {
        private extern XmlNamedNodeMap();
        public extern int Count { get; }
        [IndexerName("At")] public extern IXmlNode this[int index] { get; }
        public extern IEnumerator<IXmlNode> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern uint Length { get; }
        public extern IXmlNode GetNamedItem(string name);
        public extern IXmlNode GetNamedItemNS(object namespaceUri, string name);
        public extern IXmlNode Item(uint index);
        public extern IXmlNode RemoveNamedItem(string name);
        public extern IXmlNode RemoveNamedItemNS(object namespaceUri, string name);
        public extern IXmlNode SetNamedItem(IXmlNode node);
        public extern IXmlNode SetNamedItemNS(IXmlNode node);
    }
}
