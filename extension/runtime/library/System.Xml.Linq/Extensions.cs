using System.Collections.Generic;
using System.Linq;

namespace System.Xml.Linq
{
    /// <summary>Queries over nodes.</summary>
    public static class Extensions
    {
        public static IEnumerable<XAttribute> Attributes(this IEnumerable<XElement> source)
        {
            return Checked(source).SelectMany(element => element.Attributes());
        }
        public static IEnumerable<XAttribute> Attributes(this IEnumerable<XElement> source, XName name)
        {
            return Checked(source).SelectMany(element => element.Attributes(name));
        }
        public static IEnumerable<XElement> Ancestors<T>(this IEnumerable<T> source) where T : XNode
        {
            return Checked(source).SelectMany(node => node.Ancestors());
        }
        public static IEnumerable<XElement> Ancestors<T>(this IEnumerable<T> source, XName name) where T : XNode
        {
            return Checked(source).SelectMany(node => node.Ancestors(name));
        }
        public static IEnumerable<XElement> AncestorsAndSelf(this IEnumerable<XElement> source)
        {
            return Checked(source).SelectMany(element => element.AncestorsAndSelf());
        }
        public static IEnumerable<XNode> Nodes<T>(this IEnumerable<T> source) where T : XContainer
        {
            return Checked(source).SelectMany(container => container.Nodes());
        }
        public static IEnumerable<XNode> DescendantNodes<T>(this IEnumerable<T> source) where T : XContainer
        {
            return Checked(source).SelectMany(container => container.DescendantNodes());
        }
        public static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source) where T : XContainer
        {
            return Checked(source).SelectMany(container => container.Descendants());
        }
        public static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source, XName name) where T : XContainer
        {
            return Checked(source).SelectMany(container => container.Descendants(name));
        }
        public static IEnumerable<XElement> DescendantsAndSelf(this IEnumerable<XElement> source)
        {
            return Checked(source).SelectMany(element => element.DescendantsAndSelf());
        }
        public static IEnumerable<XElement> DescendantsAndSelf(this IEnumerable<XElement> source, XName name)
        {
            return Checked(source).SelectMany(element => element.DescendantsAndSelf(name));
        }
        public static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source) where T : XContainer
        {
            return Checked(source).SelectMany(container => container.Elements());
        }
        public static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source, XName name) where T : XContainer
        {
            return Checked(source).SelectMany(container => container.Elements(name));
        }
        public static IEnumerable<T> InDocumentOrder<T>(this IEnumerable<T> source) where T : XNode
        {
            return Checked(source).OrderBy(node => (XNode)node, XNode.DocumentOrderComparer);
        }
        public static void Remove(this IEnumerable<XAttribute> source)
        {
            foreach (XAttribute attribute in Checked(source).ToList()) attribute.Remove();
        }
        public static void Remove<T>(this IEnumerable<T> source) where T : XNode
        {
            foreach (T node in Checked(source).ToList()) node.Remove();
        }
        private static IEnumerable<T> Checked<T>(IEnumerable<T> source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return source;
        }
    }
}
