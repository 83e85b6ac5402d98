// XPath: what is found stands in the order of the document, whatever way led there.
using System;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

static class Program
{
    const string text = "<r><a id='1'><b n='1'/><a id='2'><b n='2'/><c/><b n='3'/></a></a><b n='4'/><c n='5'><b n='6'/></c></r>";

    static void Main()
    {
        XmlDocument document = new XmlDocument();
        document.LoadXml(text);
        string[] paths =
        {
            "//b", "//a/b", "//a//b", "//b[1]", "(//b)[1]", "//b[last()]", "//b/@n", "//a/@id | //b", "//*[@n > 2]", "/r/*[2]",
            "//c/ancestor::*", "//c/ancestor-or-self::*[last()]", "//b[@n='2']/ancestor::a[1]", "//b/parent::*",
            "//c/preceding-sibling::*", "//c/following-sibling::*", "//c/following::*", "//c/preceding::*", "//b[@n='6']/preceding::*[1]",
        };
        foreach (string path in paths)
        {
            Console.WriteLine(path + ": " + string.Join(" ", document.SelectNodes(path).Cast<XmlNode>().Select(Name)));
        }
        Console.WriteLine(document.SelectSingleNode("//b").OuterXml + " " + document.SelectSingleNode("//c/preceding::b").OuterXml);
        Console.WriteLine(string.Join(" ", XDocument.Parse(text).XPathSelectElements("//b").Select(b => b.Attribute("n").Value)));
    }

    static string Name(XmlNode node)
    {
        return node.Name + (node.Attributes == null ? node.Value : string.Concat(node.Attributes.Cast<XmlAttribute>().Select(attribute => attribute.Value)));
    }
}
