using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
static class P {
    static void Show(object o) { Console.WriteLine((o ?? "null").ToString().Replace("\r\n", "\n")); }
    static void Try(string what, Action a) { try { a(); } catch (Exception e) { Show(what + " -> " + e.GetType().Name + ": " + e.Message); } }
    static void Main() {
        var doc = new XmlDocument();
        doc.LoadXml("<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- c --><shop xmlns:p='urn:p' name='S'>\n  <item id='1' price='2.5'><name>Apple</name></item>\n  <item id='2' price='10'><name>Pear</name><p:note>n &amp; m</p:note></item><empty/><full></full><![CDATA[raw]]>tail</shop>");
        Show(doc.OuterXml); Show(doc.DocumentElement.Name + " " + doc.DocumentElement.ChildNodes.Count + " " + doc.ChildNodes.Count + " " + doc.DocumentElement.InnerText + " " + doc.FirstChild.NodeType + " " + doc.DocumentElement.GetAttribute("name") + doc.DocumentElement.GetAttribute("zz") + doc.DocumentElement.Attributes.Count);
        Show(doc.SelectSingleNode("/shop/item[@id='2']/name").InnerText + " " + doc.SelectNodes("//item").Count + " " + doc.SelectSingleNode("//item[2]/@price").Value + " " + (doc.SelectSingleNode("//nope") == null) + " " + doc.SelectNodes("//item[@price > 3]").Count + " " + doc.SelectSingleNode("//name[text()='Pear']").ParentNode.Attributes["id"].Value + " " + doc.SelectSingleNode("//item[last()]").Attributes[0].Value + " " + doc.SelectNodes("//item[contains(name,'pp') or position()=2]").Count + " " + doc.SelectNodes("/shop/*").Count + " " + doc.SelectNodes("//comment()").Count);
        var ns = new XmlNamespaceManager(doc.NameTable); ns.AddNamespace("q", "urn:p"); Show(doc.SelectSingleNode("//q:note", ns).OuterXml + doc.SelectSingleNode("//q:note", ns).Name); Try("prefix", () => doc.SelectSingleNode("//z:note"));
        XmlElement made = doc.CreateElement("item"); made.SetAttribute("id", "3"); made.InnerText = "<Plum>"; doc.DocumentElement.AppendChild(made); doc.DocumentElement.InsertBefore(doc.CreateComment("before"), made); doc.DocumentElement.RemoveChild(doc.DocumentElement.FirstChild); made.SetAttribute("id", "4"); made.Attributes.Append(doc.CreateAttribute("x")).Value = "\"q\""; doc.SelectSingleNode("//empty").InnerXml = "<a>1</a>t"; made.PrependChild(doc.CreateElement("p", "pre", "urn:new"));
        Show(doc.DocumentElement.OuterXml); foreach (XmlNode n in doc.DocumentElement) Console.Write(n.Name + ":" + n.NodeType + " "); Console.WriteLine(); Show(doc.DocumentElement["item"].GetAttribute("id") + made.HasAttribute("x") + made.NextSibling + made.PreviousSibling.Name + made.OwnerDocument.Equals(doc) + doc.GetElementsByTagName("item").Count + doc.DocumentElement.GetElementsByTagName("name")[0].InnerText);
        var sw = new StringWriter(); doc.Save(sw); Show(sw); var ms = new MemoryStream(); doc.Save(ms); Show(Encoding.UTF8.GetString(ms.ToArray()).Trim('\uFEFF').Length > 100);
        var other = new XmlDocument(); other.AppendChild(other.CreateXmlDeclaration("1.0", "UTF-8", null)); other.AppendChild(other.CreateElement("root")); other.DocumentElement.AppendChild(other.ImportNode(made, true)); Show(other.OuterXml); Try("ctx", () => other.DocumentElement.AppendChild(made)); Try("second", () => other.AppendChild(other.CreateElement("second"))); Try("bad", () => other.LoadXml("<a><b></a>")); Try("name", () => other.CreateElement("1a"));
        XmlNode clone = made.CloneNode(true); Show(clone.OuterXml + (clone.ParentNode == null)); XmlDocumentFragment frag = doc.CreateDocumentFragment(); frag.InnerXml = "<f1/><f2/>"; doc.DocumentElement.AppendChild(frag); Show(doc.DocumentElement.LastChild.Name + doc.DocumentElement.LastChild.PreviousSibling.Name);
        var ws = new XmlDocument { PreserveWhitespace = true }; ws.LoadXml("<a>\n <b/>\n</a>"); Show(ws.OuterXml + ws.DocumentElement.ChildNodes.Count);
        XElement x = XElement.Parse("<r><i n='1'>a</i><i n='2'>b<j/></i><k>c</k></r>"); Show(x.XPathSelectElement("i[@n='2']").Value + x.XPathSelectElements("//i").Count() + x.XPathEvaluate("count(i)") + x.XPathEvaluate("string(k)") + x.XPathEvaluate("sum(i/@n) + 1") + x.XPathEvaluate("boolean(zz)") + ((System.Collections.IEnumerable)x.XPathEvaluate("i/@n")).Cast<XAttribute>().Last() + (x.XPathSelectElement("zz") == null) + x.XPathSelectElement("i/j/..").Attribute("n") + x.XPathEvaluate("concat(name(), '-', normalize-space('  a  b '), substring('hello', 2, 3))") + x.XPathSelectElements("i | k").Count() + x.XPathSelectElement("*[2]/following-sibling::k").Value + x.XPathEvaluate("translate('abc','ab','x')") + x.XPathEvaluate("1 div 2") + x.XPathEvaluate("not(i)"));
    }
}
