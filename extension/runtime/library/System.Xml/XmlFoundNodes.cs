using System.Collections;
using System.Collections.Generic;

namespace System.Xml
{
    /// <summary>Nodes that were found.</summary>
    internal sealed class XmlFoundNodes : XmlNodeList
    {
        private readonly IList<XmlNode> nodes;

        internal XmlFoundNodes(IList<XmlNode> nodes)
        {
            this.nodes = nodes;
        }
        public override int Count
        {
            get { return nodes.Count; }
        }
        public override XmlNode Item(int index)
        {
            return index < 0 || index >= nodes.Count ? null : nodes[index];
        }
        public override IEnumerator GetEnumerator()
        {
            return new List<XmlNode>(nodes).GetEnumerator();
        }
    }
}
