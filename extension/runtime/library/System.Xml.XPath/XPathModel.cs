using System.Collections.Generic;

namespace System.Xml.XPath
{
    /// <summary>A tree as XPath sees it, whatever its nodes are.</summary>
    internal abstract class XPathModel
    {
        internal abstract object ParentOf(object node);
        /// <summary>Elements, text, comments and processing instructions in order.</summary>
        internal abstract IEnumerable<object> ChildrenOf(object node);
        /// <summary>Without namespace declarations.</summary>
        internal abstract IEnumerable<object> AttributesOf(object node);
        internal abstract XmlNodeType KindOf(object node);
        internal abstract string LocalNameOf(object node);
        internal abstract string NamespaceOf(object node);
        internal abstract string NameOf(object node);
        internal abstract string ValueOf(object node);

        internal object RootOf(object node)
        {
            object root = node;
            for (object parent = ParentOf(root); parent != null; parent = ParentOf(root)) root = parent;
            return root;
        }
    }
}
