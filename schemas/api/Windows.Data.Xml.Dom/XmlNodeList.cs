using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Windows.Data.Xml.Dom
{
    /// <summary>Nodes in order, as a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlnodelist"/>
    public sealed class XmlNodeList : IReadOnlyList<IXmlNode>
    {
        private extern XmlNodeList();
        public extern int Count { get; }
        [IndexerName("At")] public extern IXmlNode this[int index] { get; }
        public extern IEnumerator<IXmlNode> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
        /// <summary>How many nodes there are.</summary>
        public extern uint Length { get; }
        /// <summary>The node at this place, or null.</summary>
        public extern IXmlNode Item(uint index);
    }
}
