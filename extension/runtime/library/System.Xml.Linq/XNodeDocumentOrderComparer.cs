using System.Collections;
using System.Collections.Generic;

namespace System.Xml.Linq
{
    /// <summary>Orders nodes as they stand in their document.</summary>
    public sealed class XNodeDocumentOrderComparer : IComparer<XNode>, IComparer
    {
        public int Compare(XNode x, XNode y)
        {
            return XNode.CompareDocumentOrder(x, y);
        }
        int IComparer.Compare(object x, object y)
        {
            return Compare((XNode)x, (XNode)y);
        }
    }
}
