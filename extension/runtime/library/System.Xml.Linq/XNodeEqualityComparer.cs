using System.Collections;
using System.Collections.Generic;

namespace System.Xml.Linq
{
    /// <summary>Compares nodes by what they contain.</summary>
    public sealed class XNodeEqualityComparer : IEqualityComparer<XNode>, IEqualityComparer
    {
        public bool Equals(XNode x, XNode y)
        {
            return XNode.DeepEquals(x, y);
        }
        public int GetHashCode(XNode obj)
        {
            return obj == null ? 0 : obj.DeepHash();
        }
        bool IEqualityComparer.Equals(object x, object y)
        {
            return Equals((XNode)x, (XNode)y);
        }
        int IEqualityComparer.GetHashCode(object obj)
        {
            return GetHashCode((XNode)obj);
        }
    }
}
