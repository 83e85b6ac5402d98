namespace System.Xml.XPath
{
    /// <summary>The node for which an expression is evaluated, and its place among others.</summary>
    internal struct XPathContext
    {
        internal readonly XPathModel Model;
        internal readonly object Node;
        internal readonly int Position;
        internal readonly int Size;

        internal XPathContext(XPathModel model, object node, int position, int size)
        {
            Model = model;
            Node = node;
            Position = position;
            Size = size;
        }
    }
}
