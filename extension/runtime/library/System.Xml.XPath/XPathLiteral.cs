namespace System.Xml.XPath
{
    /// <summary>A number or text.</summary>
    internal sealed class XPathLiteral : XPathNode
    {
        private readonly object value;

        internal XPathLiteral(object value)
        {
            this.value = value;
        }
        internal override object Evaluate(XPathContext context)
        {
            return value;
        }
    }
}
