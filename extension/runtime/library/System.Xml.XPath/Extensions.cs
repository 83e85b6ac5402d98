using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace System.Xml.XPath
{
    /// <summary>Paths over the nodes of System.Xml.Linq.</summary>
    public static class Extensions
    {
        private sealed class Model : XPathModel
        {
            internal override object ParentOf(object node)
            {
                XObject item = (XObject)node;
                return item.parent;
            }
            internal override IEnumerable<object> ChildrenOf(object node)
            {
                XContainer container = node as XContainer;
                if (container == null) return new object[0];
                return container.Nodes().Where(child => !(child is XDocumentType));
            }
            internal override IEnumerable<object> AttributesOf(object node)
            {
                XElement element = node as XElement;
                if (element == null) return new object[0];
                return element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration);
            }
            internal override XmlNodeType KindOf(object node)
            {
                return ((XObject)node).NodeType;
            }
            private static XName NameIn(object node)
            {
                XElement element = node as XElement;
                XAttribute attribute = node as XAttribute;
                return element != null ? element.Name : attribute != null ? attribute.Name : null;
            }
            internal override string LocalNameOf(object node)
            {
                XName name = NameIn(node);
                return name == null ? "" : name.LocalName;
            }
            internal override string NamespaceOf(object node)
            {
                XName name = NameIn(node);
                return name == null ? "" : name.NamespaceName;
            }
            internal override string NameOf(object node)
            {
                XName name = NameIn(node);
                XElement element = node as XElement ?? ((XObject)node).Parent;
                string prefix = name == null || element == null || name.Namespace == XNamespace.None ? null : element.GetPrefixOfNamespace(name.Namespace);
                return prefix == null ? LocalNameOf(node) : prefix + ":" + name.LocalName;
            }
            internal override string ValueOf(object node)
            {
                XElement element = node as XElement;
                XAttribute attribute = node as XAttribute;
                XText text = node as XText;
                XComment comment = node as XComment;
                XDocument document = node as XDocument;
                if (element != null) return element.Value;
                if (attribute != null) return attribute.Value;
                if (text != null) return text.Value;
                if (comment != null) return comment.Value;
                return document != null && document.Root != null ? document.Root.Value : "";
            }
        }
        private static readonly XPathModel model = new Model();

        private static object Evaluated(XNode node, string expression, IXmlNamespaceResolver resolver)
        {
            if (node == null) throw new ArgumentNullException("node");
            return XPathParser.Parse(expression, resolver).Evaluate(new XPathContext(model, node, 1, 1));
        }
        /// <summary>A number, text, a truth, or a sequence of nodes.</summary>
        public static object XPathEvaluate(this XNode node, string expression)
        {
            return XPathEvaluate(node, expression, null);
        }
        public static object XPathEvaluate(this XNode node, string expression, IXmlNamespaceResolver resolver)
        {
            object value = Evaluated(node, expression, resolver);
            List<object> nodes = value as List<object>;
            return nodes == null ? value : (IEnumerable<object>)nodes;
        }
        public static XElement XPathSelectElement(this XNode node, string expression)
        {
            return XPathSelectElements(node, expression, null).FirstOrDefault();
        }
        public static XElement XPathSelectElement(this XNode node, string expression, IXmlNamespaceResolver resolver)
        {
            return XPathSelectElements(node, expression, resolver).FirstOrDefault();
        }
        public static IEnumerable<XElement> XPathSelectElements(this XNode node, string expression)
        {
            return XPathSelectElements(node, expression, null);
        }
        public static IEnumerable<XElement> XPathSelectElements(this XNode node, string expression, IXmlNamespaceResolver resolver)
        {
            List<object> nodes = Evaluated(node, expression, resolver) as List<object>;
            if (nodes == null) throw new InvalidOperationException("The XPath expression evaluated to unexpected type.");
            foreach (object found in nodes)
            {
                XElement element = found as XElement;
                if (element == null) throw new InvalidOperationException("The XPath expression evaluated to unexpected type " + found.GetType() + ".");
                yield return element;
            }
        }
    }
}
