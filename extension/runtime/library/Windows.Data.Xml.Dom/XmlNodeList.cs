using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Windows.Data.Xml.Dom
{
    /// <summary>Nodes in order, as a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlnodelist"/>
    public sealed class XmlNodeList : IReadOnlyList<IXmlNode>
    {
        private readonly List<IXmlNode> nodes;

        internal XmlNodeList(List<IXmlNode> nodes)
        {
            this.nodes = nodes;
        }

        public int Count
        {
            get { return nodes.Count; }
        }

        [IndexerName("At")]
        public IXmlNode this[int index]
        {
            get { return nodes[index]; }
        }

        public IEnumerator<IXmlNode> GetEnumerator()
        {
            return nodes.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return nodes.GetEnumerator();
        }

        /// <summary>How many nodes there are.</summary>
        public uint Length
        {
            get { return (uint)nodes.Count; }
        }

        /// <summary>The node at this place, or null.</summary>
        public IXmlNode Item(uint index)
        {
            return index < nodes.Count ? nodes[(int)index] : null;
        }
    }
}
